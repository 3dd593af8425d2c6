import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Clipping } from '../../utils/model/clipping.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { draftExample, quoting } from '../clippings/example.ts';
import { manyClippings } from '../clippings/many.ts';
import { importClippings } from '../harness/fill-library.ts';
import { type Attache, launchAttache } from '../harness/launch.ts';
import { press } from '../harness/library-page.ts';
import { eventually, shows, sure, textOf, useAttache } from './kit.ts';

/*
 * A browser may throw a database away as a whole: where it finds it damaged (Chromium), or where the disk is full.
 * What was kept is then there again, from files that lie beside it.
 */

const held = useAttache();

async function everything(app: Attache): Promise<Clipping[]> {
  const found: Clipping[] = [];
  for (const trash of [false, true]) {
    const query = { ...anyClipping, trash };
    const ids = sure(await app.askBackground('findClippingIds', query));
    for (let from = 0; from < ids.length; from += 400) {
      found.push(...sure(await app.askBackground('getClippings', ids.slice(from, from + 400))));
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
const save = async (app: Attache, exact: string): Promise<Clipping> =>
  sure(await app.askBackground('saveClipping', { ...draftExample, target: quoting(exact).target }))
    .clipping;
/** The database goes as it does when the browser throws it away: without a word. */
async function lose(): Promise<void> {
  const worker = await held.app.worker();
  await worker.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('attache');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
}
const inFiles = async (what: 'files' | 'forget'): Promise<string[]> =>
  (await held.app.worker()).evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const folder of root.values()) {
      if (!(folder instanceof FileSystemDirectoryHandle)) continue;
      for await (const name of folder.keys()) {
        if (wanted === 'forget') await folder.removeEntry(name);
        else names.push(name);
      }
    }
    return names;
  }, what);

const areWhole = (): Promise<string[]> =>
  eventually(
    () => inFiles('files'),
    (names) => names.includes('whole') && !names.includes('behind'),
    30_000,
  );

beforeEach(async () => {
  sure(await held.app.askBackground('eraseEverything'));
});

test('a damaged database, which Chromium throws away, is as it was after the next start', async () => {
  const profile = await mkdtemp(path.join(tmpdir(), 'attache-damaged-'));
  try {
    const app = await launchAttache({ profile });
    const [first, second, third] = [
      await save(app, 'Kept and changed.'),
      await save(app, 'Kept in the trash.'),
      await save(app, 'Removed for good.'),
    ];
    for (let number = 0; number < 12; number++) await save(app, `Sentence ${number}.`);
    sure(await app.askBackground('changeClipping', first.id, { note: 'Told to the desk.' }));
    sure(await app.askBackground('deleteClippings', [second.id, third.id]));
    sure(await app.askBackground('emptyTrash', [third.id]));
    const before = await everything(app);
    expect(before).toHaveLength(14);
    app.browser.process()?.kill('SIGKILL');
    await app.close().catch(() => undefined);
    const folder = path.join(profile, 'Default/IndexedDB');
    const [database = ''] = await readdir(folder);
    const manifest = (await readdir(path.join(folder, database))).filter((name) =>
      name.startsWith('MANIFEST'),
    );
    expect(manifest).toHaveLength(1);
    await writeFile(path.join(folder, database, manifest[0] ?? ''), 'damaged');

    const again = await launchAttache({ profile });
    expect(await everything(again)).toEqual(before);
    // Found by its words, too; and what is saved next is there beside it.
    const query = { ...anyClipping, text: 'told to the desk' };
    expect(sure(await again.askBackground('findClippings', query, 0, 5)).total).toBe(1);
    await save(again, 'After the loss.');
    expect(await everything(again)).toHaveLength(15);

    const library = await again.openExtensionPage('library.html');
    await shows(library, /clippings brought back/i);
    await shows(library, 'The browser had lost the database of your clippings');
    await press(library, 'Dismiss');
    await eventually(
      () => textOf(library),
      (shown) => !/brought back/i.test(shown),
    );
    await library.reload();
    expect(await shows(library, 'After the loss.')).not.toMatch(/brought back/i);
    await again.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

describe('the files', () => {
  test('are there for a database that was lost while Attaché was using it', async () => {
    const saved = await save(held.app, 'Lost under way.');
    await lose();
    expect(await everything(held.app)).toEqual([saved]);
    // Once more, with what came after.
    const later = await save(held.app, 'And once more.');
    await lose();
    expect((await everything(held.app)).map(({ id }) => id).sort()).toEqual(
      [saved.id, later.id].sort(),
    );
  });

  test('are written on by the next worker where many clippings came and the last one ended', async () => {
    const many = manyClippings(3000, 11);
    await importClippings(held.app, many);
    await held.app.killWorker();
    const before = await everything(held.app);
    expect(before).toHaveLength(3000);
    expect((await areWhole()).length).toBeGreaterThan(200);
    await lose();
    expect(await everything(held.app)).toEqual(before);
  });

  test('are made for clippings that were kept before there were any', async () => {
    const saved = await save(held.app, 'From an older version.');
    await areWhole();
    await inFiles('forget');
    await held.app.killWorker();
    await everything(held.app);
    await areWhole();
    await lose();
    expect(await everything(held.app)).toEqual([saved]);
  });

  test('do not bring back what was erased, and hold nothing of it', async () => {
    await save(held.app, 'To be erased.');
    sure(await held.app.askBackground('eraseEverything'));
    expect((await inFiles('files')).filter((name) => name.endsWith('.gz'))).toEqual([]);
    await lose();
    expect(await everything(held.app)).toEqual([]);
  });

  test('that are damaged are told of, and the others read', async () => {
    const one = await save(held.app, 'One.');
    const names = (await inFiles('files')).filter((name) => name.endsWith('.gz'));
    let other: Clipping;
    do other = await save(held.app, `Two ${Math.random()}.`);
    while (other.id.startsWith('ff') || other.id.slice(0, 2) === one.id.slice(0, 2));
    await (await held.app.worker()).evaluate(async (name) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('attache');
      const writable = await (await folder.getFileHandle(name)).createWritable();
      await writable.write('no gzip');
      await writable.close();
      // And one that is whole, of lines that are none.
      const lines = await (
        await folder.getFileHandle('255.jsonl.gz', { create: true })
      ).createWritable();
      const text = new Blob(['{"version":2}\n{"id":\n']).stream();
      await text.pipeThrough(new CompressionStream('gzip')).pipeTo(lines);
    }, names[0] ?? '');
    await lose();
    expect((await everything(held.app)).map(({ id }) => id)).toContain(other.id);
    const library = await held.app.openExtensionPage('library.html');
    await shows(library, '2 files of that copy could not be read');
  });

  test('of a newer version are left alone, and that is said', async () => {
    await save(held.app, 'Newer.');
    const [name = ''] = (await inFiles('files')).filter((each) => each.endsWith('.gz'));
    await (await held.app.worker()).evaluate(async (file) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('attache');
      const writable = await (await folder.getFileHandle(file)).createWritable();
      const lines = new Blob(['{"version":99}\n{"id":"x"}\n']).stream();
      await lines.pipeThrough(new CompressionStream('gzip')).pipeTo(writable);
    }, name);
    await lose();
    expect(await held.app.askBackground('findClippingIds', anyClipping)).toMatchObject({
      ok: false,
      problem: { code: 'migration', message: expect.stringMatching(/newer version/) },
    });
    expect(await inFiles('files')).toContain(name);
  });
});

test('a file that could not be written is written by the next worker', async () => {
  const kept = await save(held.app, 'Written at once.');
  await areWhole();
  await (await held.app.worker()).evaluate(() => {
    const own = FileSystemDirectoryHandle.prototype.getFileHandle;
    FileSystemDirectoryHandle.prototype.getFileHandle = function (name, options) {
      return name.endsWith('.gz')
        ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
        : own.call(this, name, options);
    };
  });
  const late = await save(held.app, 'Written later.');
  expect(await inFiles('files')).toContain('behind');
  await held.app.killWorker();
  await everything(held.app);
  await areWhole();
  await lose();
  expect((await everything(held.app)).map(({ id }) => id)).toEqual([kept.id, late.id].sort());
});

describe('a browser keeps clippings all the same', () => {
  test('that refuses to write files', async () => {
    await (await held.app.worker()).evaluate(() => {
      FileSystemDirectoryHandle.prototype.getFileHandle = () =>
        Promise.reject(new DOMException('full', 'QuotaExceededError'));
    });
    const saved = await save(held.app, 'Kept without files.');
    expect(await everything(held.app)).toEqual([saved]);
    await held.app.killWorker();
    expect(await everything(held.app)).toEqual([saved]);
  });

  test('that has none at all', async () => {
    await (await held.app.worker()).evaluate(() => {
      navigator.storage.getDirectory = () =>
        Promise.reject(new DOMException('private', 'SecurityError'));
    });
    const saved = await save(held.app, 'Kept in a browser that remembers nothing.');
    expect(await everything(held.app)).toEqual([saved]);
    sure(await held.app.askBackground('eraseEverything'));
    expect(await everything(held.app)).toEqual([]);
    await held.app.killWorker();
  });
});
