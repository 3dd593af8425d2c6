import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quoting } from '../../../tests/clippings/example.ts';
import type { Clipping } from '../../model/clipping.ts';
import type { Damaged, Takes } from '../../model/kept.ts';
import { writeBackup } from '../backup/index.ts';
import { type ImportFile, openImportFile } from './import-file.ts';
import { keptOf } from './plan.ts';

const now = new Date('2026-11-29T10:00:00Z');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function opened(name: string, text: string): ImportFile {
  const file = openImportFile(name, bytesOf(text));
  if (!file.ok) throw new Error(file.problem.message);
  return file.value;
}
async function backupOf(
  clippings: readonly Clipping[],
  damaged: readonly Damaged[] = [],
): Promise<ImportFile> {
  const parts: string[] = [];
  for await (const part of writeBackup({ clippings, damaged }, now)) parts.push(part);
  const file = opened('backup.json', parts.join(''));
  expect(file.format).toBe('backup');
  expect(file.read('backup', undefined, now)).toEqual({ ok: true, value: clippings.length });
  return file;
}
/** Asks for everything, as a session does, with a library that holds these. */
function learnt(file: ImportFile, library: readonly Clipping[]): number {
  let parts = 0;
  for (let from: number | null = 0; from !== null; parts++) {
    const { ids, sources, next } = file.asks(from);
    const like = library.filter(
      ({ id, target }) => ids.includes(id) || sources.includes(target.source),
    );
    file.learn(like.map(keptOf));
    from = next;
  }
  return parts;
}
function handedOver(file: ImportFile, takes: Takes = 'ours'): Clipping[][] {
  const parts: Clipping[][] = [];
  for (let from = 0; ; from += parts.at(-1)?.length ?? 0) {
    const part = file.part(from, takes).clippings;
    if (part.length === 0) return parts;
    parts.push(part);
  }
}
const numbered = (count: number): Clipping[] =>
  Array.from({ length: count }, (_, index) => ({ ...quoting(`${index}.`), id: `id-${index}` }));

describe('files that are none', () => {
  const cases: [string, Uint8Array, RegExp][] = [
    ['nothing', new Uint8Array(), /empty/],
    ['a workbook', bytesOf('PK\x03\x04 and so on'), /ZIP archive or an Excel workbook/],
    ['a packed file', Uint8Array.of(0x1f, 0x8b, 8), /gzip/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /picture/],
    ['a document', bytesOf('%PDF-1.7'), /PDF/],
    ['another encoding', Uint8Array.of(0x61, 0xe9, 0x62), /Unicode/],
  ];
  test.each(cases)('%s', (_, bytes, words) => {
    const file = openImportFile('x.csv', bytes);
    expect(file.ok ? '' : file.problem.message).toMatch(words);
  });
  test('text of another kind is not recognised', () => {
    expect(opened('x.txt', 'Dear all,\nwe met.').format).toBeNull();
    expect(opened('x.json', '{"a":1}').format).toBeNull();
  });
});

describe('a file of many', () => {
  test('is compared and handed over in parts', async () => {
    const clippings = numbered(1200);
    const file = await backupOf(clippings);
    const [first, second] = clippings;
    if (!first || !second) throw new Error('no clippings');
    const trashed = { ...second, deleted: '2026-11-20T00:00:00.000Z' };
    expect(learnt(file, [first, trashed])).toBe(3);
    expect(file.plan()).toMatchObject({
      ...{ fresh: 1198, known: 1, changed: 1, trashed: 1, problemCount: 0 },
      first: clippings.slice(2, 5),
    });
    const parts = handedOver(file);
    expect(parts.map(({ length }) => length)).toEqual([500, 500, 198]);
    expect(parts.flat()).toEqual(clippings.slice(2));
  });
  test('with long texts is handed over in shorter parts, and one at least', async () => {
    const long = numbered(5).map((clipping) => ({ ...clipping, note: 'x'.repeat(990_000) }));
    const file = await backupOf(long);
    file.plan();
    expect(handedOver(file).map(({ length }) => length)).toEqual([4, 1]);
  });
  test('asks once for each page and each clipping', async () => {
    const clippings = numbered(700);
    const file = await backupOf(clippings);
    const first = file.asks(0);
    expect([first.ids.length, first.sources]).toEqual([500, ['https://example.org/story']]);
    file.learn(clippings.slice(500).map(keptOf));
    expect(file.asks(500)).toEqual({ ids: [], sources: [], next: null });
  });
});

describe('what the library has with other content', () => {
  const at = (day: number) => `2026-11-${day}T00:00:00Z`;
  const mine = numbered(4).map((clipping) => ({ ...clipping, modified: at(20) }));
  const [older, same, newer, trashed] = mine.map((clipping, index) => ({
    ...clipping,
    note: 'theirs',
    modified: at([19, 20, 21, 22][index] ?? 0),
  }));
  if (!older || !same || !newer || !trashed) throw new Error('no clippings');
  const library = mine.map((clipping) =>
    clipping.id === trashed.id ? { ...clipping, deleted: at(21) } : clipping,
  );
  const fresh = { ...quoting('New.'), id: 'new' };
  const file = async (clippings: Clipping[]) => {
    const opening = await backupOf(clippings);
    learnt(opening, library);
    return { file: opening, outline: opening.plan() };
  };

  test('gives way as the reader says, but for what lies in the trash', async () => {
    const { file: one, outline } = await file([older, same, newer, trashed, fresh]);
    expect(outline).toMatchObject({ fresh: 1, changed: 4, trashed: 1, newer: 1 });
    expect(handedOver(one, 'ours')).toEqual([[fresh]]);
    expect(handedOver(one, 'newer')).toEqual([[fresh, newer]]);
    expect(handedOver(one, 'theirs')).toEqual([[fresh, older, same, newer]]);
  });
  test('is newer in the file when it went into the trash later there', async () => {
    const { outline } = await file([
      { ...older, deleted: at(21) },
      { ...same, deleted: at(20) },
    ]);
    expect(outline).toMatchObject({ changed: 2, trashed: 0, newer: 1 });
  });
  test('is not newer where the file says no date', async () => {
    const { outline } = await file([{ ...older, modified: now.toISOString() }]);
    expect(outline).toMatchObject({ changed: 1, newer: 0 });
  });
});

describe('damaged rows of a backup', () => {
  const row = (id: string, note: unknown = 'x'): Damaged => ({
    ...{ id, found: '2026-11-01T00:00:00.000Z', reason: 'torn' },
    row: { id, note, html: '<img onerror=alert(1)>' },
  });
  const rowsIn = (file: ImportFile) => file.part(0, 'ours').damaged;

  test('come as they are, and are no remark', async () => {
    const rows = [row('a'), row('b', [null, { c: '\ud800' }]), row('a')];
    const file = await backupOf([], rows);
    file.learnDamaged([]);
    expect(file.plan()).toMatchObject({ fresh: 0, damaged: 3, problemCount: 0 });
    expect(rowsIn(file)).toStrictEqual(rows);
    expect(file.part(3, 'ours')).toEqual({ clippings: [], damaged: [] });
  });
  test('are left out where they are set aside already: as often as they are there', async () => {
    const file = await backupOf([], [row('a'), row('a'), row('b'), row('c')]);
    file.learnDamaged([row('a'), row('b', 'other'), { ...row('c'), found: '' }]);
    expect(file.plan()).toMatchObject({ damaged: 3 });
    expect(rowsIn(file).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
  test('come after the clippings, and long ones in shorter parts', async () => {
    const file = await backupOf(numbered(1), [
      row('a', 'x'.repeat(3e6)),
      row('b', 'x'.repeat(3e6)),
    ]);
    file.plan();
    const parts = [0, 1, 2, 3].map((from) => file.part(from, 'ours'));
    expect(parts.map(({ clippings, damaged }) => [clippings.length, damaged.length])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
      [0, 0],
    ]);
  });
});

test('a table is read as its columns are said to be, and anew when they are said otherwise', () => {
  const text = readFileSync(
    new URL('../../../tests/clippings/imports/russian.csv', import.meta.url),
    'utf8',
  );
  const file = opened('russian.csv', text);
  expect(file.format).toBe('csv');
  const table = file.table();
  if (!table.ok) throw new Error(table.problem.message);
  const { mapping } = table.value;
  expect(file.read('csv', mapping, now)).toEqual({ ok: true, value: 1 });
  expect(file.plan()).toMatchObject({ fresh: 1, problemCount: 1 });
  const { quote, ...rest } = mapping;
  expect(file.read('csv', { ...rest, note: quote ?? 0 }, now).ok).toBe(true);
  file.plan();
  const [clipping] = file.part(0, 'ours').clippings;
  expect(clipping).toMatchObject({ scope: 'page', note: 'Группа собралась; доклад принят.' });
  expect(file.read('csv', {}, now)).toMatchObject({ ok: false });
});
