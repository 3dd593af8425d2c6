import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBackup } from '../../utils/clippings/backup/index.ts';
import { lifts } from '../../utils/clippings/migrations/index.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { clippingExample, quoting } from '../clippings/example.ts';
import { eventually, pause, shows, sure, useAttache } from './kit.ts';
import {
  chooseFile,
  dialogSays,
  downloaded,
  everything,
  fill,
  openLibrary,
  press,
  wipe,
} from './transfer-kit.ts';

/* Copies: a file of everything and back, files that are written by themselves, copies in the database. */

const held = useAttache();
const numbered = (count: number): Clipping[] =>
  Array.from({ length: count }, (_, index) => ({
    ...quoting(`Number ${index}.`),
    id: `${(index % 256).toString(16).padStart(2, '0')}-${index}`,
  }));
const stored = async (): Promise<Record<string, unknown>> => {
  const worker = await held.app.worker();
  return worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get(null));
};
const store = async (values: Record<string, unknown>): Promise<void> => {
  const worker = await held.app.worker();
  await worker.evaluate(
    (some) => Reflect.get(globalThis, 'chrome').storage.local.set(some),
    values,
  );
};
beforeEach(async () => {
  await wipe(held.app);
  const worker = await held.app.worker();
  await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
});

/** The reader's answer when the browser asks, which no test can press; and a right that is given so. */
const answering = (page: Page, answer: boolean): Promise<void> =>
  page.evaluate((given) => {
    const { permissions } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    let isAllowed = false;
    permissions.request = async () => {
      isAllowed = given;
      return given;
    };
    permissions.contains = async () => isAllowed;
  }, answer);
const chosen = (page: Page): Promise<string | undefined> =>
  page.$$eval(
    '.choice input',
    (inputs) => inputs.find(({ checked }) => checked)?.parentElement?.innerText,
  );
/** The library with the panel of backups open. */
async function openPanel() {
  const opened = await openLibrary(held.app);
  await press(opened.page, 'Backups…');
  await shows(opened.page, 'Backup files');
  return opened;
}
const choose = (page: Page, words: string): Promise<void> =>
  page.locator(`.choice ::-p-aria([name="${words}"][role="radio"])`).click();

test('a backup brings everything back, the trash too, unit by unit', async () => {
  const odd = { ...quoting('\ud800 \u202e "'), id: 'odd', note: '<b>\u0000', tags: ['ü', ''] };
  const twice = { ...clippingExample, id: 'twice' };
  const trashed = { ...quoting('Gone.'), id: 'gone', deleted: '2026-11-20T00:00:00.000Z' };
  await fill(held.app, [...numbered(1100), odd, clippingExample, twice, trashed]);
  const before = await everything(held.app);
  expect(before).toHaveLength(1104);
  const { page, downloads } = await openPanel();
  await shows(page, 'No backup was made yet.');
  await press(page, 'Back up now');
  const { name, bytes } = await downloaded(downloads, 'json');
  expect(name).toMatch(/^attache-clippings-\d{4}-\d\d-\d\d\.json$/);
  await shows(page, `1,104 clippings saved to ${name}, the trash included.`);
  await shows(page, 'Last backup: ');
  expect(await stored()).toHaveProperty(['backup.last']);
  const text = new TextDecoder().decode(bytes);
  expect(sure(readBackup(text, lifts))).toMatchObject({ problems: [], intact: true });

  await wipe(held.app);
  expect(await everything(held.app)).toEqual([]);
  await press(page, 'Close');
  await chooseFile(page, name, bytes);
  await dialogSays(page, '1,104 new');
  await press(page, 'Import 1,104 clippings');
  await dialogSays(page, '1,104 clippings imported.');
  expect(await everything(held.app)).toEqual(before);
  await page.close();
});

test('rows that are damaged are in the file as they were found', async () => {
  await fill(held.app, numbered(2));
  await (await held.app.worker()).evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('attache');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const writing = db.transaction(['clippings', 'segments'], 'readwrite');
    writing.objectStore('clippings').put({ id: '7f-bad', note: 'half' });
    writing.objectStore('segments').clear();
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    db.close();
  });
  await held.app.killWorker();
  const { page, downloads } = await openPanel();
  await press(page, 'Back up now');
  const { bytes } = await downloaded(downloads, 'json');
  await shows(page, '2 clippings saved to');
  await shows(page, 'and 1 damaged row as found');
  const backup = sure(readBackup(new TextDecoder().decode(bytes), lifts));
  expect(backup.clippings).toHaveLength(2);
  expect(backup.damaged).toMatchObject([{ id: '7f-bad', row: { id: '7f-bad', note: 'half' } }]);
  await page.close();
});

describe('files that are written by themselves', () => {
  test('are chosen where the browser allows it, and seen on another screen', async () => {
    const { page } = await openPanel();
    const other = await openPanel();
    await page.bringToFront();
    expect(await chosen(page)).toBe('Never');
    await answering(page, true);
    await choose(page, 'Every week');
    await shows(page, 'A file is written to the folder Attache in your downloads once a week');
    expect(await stored()).toMatchObject({ 'backup.every': 'week' });
    for (const screen of [page, other.page])
      await eventually(
        () => chosen(screen),
        (words) => words === 'Every week',
      );
    // There, nobody has given the right, as when it was taken away since.
    await shows(other.page, 'The browser no longer allows Attaché to save files');
    await choose(page, 'Never');
    await shows(page, 'No files are written by themselves.');
    expect(await stored()).toMatchObject({ 'backup.every': 'never' });
    await other.page.close();
    await page.close();
  });
  test('are not where the reader says no, and that is said', async () => {
    const { page } = await openPanel();
    await answering(page, false);
    await choose(page, 'Every day');
    await shows(page, 'The browser did not allow Attaché to save files');
    expect(await chosen(page)).toBe('Never');
    expect(await stored()).toMatchObject({ 'backup.every': 'never' });
    await page.close();
  });
});

describe('the reminder', () => {
  const isThere = (page: Page) => page.$('.backup-reminder').then((found) => found !== null);

  test('comes with some clippings and no backup, and not again for a month after “Not now”', async () => {
    await fill(held.app, numbered(12));
    const { page } = await openLibrary(held.app);
    await shows(page, 'Your 12 clippings are in this browser alone.');
    await press(page, 'Not now');
    await eventually(
      () => isThere(page),
      (there) => !there,
    );
    await page.reload();
    await shows(page, '12 clippings');
    await pause(300);
    expect(await isThere(page)).toBe(false);
    await store({ 'backup.asked': new Date(Date.now() - 31 * 86_400_000).toISOString() });
    await shows(page, 'Your 12 clippings are in this browser alone.');
    await page.close();
  });
  test('makes a backup', async () => {
    await fill(held.app, numbered(12));
    const { page, downloads } = await openLibrary(held.app);
    await shows(page, 'Your 12 clippings');
    await page.locator('.backup-reminder .primary').click();
    await downloaded(downloads, 'json');
    await shows(page, '12 clippings saved to');
    await page.close();
  });
  test('does not come with few clippings, or a recent backup', async () => {
    await fill(held.app, numbered(9));
    const { page } = await openLibrary(held.app);
    await shows(page, '9 clippings');
    await pause(300);
    expect(await isThere(page)).toBe(false);
    await fill(held.app, numbered(12));
    await store({ 'backup.last': new Date(Date.now() - 86_400_000).toISOString() });
    await page.reload();
    await shows(page, '12 clippings');
    await pause(300);
    expect(await isThere(page)).toBe(false);
    await page.close();
  });
});

test('a copy in the browser brings back what is missing, and that is undone', async () => {
  await fill(held.app, numbered(3));
  const { page } = await openPanel();
  const copies = () => page.$$eval('.copies li', (rows) => rows.map((row) => row.innerText));
  await press(page, 'Copy now');
  await shows(page, '3 clippings copied.');
  const [newest] = await copies();
  expect(newest).toMatch(/2\d{3}.*\n?.*3 clippings, \d+ (bytes|kB)/);
  const bringBack = () => page.locator('.copies li button').click();
  await bringBack();
  await shows(page, 'Nothing was missing');
  const [lost] = numbered(1);
  if (!lost) throw new Error('no clipping');
  const before = await everything(held.app);
  sure(await held.app.askBackground('deleteClippings', [lost.id]));
  sure(await held.app.askBackground('emptyTrash', [lost.id]));
  await bringBack();
  await shows(page, '1 clipping brought back; nothing else was changed.');
  expect(await everything(held.app)).toEqual(before);
  await press(page, 'Undo');
  await shows(page, '1 clipping taken out again; all is as it was before.');
  expect(await everything(held.app)).toEqual(before.filter(({ id }) => id !== lost.id));
  await page.close();
});
