import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DrawnLine, drawnLines } from '../harness/drawn-marks.ts';
import { serialiseDocument } from '../harness/serialise.ts';
import { eventually, fixture, openPage, settled, useAttache } from './kit.ts';

/*
 * Ten designs of news pages, for readers in light and in dark (pictures of them are in docs/looks.md): marks
 * of several kinds are there, each stands out where it is drawn, and the document is as it was.
 */

const held = useAttache();
const pages = readdirSync(path.resolve(import.meta.dirname, '../pages/looks')).filter((name) =>
  name.endsWith('.html'),
);

const faint = (lines: readonly DrawnLine[]): string[] =>
  lines
    .filter(({ contrast }) => contrast < 2.95)
    .map(({ kind, text, contrast }) => `${kind} “${text}” ${contrast.toFixed(2)}`);

test('there are ten', () => expect(pages).toHaveLength(10));

describe.each(pages)('%s', (name) => {
  test('in light and in dark', async () => {
    const page = await openPage(held, fixture(`looks/${name}`));
    const before = await serialiseDocument(page);
    await settled(held.app, page);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      let lines: DrawnLine[] = [];
      await eventually(
        async () => {
          lines = await drawnLines(page);
          return faint(lines);
        },
        (left) => left.length === 0,
      );
      expect(lines.length, scheme).toBeGreaterThanOrEqual(10);
      expect(new Set(lines.map(({ kind }) => kind)).size, scheme).toBeGreaterThanOrEqual(3);
      expect(await serialiseDocument(page), scheme).toBe(before);
    }
    await page.close();
  });
});
