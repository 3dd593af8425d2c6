import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { written } from '../clippings/backups.ts';
import { quoting } from '../clippings/example.ts';
import { violations } from '../harness/axe.ts';
import { extensionIn, pseudoArabic, pseudoSigns } from '../harness/in-language.ts';
import { unconverted } from '../harness/unconverted.ts';
import { eventually, useAttache } from './kit.ts';
import { chooseFile, fill, openLibrary } from './transfer-kit.ts';

/*
 * What takes clippings out, brings them in and copies them, in a language from the right that says English between
 * signs. The worker that reads files is asked too: browsers give it no messages.
 */

const folder = await extensionIn('ar', await pseudoArabic());
afterAll(() => rm(folder, { recursive: true, force: true }));
const held = useAttache({ extension: folder });

const clippings = Array.from({ length: 12 }, (_, index) => ({
  ...quoting(index % 2 ? `Number ${index}.` : 'اجتمع الفريق.'),
  id: `a${index}`,
}));
beforeEach(async () => {
  await fill(held.app, clippings);
  const worker = await held.app.worker();
  // As if no backup was ever made: the reminder comes.
  await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
});

const there = (page: Page, selector: string) =>
  page.waitForSelector(selector, { visible: true, timeout: 15_000 });
const click = async (page: Page, selector: string): Promise<void> => {
  await (await there(page, selector))?.click();
};
const openImport = (page: Page) => click(page, '.head-tools .button:nth-of-type(3)');
const openBackups = (page: Page) => click(page, '.head-tools .button:nth-of-type(4)');
const choose = async (page: Page, name: string, content: string): Promise<void> => {
  await openImport(page);
  await there(page, 'dialog input[type=file]');
  await chooseFile(page, name, content);
};

const table = [
  'URL;Quote;Note;Date;Language',
  'https://example.org/a;one;;;',
  'none;two;;;',
  'https://example.org/b;three;;yesterday;French',
  'https://example.org/a;one;;;',
  `https://example.org/c;${'x'.repeat(1_000_001)};;;`,
  'https://example.org/d;"a" b";;;',
  ';;;;;;;1',
].join('\n');
const differing = clippings.slice(0, 3).map((each, at) => ({
  ...each,
  note: 'other',
  modified: at ? '2020-01-01T00:00:00.000Z' : '2090-01-01T00:00:00.000Z',
}));
const backup = await written(
  [...differing, { ...quoting('New.'), id: 'new' }],
  [{ id: 'torn', found: '2026-11-01T00:00:00.000Z', reason: 'note is missing', row: 7 }],
);

const states: [what: string, act: (page: Page) => Promise<unknown>][] = [
  ['the reminder', (page) => there(page, '.backup-reminder')],
  ['the buttons', (page) => there(page, '.export-menu')],
  [
    'what was copied',
    async (page) => {
      await page.bringToFront();
      await click(page, '.export-menu .plain');
      await page.waitForFunction(() =>
        document.querySelector('.export-menu [role=status]')?.textContent?.trim(),
      );
    },
  ],
  [
    'the export dialog',
    async (page) => {
      await click(page, '.export-menu .button');
      await click(page, 'dialog input[value=csv]');
      await there(page, 'dialog .option');
    },
  ],
  ['the import dialog', openImport],
  [
    'a file that is none',
    async (page) => {
      await choose(page, 'empty.csv', '');
      await there(page, 'dialog [role=alert]');
    },
  ],
  [
    'a file that is not recognised',
    async (page) => {
      await choose(page, 'letter.txt', 'Dear all,\nwe met.');
      await there(page, 'dialog .field');
    },
  ],
  [
    'the columns of a table',
    async (page) => {
      await choose(page, 'mine.csv', table);
      await there(page, 'dialog .mapping');
    },
  ],
  [
    'remarks',
    async (page) => {
      await choose(page, 'mine.csv', table);
      await click(page, 'dialog .primary');
      await click(page, 'dialog summary');
      await there(page, 'dialog .problems li');
    },
  ],
  [
    'what differs, imported and undone',
    async (page) => {
      await choose(page, 'backup.json', backup);
      await click(page, 'dialog .takes label:last-of-type input');
      await click(page, 'dialog .primary');
      // Done, then undone: only then nothing is left but one button.
      await there(page, 'dialog > p[role=status]');
      expect(await english(page)).toEqual([]);
      await click(page, 'dialog .button:not(.primary)');
      await there(page, 'dialog > p[role=status] + .dialog-actions > .button:only-child');
    },
  ],
  [
    'what differs, before',
    async (page) => {
      await choose(page, 'backup.json', backup);
      await click(page, 'dialog .takes label:last-of-type input');
    },
  ],
  [
    'backups and copies',
    async (page) => {
      await openBackups(page);
      await click(page, 'dialog section:nth-of-type(2) > .button');
      await there(page, 'dialog .copies li');
      await click(page, 'dialog .copies button');
      await page.waitForFunction(
        () => !document.querySelector<HTMLButtonElement>('.copies button')?.disabled,
      );
    },
  ],
  [
    'a backup that was made',
    async (page) => {
      await openBackups(page);
      await click(page, 'dialog .primary');
      await page.waitForFunction(() =>
        document.querySelector('dialog [role=status]')?.textContent?.includes('json'),
      );
    },
  ],
];
const looks: [look: string, scheme: 'light' | 'dark', width: number][] = [
  ['wide and light', 'light', 1280],
  ['narrow and dark', 'dark', 360],
];

/** What this is about, and all but that. */
const own = ':is(dialog, .export-menu, .backup-reminder)';
const apart = `body :not(:has(${own}), ${own}, ${own} *)`;
/** Names of what stands around it: the library has a test of its own. */
const around = /^(?:List|Actions|Close|Backups and copies)\b/;
const english = async (page: Page): Promise<string[]> =>
  (await unconverted(page, apart)).filter((words) => !around.test(words));

describe.each(looks)('%s', (look, scheme, width) => {
  test.each(states)('%s', async (what, act) => {
    const { page } = await openLibrary(held.app);
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await there(page, '.clipping .what');
    await act(page);
    const { SHOTS } = process.env;
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${what} ${look}.png` });
    expect(await english(page)).toEqual([]);
    const within = (await page.$('dialog[open]')) ? 'dialog' : '.export-menu';
    expect(await violations(page, within)).toEqual([]);
    const over = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('dialog')].map(
        (place) => place.scrollWidth - place.clientWidth,
      ),
    );
    expect(over.every((each) => each === 0)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await page.close();
  });
});

test('what the worker remarks is said in the language of the page', async () => {
  const { page } = await openLibrary(held.app);
  await there(page, '.clipping .what');
  await choose(page, 'mine.csv', table);
  await click(page, 'dialog .primary');
  const remarks = await eventually(
    () =>
      page.$$eval('dialog .problems li', (rows) =>
        rows.map((row) =>
          ['b', 'bdi'].map((part) => row.querySelector(part)?.textContent?.replace(/\p{Cf}/gu, '')),
        ),
      ),
    (rows) => rows.length > 0,
  );
  expect(remarks.length).toBeGreaterThan(5);
  for (const said of remarks.flat()) {
    expect(said?.startsWith(pseudoSigns.start)).toBe(true);
    expect(said?.endsWith(pseudoSigns.end)).toBe(true);
  }
  await page.close();
});

test('a dialog is mirrored: its buttons begin at the right', async () => {
  const { page } = await openLibrary(held.app);
  await click(page, '.export-menu .button');
  await there(page, 'dialog .formats');
  const [mark = 0, words = 0, save = 0, cancel = 0] = await page.evaluate(() =>
    ['.formats input', '.formats label > span', '.primary', '.button:not(.primary)'].map(
      (place) => document.querySelector(`dialog ${place}`)?.getBoundingClientRect().right ?? 0,
    ),
  );
  expect(mark).toBeGreaterThan(words);
  expect(save).toBeGreaterThan(cancel);
  await page.close();
});
