import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { manyClippings } from '../clippings/many.ts';
import { importClippings } from '../harness/fill-library.ts';
import { press, titlesOf, totalOf } from '../harness/library-page.ts';
import { eventually, shows, sure, useAttache } from './kit.ts';

/* What is deleted, what is damaged, and what cannot be opened: nothing is lost by itself. */

const held = useAttache();
const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
const made = manyClippings(12, 7).map((clipping, at) => ({
  ...clipping,
  citation: { ...clipping.citation, title: `Story ${at}` },
}));
const trash = async () =>
  sure(await held.app.askBackground('findClippings', { ...anyClipping, trash: true }, 0, 50));
const library = async () => sure(await held.app.askBackground('findClippings', anyClipping, 0, 50));
const showsTotal = (page: Page, said: string) =>
  eventually(
    () => totalOf(page),
    (now) => now === said,
  );
/** Does something to the database as it lies, as a fault would. */
async function inDatabase(script: string): Promise<void> {
  const { client } = await held.app.worker();
  const { exceptionDetails } = await client.send('Runtime.evaluate', {
    expression: `new Promise((done, failed) => {
      const opening = indexedDB.open('attache'${script.startsWith('99') ? ', 99' : ''});
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const finish = () => { db.close(); done(); };
        ${script.startsWith('99') ? 'finish();' : `const work = db.transaction(['clippings', 'segments'], 'readwrite'); ${script}; work.oncomplete = finish;`}
      };
    })`,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  await held.app.killWorker();
}
async function download(page: Page, button: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-download-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(page, button);
  const files = await eventually(
    () => readdir(folder),
    (found) => found.some((name) => name.endsWith('.json')),
  );
  expect(files[0]).toMatch(/^attache-raw-data-\d{4}-\d\d-\d\d\.json$/);
  return readFile(path.join(folder, files[0] ?? ''), 'utf8');
}

test('an empty trash', async () => {
  const page = await held.app.openExtensionPage('library.html');
  await press(page, 'Trash');
  await shows(page, 'The trash is empty');
  await press(page, 'Back to the clippings');
  await shows(page, 'Nothing kept yet');
});

test('what is deleted lies there with its day, and is restored', async () => {
  await importClippings(held.app, made);
  const page = await held.app.openExtensionPage('library.html');
  await shows(page, 'Story 0');
  await press(page, 'Delete “Story 0”');
  await showsTotal(page, '11 clippings');
  await press(page, 'Delete “Story 1”');
  await showsTotal(page, '10 clippings');
  await press(page, 'Trash');
  await showsTotal(page, '2 clippings');
  await shows(page, new RegExp(`Deleted .*${new Date().getUTCFullYear()}`));
  await press(page, 'Restore “Story 0”');
  await shows(page, '1 clipping restored.');
  await eventually(
    () => titlesOf(page),
    (titles) => titles.join() === 'Story 1',
  );
  await press(page, 'Undo');
  await showsTotal(page, '2 clippings');
  await page.click('[aria-rowindex="1"] input');
  await press(page, 'Restore');
  await showsTotal(page, '1 clipping');
  expect((await library()).total).toBe(11);
});

test('is deleted for good only after a question, and only what was asked about', async () => {
  const page = await held.app.openExtensionPage('library.html#trash=1');
  await showsTotal(page, '1 clipping');
  await press(page, 'Empty trash…');
  await shows(page, 'Delete 1 clipping for good?');
  await press(page, 'Cancel');
  expect((await trash()).total).toBe(1);
  await press(page, 'Empty trash…');
  await page.keyboard.press('Escape');
  expect((await trash()).total).toBe(1);
  await press(page, 'Empty trash…');
  await press(page, 'Delete for good');
  await shows(page, '1 clipping deleted for good.');
  await shows(page, 'The trash is empty');
  expect([(await trash()).total, (await library()).total]).toEqual([0, 11]);
});

test('names what has lain there for more than 30 days, and removes that alone', async () => {
  const old = manyClippings(7, 8).map((clipping, at) => ({
    ...clipping,
    citation: { ...clipping.citation, title: `Old ${at}` },
    target: { ...clipping.target, source: `https://old.example/${at}` },
    deleted: daysAgo(31 + at),
  }));
  const fresh = { ...manyClippings(1, 9)[0], deleted: daysAgo(29) };
  await importClippings(held.app, [...old, fresh as (typeof old)[0]]);
  const page = await held.app.openExtensionPage('library.html#trash=1');
  await showsTotal(page, '8 clippings');
  await shows(page, 'In the trash for more than 30 days');
  await shows(page, 'and 2 more');
  await page.reload();
  await showsTotal(page, '8 clippings');
  await eventually(
    () =>
      press(page, 'Delete these 7 for good…').then(
        () => true,
        () => false,
      ),
    Boolean,
  );
  await shows(page, 'Delete 7 clippings for good?');
  expect((await trash()).total).toBe(8);
  await press(page, 'Delete for good');
  await shows(page, '7 clippings deleted for good.');
  await showsTotal(page, '1 clipping');
  expect((await trash()).clippings.map(({ id }) => id)).toEqual([fresh.id]);
});

test('rows that cannot be read are told, listed and taken out as they are', async () => {
  await inDatabase(
    `work.objectStore('clippings').put({ id: '77-bad', citation: 'torn <b>' }); work.objectStore('segments').clear()`,
  );
  const page = await held.app.openExtensionPage('library.html');
  await showsTotal(page, '11 clippings');
  await shows(page, '1 clipping could not be read');
  await page.click('.note summary');
  await shows(page, '77-bad');
  const { rows } = JSON.parse(await download(page, 'Export raw data'));
  expect(rows).toContainEqual({
    store: 'damaged',
    row: expect.objectContaining({ row: { id: '77-bad', citation: 'torn <b>' } }),
  });
  expect(rows.filter(({ store }: { store: string }) => store === 'clippings')).toHaveLength(12);
  await shows(page, 'Exported.');
});

test('a library of a newer version is left alone, and can be taken out', async () => {
  await inDatabase('99');
  const page = await held.app.openExtensionPage('library.html');
  await shows(page, 'Your clippings are safe, but this version cannot open them');
  await shows(page, 'Update Attaché');
  const { version, rows } = JSON.parse(await download(page, 'Export raw data'));
  expect([version, rows.length]).toEqual([99, 13]);
});
