import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { contrast, contrastForAll, type Rgb } from '../../utils/page/colour.ts';
import { paintedMarks } from '../harness/marks.ts';
import { type Pixel, pixelsOf } from '../harness/pixels.ts';
import { eventually, openPage, settled, useAttache } from './kit.ts';

/* Marks stand out on whatever the page paints behind them: measured on the pixels that are drawn. */

const held = useAttache();
const words = ['Estonia', 'NATO', 'TikTok', 'ransomware'];
const sentence = `<p>${words.map((word) => `<span class="w">${word}</span>`).join(' met ')}</p>`;

const pageOf = (style: string, inner = sentence, head = '') =>
  `<!doctype html><html lang="en"><head>${head}<style>
     p { font: 24px/2 Arial, sans-serif; padding: 10px 20px; margin: 0 } ${style}
   </style></head><body><div class="box">${inner}</div></body></html>`;

/** The boxes of the words, in the viewport. */
const boxesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.w')].map((word) => {
      const { x, y, width, height } = word.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

/** What is drawn below each word: none of them goes below the line, so it is the underline alone. */
async function belowWords(page: Page): Promise<Pixel[][][]> {
  const rows = await pixelsOf(page, { x: 0, y: 0, width: 800, height: 120 });
  return (await boxesOf(page)).map(({ x, y, width, height }) =>
    rows
      .slice(Math.floor(y + height * 0.84), Math.ceil(y + height * 1.24))
      .map((row) => row.slice(Math.ceil(x + 2), Math.floor(x + width - 2))),
  );
}

/** The contrast of each word's underline with what is behind it. */
const contrasts = async (page: Page): Promise<number[]> =>
  (await belowWords(page)).map((rows) => {
    const background = rows.at(-1)?.[0] as Rgb;
    return Math.max(...rows.flat().map((pixel) => contrastForAll(pixel, background)));
  });

async function opened(html: string): Promise<Page> {
  const page = await openPage(held, html);
  await settled(held.app, page);
  await eventually(
    () => paintedMarks(page),
    ({ length }) => length === words.length,
  );
  return page;
}

describe('the underlines of all four kinds pass 3 : 1', () => {
  test.each([
    ['on white', ''],
    ['on black', '.box { background: #000; color: #fff }'],
    ['on the usual dark grey', 'body { background: #1e1e1e; color: #ddd }'],
    ['on the pink of a financial paper', 'body { background: #fff1e5; color: #33302e }'],
    ['on a banner', '.box { background: #bb1919; color: #fff }'],
    ['on a blue box', '.box { background: #2061c4; color: #fff }'],
    ['on the grey half-way', '.box { background: #777; color: #fff }'],
    ['on a bright yellow', '.box { background: #ffd600; color: #000 }'],
    ['on a colour in another space', '.box { background: oklch(0.3 0.1 260); color: #fff }'],
    ['on layers', 'body { background: #fff } .box { background: rgb(0 0 0 / 85%); color: #fff }'],
    [
      'on a picture',
      '.box { background: linear-gradient(#123, #234); color: #fff } p { color: #fff }',
    ],
    [
      'over a picture that stands elsewhere',
      '.box { position: relative; color: #fff } .box::before { content: ""; position: absolute; inset: 0; background: #222; z-index: -1 }',
    ],
  ])('%s', async (_, style) => {
    const page = await opened(pageOf(style));
    const measured = await contrasts(page);
    expect(measured).toHaveLength(words.length);
    for (const each of measured) expect(each).toBeGreaterThanOrEqual(2.95);
  });

  test('on a page that has a dark scheme and no colours', async () => {
    const page = await opened(pageOf('', sentence, '<meta name="color-scheme" content="dark">'));
    for (const each of await contrasts(page)) expect(each).toBeGreaterThanOrEqual(2.95);
  });

  test('on a page that turns dark while it is read', async () => {
    const page = await opened(
      pageOf(
        'body { background: #fff; color: #111 } .night body { background: #111; color: #eee }',
      ),
    );
    await page.evaluate(() => document.documentElement.classList.add('night'));
    await eventually(
      () => page.evaluate(() => [...CSS.highlights.keys()].join(' ')),
      (names) => names.includes('attache-state-bright'),
    );
    for (const each of await contrasts(page)) expect(each).toBeGreaterThanOrEqual(2.95);
    expect(await paintedMarks(page)).toHaveLength(words.length);
  });

  test('when the reader turns the system dark', async () => {
    const page = await opened(
      pageOf('@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }'),
    );
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await eventually(
      () => contrasts(page),
      (all) => all.every((each) => each >= 2.95),
    );
  });
});

test('the four kinds differ in shape, without their colours', async () => {
  const page = await opened(pageOf(''));
  const shapes = (await belowWords(page)).map((rows) => {
    const ink = rows.map((row) => row.map((pixel) => contrast(pixel, [255, 255, 255]) > 1.6));
    const lines = runsOf(ink.map((row) => row.some(Boolean)));
    const pieces = Math.max(...ink.map(runsOf));
    // Dashes are longer than dots: fewer to a hundred pixels.
    const density = Math.round((10 * pieces) / (ink[0]?.length ?? 1));
    return `${lines} lines of ${pieces === 1 ? 'one piece' : `${density} pieces in ten pixels`}`;
  });
  expect(new Set(shapes).size, shapes.join('; ')).toBe(4);
});

/** How many stretches of true there are. */
const runsOf = (row: readonly boolean[]): number =>
  row.filter((value, at) => value && row[at - 1] !== true).length;
