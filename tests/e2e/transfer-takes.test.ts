import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { Clipping } from '../../utils/model/clipping.ts';
import { written } from '../clippings/backups.ts';
import { quoting } from '../clippings/example.ts';
import { shows, sure, useAttache } from './kit.ts';
import {
  chooseFile,
  dialogSays,
  everything,
  fill,
  openLibrary,
  press,
  wipe,
} from './transfer-kit.ts';

/* Clippings that were changed here, or in a file, or in both: the reader says which ones hold. */

const held = useAttache();
beforeEach(() => wipe(held.app));

const made = (id: string, note: string, day: number): Clipping => ({
  ...quoting(`${id}.`),
  id,
  note,
  modified: `2026-11-${day}T09:00:00.000Z`,
});
const trashed = { ...made('d-trash', 'mine', 10), deleted: '2026-11-12T00:00:00.000Z' };
const mine = [made('a-older', 'mine', 10), made('b-newer', 'mine', 20), made('c-same', 'mine', 15)];
const there = [
  made('a-older', 'theirs', 11),
  made('b-newer', 'theirs', 12),
  made('c-same', 'mine', 16),
  made('d-trash', 'theirs', 25),
  made('e-new', 'theirs', 11),
];
const choose = (page: Page, words: string): Promise<void> =>
  page.locator(`dialog .takes ::-p-text(${words})`).click();
const notes = async () => (await everything(held.app)).map(({ id, note }) => `${id} ${note}`);
async function preview() {
  await fill(held.app, [...mine, trashed]);
  const before = await everything(held.app);
  const { page } = await openLibrary(held.app);
  await chooseFile(page, 'other.json', await written(there));
  const said = await dialogSays(page, '2 in your clippings with other content');
  expect(said).toContain('1 already in your clippings');
  expect(said).toContain('1 in your trash');
  expect(said).toContain('1 clipping changed later there than here.');
  return { page, before };
}
const theirs = (id: string) => there.find((each) => each.id === id);

test('mine stay, unless another is chosen', async () => {
  const { page, before } = await preview();
  expect(
    await page.$$eval('.takes input', (inputs) => inputs.map(({ checked }) => checked)),
  ).toEqual([true, false, false]);
  await press(page, 'Import 1 clipping');
  await dialogSays(page, '1 clipping imported.');
  expect(await everything(held.app)).toEqual([...before, theirs('e-new')]);
  await page.close();
});

test('where the file’s is newer it takes the place of mine; undo brings mine back', async () => {
  const { page, before } = await preview();
  await choose(page, 'newer');
  await press(page, 'Import 1 clipping, replace 1');
  await dialogSays(page, '1 clipping imported. 1 clipping replaced.');
  expect(await everything(held.app)).toEqual([
    theirs('a-older'),
    ...before.slice(1),
    theirs('e-new'),
  ]);
  // What is shown, and found, is what holds now.
  await shows(page, 'theirs');
  await held.app.killWorker();
  await press(page, 'Undo');
  await dialogSays(
    page,
    '1 clipping taken out again and 1 clipping put back; all is as it was before.',
  );
  expect(await everything(held.app)).toEqual(before);
  await page.close();
});

test('the file’s are taken always, and what was changed since stays at the undo', async () => {
  const { page, before } = await preview();
  await choose(page, 'Always');
  await press(page, 'Import 1 clipping, replace 2');
  await dialogSays(page, '2 clippings replaced.');
  expect(await notes()).toEqual([
    'a-older theirs',
    'b-newer theirs',
    'c-same mine',
    'd-trash mine',
    'e-new theirs',
  ]);
  sure(await held.app.askBackground('changeClipping', 'a-older', { note: 'since' }));
  await press(page, 'Undo');
  await dialogSays(page, '1 clipping put back. 1 stays: it was changed or deleted since.');
  const after = await everything(held.app);
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(after[0]).toMatchObject({ id: 'a-older', note: 'since' });
  await page.close();
});

test('a replacement that the database refuses leaves mine', async () => {
  const { page, before } = await preview();
  await choose(page, 'Always');
  await (await held.app.worker()).evaluate(() => {
    const own = IDBObjectStore.prototype.put;
    let calls = 0;
    IDBObjectStore.prototype.put = function (...args) {
      // The first is written, the second refused: of both, nothing is to be seen.
      if (++calls < 2) return own.apply(this, args);
      IDBObjectStore.prototype.put = own;
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
  await press(page, 'Import 1 clipping, replace 2');
  await dialogSays(page, 'is full. Nothing was changed.');
  expect(await everything(held.app)).toEqual(before);
  await page.close();
});

test('after another import nothing is undone by halves', async () => {
  const { page } = await preview();
  await choose(page, 'Always');
  await press(page, 'Import 1 clipping, replace 2');
  await dialogSays(page, '2 clippings replaced.');
  const now = await everything(held.app);
  const other = made('f-other', '', 11);
  await fill(held.app, [other]);
  await press(page, 'Undo');
  await dialogSays(page, 'Another import came after this one, so it can no longer be undone.');
  expect(await everything(held.app)).toEqual([...now, other]);
  await page.close();
});

test('nothing is asked where nothing differs', async () => {
  await fill(held.app, [...mine, trashed]);
  const { page } = await openLibrary(held.app);
  await chooseFile(page, 'same.json', await written([...mine, ...there.slice(3)]));
  await dialogSays(page, '1 new');
  expect(await page.$('.takes')).toBeNull();
  await page.close();
});
