import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { type Attache, launchAttache } from '../harness/launch.ts';
import { sure } from './kit.ts';

/* A database that an older, or a newer, version of Attaché has left behind. */

const rowsOf = (version: number): { id: string }[] =>
  JSON.parse(
    readFileSync(
      path.resolve(import.meta.dirname, `../clippings/versions/v${version}.json`),
      'utf8',
    ),
  );
const opened: Attache[] = [];
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

/** A browser whose database has a version, and rows in its store of clippings, before Attaché opens it. */
async function withDatabase(version: number, rows: readonly object[]): Promise<Attache> {
  const app = await launchAttache();
  opened.push(app);
  // The sample on the welcome page has asked for clippings: what it asked is answered before, and not after.
  sure(await found(app));
  const worker = await app.worker();
  await worker.evaluate(
    async (number, all) => {
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('attache');
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      });
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('attache', number);
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('clippings', { keyPath: 'id' });
          store.createIndex('created', 'created');
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const writing = db.transaction('clippings', 'readwrite');
      for (const row of all) writing.objectStore('clippings').put(row);
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      db.close();
    },
    version,
    rows,
  );
  return app;
}

const found = (app: Attache, trash = false) =>
  app.askBackground('findClippings', { ...anyClipping, trash }, 0, 50);
const versionNow = async (app: Attache): Promise<number | undefined> =>
  (await app.worker()).evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'attache')?.version,
  );

describe('the first version', () => {
  test('becomes the newest, row by row; what was no clipping is set aside', async () => {
    const broken = { id: 'broken', created: 'never', citation: null };
    const app = await withDatabase(1, [...rowsOf(1), broken]);
    const [kept, trashed] = rowsOf(2);
    expect(sure(await found(app))).toEqual({ total: 1, clippings: [kept] });
    expect(sure(await found(app, true))).toEqual({ total: 1, clippings: [trashed] });
    expect(sure(await app.askBackground('damagedClippings'))).toEqual([
      { id: 'broken', row: broken, reason: expect.any(String), found: expect.any(String) },
    ]);
    expect(await versionNow(app)).toBe(2);
  });

  test('a step that fails changes nothing, says so, and what is there can be taken out', async () => {
    const app = await withDatabase(1, rowsOf(1));
    const worker = await app.worker();
    // A fault in the step itself: the address of a sound row cannot be read.
    await worker.evaluate(() => {
      Reflect.set(globalThis, 'ownCanParse', URL.canParse);
      URL.canParse = () => {
        throw new Error('a fault of ours');
      };
    });
    for (let turn = 0; turn < 2; turn++) {
      const answer = await found(app);
      expect(answer).toMatchObject({
        ok: false,
        problem: {
          code: 'migration',
          message: expect.stringMatching(/fault of ours.*Nothing was/s),
        },
      });
      expect(await versionNow(app)).toBe(1);
    }
    const raw = sure(await app.askBackground('rawRows', 0));
    expect(raw).toEqual({
      version: 1,
      hasMore: false,
      rows: rowsOf(1).map((row) => ({ store: 'clippings', row })),
    });
    // The fault is mended: the same rows become the newest.
    await worker.evaluate(() => {
      URL.canParse = Reflect.get(globalThis, 'ownCanParse');
    });
    expect(sure(await found(app)).total).toBe(1);
    expect(await versionNow(app)).toBe(2);
  });
});

test('a newer version is left alone, with words', async () => {
  const app = await withDatabase(99, rowsOf(2));
  expect(await found(app)).toMatchObject({
    ok: false,
    problem: { code: 'migration', message: expect.stringMatching(/newer version/) },
  });
  expect(await versionNow(app)).toBe(99);
  expect(sure(await app.askBackground('rawRows', 0)).rows).toHaveLength(2);
});
