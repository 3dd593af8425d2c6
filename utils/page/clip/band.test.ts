import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, over } from '../colour.ts';
import { bandNames, bands } from './band.ts';

const css = readFileSync(
  path.resolve(import.meta.dirname, '../../../entrypoints/clips.content/clips.css'),
  'utf8',
);

describe('the band behind a clipping', () => {
  test.each(Object.entries(bands))('%s is what the style sheet says', (band, { rgb, alpha }) => {
    const name = Object.entries(bandNames).find(([key]) => key === band)?.[1];
    const rule = css.split(`::highlight(${name}) {`)[1]?.split('}')[0]?.trim();
    expect(rule).toBe(`background-color: rgb(${rgb.join(' ')} / ${alpha * 100}%);`);
  });

  /** Pages and their text, from black on white to the least contrast that WCAG 2.2 asks of text. */
  test.each([
    ['light', [255, 255, 255], [0, 0, 0]],
    ['light', [255, 255, 255], [85, 85, 85]],
    ['light', [255, 241, 229], [51, 48, 46]],
    ['dark', [0, 0, 0], [255, 255, 255]],
    ['dark', [18, 18, 18], [200, 200, 200]],
    ['dark', [34, 34, 34], [238, 238, 238]],
  ] as const)('%s on %j leaves the text %j its contrast', (band, [r, g, b], [x, y, z]) => {
    const { rgb, alpha } = bands[band];
    const behind = over([...rgb], alpha, [r, g, b]);
    const before = contrast([x, y, z], [r, g, b]);
    const after = contrast([x, y, z], behind);
    expect(after).toBeGreaterThan(4.5);
    expect(after / before).toBeGreaterThan(0.65);
    expect(contrast(behind, [r, g, b])).toBeGreaterThan(1.05);
  });
});
