import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Clipping } from '../../utils/model/clipping.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import type { Attache } from '../harness/launch.ts';
import { eventually, sure } from './kit.ts';

/* The library as those tests use it that take clippings out of it and bring them in. */

/** The library page with a folder that its downloads go to. */
export async function openLibrary(app: Attache): Promise<{ page: Page; downloads: string }> {
  const page = await app.openExtensionPage('library.html');
  const downloads = await mkdtemp(path.join(tmpdir(), 'attache-download-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
  return { page, downloads };
}

/** Presses a button by its name, as a screen reader says it. */
export const press = (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** The file that comes into a folder, once it is whole. */
export async function downloaded(
  folder: string,
  extension: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const files = await eventually(
    () => readdir(folder),
    (names) => names.length === 1 && (names[0]?.endsWith(`.${extension}`) ?? false),
  );
  const name = files[0] ?? '';
  return { name, bytes: await readFile(path.join(folder, name)) };
}

/** Opens the import dialog and chooses a file with this content. */
export async function chooseFile(
  page: Page,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'attache-import-')), name);
  await writeFile(file, content);
  if (!(await page.$('dialog[open] input[type=file]'))) await press(page, 'Import…');
  const input = (await page.waitForSelector(
    'dialog[open] input[type=file]',
  )) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
}

/** What the open dialog says. */
export const dialogText = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('dialog[open]')?.innerText ?? '');
export const dialogSays = (page: Page, words: string | RegExp): Promise<string> =>
  eventually(
    () => dialogText(page),
    (text) => (typeof words === 'string' ? text.includes(words) : words.test(text)),
  );

/** All clippings of a library, the trash too, by id. */
export async function everything(app: Attache): Promise<Clipping[]> {
  const found: Clipping[] = [];
  for (const trash of [false, true]) {
    const ids = sure(await app.askBackground('findClippingIds', { ...anyClipping, trash }));
    for (let from = 0; from < ids.length; from += 500)
      found.push(...sure(await app.askBackground('getClippings', ids.slice(from, from + 500))));
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Puts clippings into a library as they are. */
export async function fill(app: Attache, clippings: readonly Clipping[]): Promise<void> {
  for (let from = 0; from < clippings.length || from === 0; from += 1000)
    sure(await app.askBackground('stageImport', clippings.slice(from, from + 1000), from === 0));
  sure(await app.askBackground('importStaged'));
}

/** Leaves nothing, for good. */
export async function wipe(app: Attache): Promise<void> {
  const ids = sure(await app.askBackground('findClippingIds', anyClipping));
  if (ids.length > 0) sure(await app.askBackground('deleteClippings', ids));
  const trash = sure(await app.askBackground('findClippingIds', { ...anyClipping, trash: true }));
  sure(await app.askBackground('emptyTrash', trash));
}

/** Writes into the database as it lies, as a fault would, and has the background read it anew. */
async function inDatabase(app: Attache, rows: readonly unknown[], isWiped = false): Promise<void> {
  await (await app.worker()).evaluate(
    async (put, wiped) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('attache');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const writing = db.transaction(['clippings', 'segments', 'damaged'], 'readwrite');
      for (const row of put) writing.objectStore('clippings').put(row);
      writing.objectStore('segments').clear();
      if (wiped) writing.objectStore('damaged').clear();
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      db.close();
    },
    [...rows],
    isWiped,
  );
  await app.killWorker();
}
/** Puts rows that are no clippings among the clippings. */
export const damage = (app: Attache, rows: readonly unknown[]): Promise<void> =>
  inDatabase(app, rows);
/** Leaves nothing of what was set aside. */
export const wipeDamaged = (app: Attache): Promise<void> => inDatabase(app, [], true);
