import path from 'node:path';
import linter from 'addons-linter';
import { expect, test } from 'vitest';
import { root } from '../harness/run.ts';
import { code } from './messages.ts';

/*
 * What Mozilla's own linter says of the build for Firefox: nothing but what libraries do on documents of their
 * own, which it cannot see from outside.
 */

/** Preact's `dangerouslySetInnerHTML`, of which we make no use; Readability on its copy of a page. */
const ofLibraries = [
  /^(?:chunks\/\S+|card)\.js: UNSAFE_VAR_ASSIGNMENT Unsafe assignment to innerHTML$/,
  /^content-scripts\/clips\.js: UNSAFE_VAR_ASSIGNMENT Unsafe assignment to innerHTML$/,
];

test('the linter of Mozilla has no error, and no warning that is ours', async () => {
  const report = await linter
    .createInstance({
      config: {
        _: [path.join(root, '.output/firefox-mv3')],
        logLevel: 'fatal',
        output: 'none',
        shouldScanFile: () => true,
      },
      runAsBinary: false,
    })
    .run();
  expect(report.summary.errors).toBe(0);
  const said = [...report.errors, ...report.warnings, ...report.notices].map(
    ({ file, code, message }) => `${file}: ${code} ${message}`,
  );
  expect(said.filter((line) => !ofLibraries.some((known) => known.test(line)))).toEqual([]);
});
test('nothing of ours makes elements out of text', () => {
  for (const [file, text] of code)
    expect(text, file).not.toMatch(
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML/,
    );
});
