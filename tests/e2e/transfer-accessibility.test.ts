import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { written } from '../clippings/backups.ts';
import { quoting } from '../clippings/example.ts';
import { violationsInEveryLook } from '../harness/axe.ts';
import { shows, useAttache } from './kit.ts';
import { chooseFile, dialogSays, fill, openLibrary, press } from './transfer-kit.ts';

/* axe-core on what takes clippings out, brings them in and copies them; and whether it fits narrow screens. */

const held = useAttache();
const clippings = Array.from({ length: 12 }, (_, index) => ({
  ...quoting(index % 2 ? `Number ${index}.` : 'اجتمع الفريق.'),
  id: `a${index}`,
}));
const table = `URL;Quote;Note\nhttps://example.org/a;${'long '.repeat(60)};x\nnone;y;z\n`;

/** Each thing to be looked at, as a reader comes to it. */
const views: [string, (page: Page) => Promise<unknown>][] = [
  ['the panel and the reminder', (page) => shows(page, 'are in this browser alone')],
  [
    'the export dialog',
    async (page) => {
      await press(page, 'Export 12 clippings…');
      await page.locator('dialog input[value="csv"]').click();
      await dialogSays(page, 'Safe for spreadsheets');
    },
  ],
  [
    'the choice of a file, after one that is none',
    async (page) => {
      await chooseFile(page, 'empty.csv', '');
      await dialogSays(page, 'This file is empty');
    },
  ],
  [
    'the columns of a table',
    async (page) => {
      await chooseFile(page, 'mine.csv', table);
      await dialogSays(page, 'A table of 2 rows');
    },
  ],
  [
    'a preview with remarks',
    async (page) => {
      await chooseFile(page, 'mine.csv', table);
      await press(page, 'Continue');
      await dialogSays(page, '1 new');
      await page.locator('dialog summary').click();
    },
  ],
  [
    'a preview of a backup, from right to left',
    async (page) => {
      await chooseFile(page, 'backup.json', await written([{ ...quoting('الفريق'), id: 'ar' }]));
      await dialogSays(page, '1 new');
    },
  ],
  [
    'a preview that asks which ones hold',
    async (page) => {
      const [first] = clippings;
      const noted = { ...quoting(''), ...first, note: 'of another computer' };
      await chooseFile(page, 'backup.json', await written([noted]));
      await dialogSays(page, 'Always take the file’s');
    },
  ],
];

describe.each(views)('%s', (_, come) => {
  test('is clean in every look', async () => {
    await fill(held.app, clippings);
    const { page } = await openLibrary(held.app);
    await come(page);
    const within = (await page.$('dialog[open]')) ? 'dialog' : 'body';
    expect(await violationsInEveryLook(page, within)).toEqual([]);
    await page.close();
  });
  test.each(['ltr', 'rtl'])(
    'fits 360 pixels, and text of twice the size, %s',
    async (direction) => {
      await fill(held.app, clippings);
      const { page } = await openLibrary(held.app);
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      await page.setViewport({ width: 360, height: 640 });
      await come(page);
      const tooWide = () =>
        page.evaluate(() => {
          const place = document.querySelector('dialog[open]') ?? document.documentElement;
          return place.scrollWidth - place.clientWidth;
        });
      expect(await tooWide()).toBe(0);
      await page.setViewport({ width: 640, height: 800 });
      await page.addStyleTag({ content: 'body { zoom: 2 }' });
      expect(await tooWide()).toBe(0);
      await page.close();
    },
  );
});
