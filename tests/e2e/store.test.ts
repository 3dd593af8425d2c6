import { beforeEach, describe, expect, test } from 'vitest';
import type { Clipping } from '../../utils/model/clipping.ts';
import { anyClipping, type ClippingQuery } from '../../utils/model/find-clippings.ts';
import { clippingExample, draftExample, quoting } from '../clippings/example.ts';
import { eventually, sure, useAttache } from './kit.ts';

/* The database of clippings, asked as our screens ask it. */

const held = useAttache();
const ask: typeof held.app.askBackground = (method, ...args) =>
  held.app.askBackground(method, ...args);
const find = async (query: Partial<ClippingQuery> = {}) =>
  sure(await ask('findClippings', { ...anyClipping, ...query }, 0, 100));
const clipping = (number: number, more: Partial<Clipping> = {}): Clipping => ({
  ...quoting(`Passage ${number}.`),
  id: `${number.toString(16).padStart(2, '0')}-${number}`,
  created: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
  ...more,
});
async function put(clippings: readonly Clipping[]) {
  sure(await ask('stageImport', [...clippings], true));
  return sure(await ask('importStaged'));
}

beforeEach(async () => {
  const all = sure(await ask('findClippingIds', anyClipping));
  sure(await ask('deleteClippings', all));
  sure(
    await ask('emptyTrash', sure(await ask('findClippingIds', { ...anyClipping, trash: true }))),
  );
  expect((await find()).total).toBe(0);
});

describe('the same passage', () => {
  const passage = (exact: string) => ({ ...draftExample, target: quoting(exact).target });
  test('is kept once, whatever its white space; elsewhere, or another passage, anew', async () => {
    const first = sure(await ask('saveClipping', passage('A b c.')));
    const again = sure(await ask('saveClipping', passage('A  b\nc.')));
    expect([first.isNew, again]).toEqual([
      true,
      { isNew: false, isPrivate: false, clipping: first.clipping },
    ]);
    expect(sure(await ask('saveClipping', passage('A b c d.'))).isNew).toBe(true);
    const target = { ...passage('A b c.').target, source: 'https://example.org/other' };
    expect(sure(await ask('saveClipping', { ...draftExample, target })).isNew).toBe(true);
    expect((await find()).total).toBe(3);
  });
  test('in the trash does not count', async () => {
    const { clipping: first } = sure(await ask('saveClipping', passage('A b c.')));
    sure(await ask('deleteClippings', [first.id]));
    expect(sure(await ask('saveClipping', passage('A b c.'))).isNew).toBe(true);
  });
});

test('what is saved, changed, thrown away and taken back is found as it is then', async () => {
  await put([clipping(1), clipping(2)]);
  expect((await find({ text: 'passage' })).clippings.map(({ id }) => id)).toEqual(['02-2', '01-1']);
  const change = { note: 'Zwischenbericht', tags: ['berlin'] };
  const changed = sure(await ask('changeClipping', '01-1', change));
  expect(changed).toMatchObject(change);
  expect(changed.modified > clippingExample.modified).toBe(true);
  expect((await find({ text: 'zwischen' })).clippings).toEqual([changed]);
  sure(
    await ask('sortClippings', ['01-1', '02-2'], {
      addTags: ['x'],
      removeTags: ['berlin'],
      collection: 'C',
    }),
  );
  expect(await find({ tags: ['berlin'] })).toEqual({ total: 0, clippings: [] });
  expect((await find({ tags: ['x'], collections: ['C'] })).total).toBe(2);
  sure(await ask('deleteClippings', ['01-1']));
  expect((await find({ tags: ['x'] })).total).toBe(1);
  expect((await find({ trash: true })).clippings).toMatchObject([{ id: '01-1' }]);
  sure(await ask('restoreClippings', ['01-1']));
  expect((await find({ tags: ['x'] })).total).toBe(2);
  // Nothing goes for good but from the trash.
  expect(sure(await ask('emptyTrash', ['01-1', '02-2']))).toBe(0);
  sure(await ask('deleteClippings', ['01-1']));
  expect(sure(await ask('emptyTrash', ['01-1', '02-2']))).toBe(1);
  expect((await find()).clippings.map(({ id }) => id)).toEqual(['02-2']);
});

test('a change that makes no clipping is refused, and changes nothing', async () => {
  await put([clipping(1)]);
  for (const change of [{ tags: 'x' }, { citation: { title: 'x' } }, { evil: 1 }, { id: '' }]) {
    expect((await ask('changeClipping', '01-1', change as never)).ok).toBe(false);
  }
  expect((await find()).clippings).toEqual([clipping(1)]);
});

test('what was found is found after the worker was killed, at once', async () => {
  await put(Array.from({ length: 41 }, (_, number) => clipping(number * 6)));
  const before = await find({ text: 'passage 24' });
  await held.app.killWorker();
  expect(await find({ text: 'passage 24' })).toEqual(before);
  expect(before.clippings.map(({ id }) => id)).toEqual(['f0-240', '18-24']);
});

describe('an import', () => {
  test('adds what is not there, all at once, and is undone but for what was changed', async () => {
    await put([clipping(1)]);
    const same = { ...clipping(3), ...quoting('Passage 1.'), id: '03-3' };
    const imported = await put([clipping(1), clipping(2), same, clipping(4)]);
    expect(imported).toMatchObject({ added: ['02-2', '04-4'], known: ['01-1', '03-3'] });
    sure(await ask('changeClipping', '04-4', { note: 'mine' }));
    expect(sure(await ask('undoImport', imported))).toEqual({
      removed: 1,
      restored: 0,
      damaged: 0,
    });
    expect((await find()).clippings.map(({ id }) => id)).toEqual(['04-4', '01-1']);
  });

  test('with one bad row brings nothing', async () => {
    const answer = await ask('stageImport', [clipping(1), { ...clipping(2), created: 'x' }], true);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    sure(await ask('stageImport', [], true));
    expect(sure(await ask('importStaged')).added).toEqual([]);
    expect((await find()).total).toBe(0);
  });

  test('from another tool has its mentions looked for; a copy of ours comes back as it is', async () => {
    const exact = 'Estonia and Brazil spoke of ransomware in the United Nations.';
    const bare = (number: number): Clipping => ({
      ...clipping(number),
      target: quoting(`${exact} ${number}`).target,
      mentions: [],
    });
    sure(await ask('stageImport', [bare(1), clipping(2)], true, true));
    sure(await ask('importStaged'));
    await put([bare(3)]);
    const found = (await find({ sort: 'oldest' })).clippings.map(({ mentions }) => mentions);
    expect(found).toEqual([['EE', 'BR', 'ransomware', 'un'], clipping(2).mentions, []]);
  });

  test('that was never finished leaves nothing behind', async () => {
    sure(await ask('stageImport', [clipping(1)], true));
    await held.app.killWorker();
    expect((await find()).total).toBe(0);
    expect(await put([clipping(2)])).toMatchObject({ added: ['02-2'] });
  });
});

test('rows that are damaged are set aside and listed; the rest works, saving too', async () => {
  await put([clipping(1), clipping(2)]);
  const bad = [
    { id: 'aa-bad', target: { source: clippingExample.target.source } },
    { id: 7, note: 'an id that is none' },
    { ...clipping(9), deleted: 'yesterday' },
  ];
  const before = sure(await ask('damagedClippings')).length;
  await (await held.app.worker()).evaluate(async (rows) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('attache');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const writing = db.transaction(['clippings', 'segments'], 'readwrite');
    for (const row of rows) writing.objectStore('clippings').put(row);
    writing.objectStore('segments').clear();
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    db.close();
  }, bad);
  await held.app.killWorker();
  expect(sure(await ask('saveClipping', draftExample)).isNew).toBe(true);
  expect((await find()).total).toBe(3);
  const damaged = sure(await ask('damagedClippings')).slice(before);
  expect(damaged.map(({ row }) => row)).toEqual(expect.arrayContaining(bad));
  expect(damaged).toHaveLength(3);
  for (const { reason } of damaged) expect(reason).toMatch(/^\w+ is /);
});

test('the clippings of a page are found by any of its addresses', async () => {
  await put([clipping(1), clipping(2, { read: 'https://example.org/print' })]);
  const on = async (...addresses: string[]) =>
    sure(await ask('clippingsOn', addresses)).map(({ id }) => id);
  expect(await on('https://example.org/story')).toEqual(['01-1', '02-2']);
  expect(await on('https://example.org/print', 'https://example.org/none')).toEqual(['02-2']);
});

describe('copies inside', () => {
  const copies = async () => sure(await ask('snapshots'));

  test('one is made by itself after a change, and brings back what was lost', async () => {
    await held.app.worker().then((worker) => worker.evaluate(clearCopies));
    await put([clipping(1), clipping(2, { deleted: '2026-05-01T00:00:00.000Z' }), clipping(3)]);
    const [copy] = await eventually(copies, (all) => all.length === 1);
    expect(copy).toMatchObject({ count: 3 });
    const before = [await find(), await find({ trash: true })];
    sure(await ask('changeClipping', '01-1', { note: 'kept as it is now' }));
    sure(await ask('deleteClippings', ['03-3']));
    expect(sure(await ask('emptyTrash', ['02-2', '03-3']))).toBe(2);
    const { added, known } = sure(await ask('restoreSnapshot', copy?.taken ?? ''));
    expect([added, known]).toEqual([['02-2', '03-3'], ['01-1']]);
    const after = [await find(), await find({ trash: true })];
    expect(after[1]).toEqual(before[1]);
    expect(after[0]?.clippings[0]).toEqual(before[0]?.clippings[0]);
    expect(after[0]?.clippings[1]).toMatchObject({ id: '01-1', note: 'kept as it is now' });
    // Not again on the same day by itself; when asked, yes.
    expect(await copies()).toHaveLength(1);
    sure(await ask('takeSnapshot'));
    expect(await copies()).toHaveLength(2);
  });

  test('one that is damaged says so, and brings nothing', async () => {
    await put([clipping(1)]);
    const { taken } = sure(await ask('takeSnapshot'));
    await (await held.app.worker()).evaluate(async (key) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('attache');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const store = db.transaction('snapshots', 'readwrite').objectStore('snapshots');
      const row = await new Promise<{ packed: Uint8Array }>((resolve) => {
        const request = store.get(key);
        request.onsuccess = () => resolve(request.result);
      });
      store.put({ ...row, packed: row.packed.slice(0, -20) });
      await new Promise((resolve) => {
        store.transaction.oncomplete = resolve;
      });
      db.close();
    }, taken);
    expect(await ask('restoreSnapshot', taken)).toMatchObject({
      ok: false,
      problem: { message: expect.stringMatching(/damaged/) },
    });
    expect((await ask('restoreSnapshot', 'none')).ok).toBe(false);
  });
});

async function clearCopies(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('attache');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const writing = db.transaction('snapshots', 'readwrite');
  writing.objectStore('snapshots').clear();
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  db.close();
}
