import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../harness/run.ts';
import { sizeLine, sizesOf } from './sizes.ts';

/* What the extension weighs. A part that has grown beyond its budget fails: see sizes.ts. */

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  test('no part is larger than its budget, nor gone', () => {
    if (!existsSync(path.join(root, '.output', build))) {
      throw new Error(`${build} is not built: run npm test, or npm run build`);
    }
    const wrong = sizesOf(build).filter(({ bytes, most }) => bytes === 0 || bytes > most);
    expect(
      wrong.map(sizeLine),
      'make these smaller, or read tests/structure/sizes.ts on when a budget may be raised',
    ).toEqual([]);
  });
});
