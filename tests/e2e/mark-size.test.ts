import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { contrast } from '../../utils/page/colour.ts';
import { paintedMarks } from '../harness/marks.ts';
import { pixelsOf } from '../harness/pixels.ts';
import { eventually, openPage, settled, useAttache } from './kit.ts';

/*
 * A mark's line and its distance grow with the letters, wherever they stand: in Chromium the style of the marks is
 * inherited from the root (utils/build/root-highlights.ts), and lengths by the root's letters would be inherited, too.
 */

const held = useAttache();
const word = (style: string): string =>
  `<p style="${style}"><span class="w">Estonia</span> spoke.</p>`;
const small = 'font-size: 16px';
const large = 'font-size: 48px';

const cases: [string, string][] = [
  ['in the document', `${word(small)}${word(large)}`],
  [
    'where the root has small letters',
    `<style>html { font-size: 8px }</style>${word(small)}${word(large)}`,
  ],
  [
    'where the root has large letters',
    `<style>html { font-size: 40px }</style>${word(small)}${word(large)}`,
  ],
  [
    'in a shadow tree',
    `<div><template shadowrootmode="open">${word(small)}${word(large)}</template></div>`,
  ],
];

test.each(cases)('%s', async (_, inner) => {
  const page = await openPage(
    held,
    `<!doctype html><html lang="en"><meta charset="utf-8"><style>
       html { background: #fff; color: #000 } body { margin: 20px; font-family: Arial, sans-serif; line-height: 2 }
     </style><body>${inner}</body></html>`,
  );
  await settled(held.app, page);
  await eventually(
    () => paintedMarks(page),
    ({ length }) => length === 2,
  );
  const [line, headline] = await linesOf(page);
  expect(line).toEqual({ thick: 2, below: expect.any(Number) });
  expect(headline?.thick).toBe(3);
  // A line's offset is counted from the baseline: 4 pixels for small letters, 11 for large ones.
  expect((headline?.below ?? 0) - (line?.below ?? 0)).toBe(7);
});

type Line = { thick: number; below: number };

/** For each word, how thick the line under it is, and how far below the baseline it begins, in CSS pixels. */
async function linesOf(page: Page): Promise<Line[]> {
  const boxes = await page.evaluate(() => {
    const root = document.querySelector('div')?.shadowRoot ?? document;
    return [...root.querySelectorAll('.w')].map((word) => {
      const { x, y, width, height } = word.getBoundingClientRect();
      const style = getComputedStyle(word);
      const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      canvas.font = `${style.fontSize} ${style.fontFamily}`;
      const { fontBoundingBoxAscent } = canvas.measureText('E');
      return { x, y, width, height, baseline: Math.round(y + fontBoundingBoxAscent) };
    });
  });
  const lines: Line[] = [];
  for (const { x, width, y, height, baseline } of boxes) {
    const rows = await pixelsOf(page, {
      x,
      y: baseline,
      width,
      height: y + 1.3 * height - baseline,
    });
    // Nothing of this word goes below its baseline.
    const isLine = rows.map((row) =>
      row.slice(2, -2).every((pixel) => contrast(pixel, [255, 255, 255]) > 1.6),
    );
    const below = isLine.indexOf(true);
    lines.push({ thick: isLine.filter(Boolean).length, below });
  }
  return lines;
}
