import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyClippings } from '../clippings/many.ts';
import { violations } from '../harness/axe.ts';
import { fillLibrary, importClippings } from '../harness/fill-library.ts';
import { extensionIn, pseudoArabic } from '../harness/in-language.ts';
import { putOffReminder, rowsOf } from '../harness/library-page.ts';
import { unconverted } from '../harness/unconverted.ts';
import { eventually, useAttache } from './kit.ts';

/*
 * The library in a language from the right that says English between signs: what is no message, and what does not
 * mirror, is seen here. Exporting has tests of its own.
 */

const folder = await extensionIn('ar', await pseudoArabic());
afterAll(() => rm(folder, { recursive: true, force: true }));
const held = useAttache({ extension: folder });

beforeAll(async () => {
  await putOffReminder(held.app);
  await fillLibrary(held.app, 200);
  const trashed = manyClippings(8, 5).map((clipping, at) => ({
    ...clipping,
    target: { ...clipping.target, source: `https://trash.example/${at}` },
    deleted: '2026-01-01T00:00:00.000Z',
  }));
  await importClippings(held.app, trashed);
});

/** Presses the first button that fits a selector. */
const click = async (page: Page, selector: string): Promise<void> => {
  const button = await page.waitForSelector(selector, { visible: true, timeout: 8000 });
  await button?.click();
};
const there = (page: Page, selector: string) => page.waitForSelector(selector, { visible: true });

const states: [what: string, hash: string, act: (page: Page) => Promise<unknown>][] = [
  ['the list', '', (page) => there(page, '.clipping .what')],
  [
    'a search with filters',
    '#find=talk&mentions=EE&kind=state&in=&from=2020-01-01&to=2027-01-01',
    (page) => there(page, '.chip'),
  ],
  ['nothing found', '#find=zzzz', (page) => there(page, '.empty')],
  ['no clipping fits', '#tag=zzzz', (page) => there(page, '.empty')],
  [
    'chosen clippings and a form',
    '',
    async (page) => {
      await page.click('[aria-rowindex="2"] input');
      await click(page, '.actions .tools > .button:nth-of-type(2)');
      await there(page, '.sort-form');
    },
  ],
  [
    'the details, with the citation to be edited',
    '',
    async (page) => {
      // In its words: below them is a link.
      await page.click('[aria-rowindex="1"] .what', { offset: { x: 30, y: 12 } });
      await click(page, '.details [aria-expanded=false]');
      await there(page, '.citation-form');
      await page.type('.own textarea', 'x');
    },
  ],
  [
    'the details, as they are read',
    '',
    async (page) => {
      // In its words: below them is a link.
      await page.click('[aria-rowindex="1"] .what', { offset: { x: 30, y: 12 } });
      await there(page, '.details .citation');
    },
  ],
  ['the trash', '#trash=1', (page) => there(page, '.actions .note')],
  [
    'a question',
    '#trash=1',
    async (page) => {
      await click(page, '.actions .tools .danger');
      await there(page, 'dialog');
    },
  ],
  [
    'the keys',
    '',
    async (page) => {
      await click(page, '[aria-keyshortcuts="?"]');
      await there(page, 'dialog');
    },
  ],
  [
    'pictures',
    '',
    async (page) => {
      await click(page, '.head-tools [aria-pressed]');
      await there(page, '.matrix .cell');
      await page.hover('.matrix .cell');
    },
  ],
  [
    'pictures as tables',
    '',
    async (page) => {
      await click(page, '.head-tools [aria-pressed]');
      for (let at = 0; at < 3; at++) await click(page, '.picture:not(:has(table)) header .button');
    },
  ],
];
const looks: [look: string, scheme: 'light' | 'dark', width: number][] = [
  ['wide and light', 'light', 1280],
  ['wide and dark', 'dark', 1280],
  ['narrow and light', 'light', 360],
  ['narrow and dark', 'dark', 360],
];

async function open(hash: string, width = 1280, scheme = 'light'): Promise<Page> {
  const page = await held.app.openExtensionPage(`library.html${hash}`);
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (!hash.includes('zzzz')) {
    await eventually(
      () => rowsOf(page),
      (rows) => rows.length > 0,
    );
  }
  return page;
}

describe.each(looks)('%s', (_, scheme, width) => {
  test.each(states)('%s', async (_, hash, act) => {
    const page = await open(hash, width, scheme);
    await act(page);
    expect(await unconverted(page, '.export-menu')).toEqual([]);
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => {
      const { documentElement: root } = document;
      return { dir: root.dir, lang: root.lang, over: root.scrollWidth - root.clientWidth };
    });
    expect(wide).toEqual({ dir: 'rtl', lang: 'ar', over: 0 });
  });
});

test('what stands at the side stands at the other one, and arrows go as they point', async () => {
  const page = await open('');
  await there(page, '.facet .count');
  // In its words: below them is a link.
  await page.click('[aria-rowindex="1"] .what', { offset: { x: 30, y: 12 } });
  await there(page, '.details .citation');
  await page.setViewport({ width: 1500, height: 800 });
  const at = await page.evaluate(() =>
    ['.filters', '.listing', '.details', '.clipping .pick', '.clipping .what'].map(
      (place) => document.querySelector(place)?.getBoundingClientRect().left ?? 0,
    ),
  );
  const [filters = 0, listing = 0, details = 0, pick = 0, what = 0] = at;
  expect(filters).toBeGreaterThan(listing);
  expect(listing).toBeGreaterThan(details);
  expect(pick).toBeGreaterThan(what);
  const focused = () => page.evaluate(() => document.activeElement?.tagName.toLowerCase());
  await page.focus('[aria-rowindex="1"]');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe('input');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe('a');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('div');
});

test('arrows lead through pictures as they point: the next month is to the left', async () => {
  const page = await open('');
  await click(page, '.head-tools [aria-pressed]');
  await there(page, 'button.month');
  const months = await page.$$eval('button.month', (all) => all.map((each) => each.ariaLabel));
  await page.focus('button.month');
  const focused = () => page.evaluate(() => document.activeElement?.ariaLabel);
  expect(await focused()).toBe(months[0]);
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe(months[1]);
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(months[0]);
});

test('titles and quotations keep their language and direction', async () => {
  const page = await open('');
  const written = await page.$$eval('.clipping', (rows) =>
    rows
      .filter((row) => row.querySelector('blockquote'))
      .map((row) => {
        const [quote, title] = ['blockquote', 'h2 bdi'].map((name) => row.querySelector(name));
        return [quote, title].map((text) => {
          const { direction } = getComputedStyle(text ?? document.body);
          return `${text?.closest('[lang]')?.getAttribute('lang')} ${direction}`;
        });
      }),
  );
  expect(written.length).toBeGreaterThan(2);
  for (const texts of written) {
    for (const text of texts) expect(text).toMatch(/^(?:ar rtl|(?!ar )[a-z]{2} ltr)$/);
  }
});
