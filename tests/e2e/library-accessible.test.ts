import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { manyClippings } from '../clippings/many.ts';
import { violations } from '../harness/axe.ts';
import { fillLibrary, importClippings } from '../harness/fill-library.ts';
import { press, rowsOf } from '../harness/library-page.ts';
import { eventually, shows, useAttache } from './kit.ts';

/* axe-core on every state of the library, light and dark, from the left and from the right, wide and narrow. */

const held = useAttache();
const HOSTILE = '<b>bold</b> \u202Egnp.exe';

beforeAll(async () => {
  await fillLibrary(held.app, 200);
  const trashed = manyClippings(3, 5).map((clipping, at) => ({
    ...clipping,
    target: { ...clipping.target, source: `https://trash.example/${at}` },
    citation: { ...clipping.citation, title: at === 0 ? HOSTILE : clipping.citation.title },
    deleted: '2026-01-01T00:00:00.000Z',
  }));
  await importClippings(held.app, trashed);
});

const states: [what: string, hash: string, act: (page: Page) => Promise<unknown>][] = [
  ['the list', '', (page) => shows(page, '200 clippings')],
  ['a search with filters', '#find=talk&mentions=EE&in=', (page) => shows(page, 'Clear all')],
  ['nothing found', '#find=zzzz', (page) => shows(page, 'Nothing found')],
  [
    'chosen clippings and a form',
    '',
    async (page) => {
      await page.click('[aria-rowindex="2"] input');
      await press(page, 'Tag…');
    },
  ],
  [
    'the details, with the citation to be edited',
    '',
    async (page) => {
      await page.click('[aria-rowindex="1"] .what');
      await press(page, 'Edit citation');
      await shows(page, 'Save citation');
    },
  ],
  ['the trash', '#trash=1', (page) => shows(page, 'In the trash for more than 30 days')],
  ['a question', '#trash=1', (page) => press(page, 'Empty trash…')],
  ['the keys', '', (page) => press(page, 'Show the keys')],
];
const looks: [look: string, scheme: 'light' | 'dark', dir: 'ltr' | 'rtl', width: number][] = [
  ['light', 'light', 'ltr', 1280],
  ['dark', 'dark', 'ltr', 1280],
  ['from the right', 'light', 'rtl', 1280],
  ['narrow', 'dark', 'ltr', 360],
];

describe.each(looks)('%s', (_, scheme, dir, width) => {
  test.each(states)('%s', async (_, hash, act) => {
    const page = await held.app.openExtensionPage(`library.html${hash}`);
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate((value) => {
      document.documentElement.dir = value;
    }, dir);
    if (hash !== '#find=zzzz')
      await eventually(
        () => rowsOf(page),
        (rows) => rows.length > 0,
      );
    await act(page);
    expect(await violations(page)).toEqual([]);
    // Nothing sticks out, and no text is cut off at the side.
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

test('what can be pressed is large enough', async () => {
  const page = await held.app.openExtensionPage('library.html#mentions=EE');
  await eventually(
    () => rowsOf(page),
    (rows) => rows.length > 0,
  );
  await page.click('[aria-rowindex="1"] .what');
  await press(page, 'Edit citation');
  const small = await page.$$eval('button, select, input, textarea, summary', (controls) =>
    controls
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        // The label of a tick box is pressed, too.
        const target = control.closest('label') ?? control;
        const { width, height } = target.getBoundingClientRect();
        const margin = control.matches('[type=checkbox]') ? 6 : 0;
        return width + margin < 24 || height + margin < 24;
      })
      .map((control) => control.outerHTML),
  );
  expect(small).toEqual([]);
});

test('text twice as large fits', async () => {
  const page = await held.app.openExtensionPage('library.html');
  // As browsers zoom: half as many pixels for all.
  await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
  await eventually(
    () => rowsOf(page),
    (rows) => rows.length > 0,
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const scroller = await page.$eval('.scroller', (list) => list.clientHeight);
  expect(scroller).toBeGreaterThanOrEqual(200);
});
