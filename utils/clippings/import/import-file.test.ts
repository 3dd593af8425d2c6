import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quoting } from '../../../tests/clippings/example.ts';
import type { Clipping } from '../../model/clipping.ts';
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
async function backupOf(clippings: readonly Clipping[]): Promise<ImportFile> {
  const parts: string[] = [];
  for await (const part of writeBackup({ clippings, damaged: [] }, now)) parts.push(part);
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
function handedOver(file: ImportFile): Clipping[][] {
  const parts: Clipping[][] = [];
  for (let from = 0; ; from += parts.at(-1)?.length ?? 0) {
    const part = file.part(from);
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
  const [clipping] = file.part(0);
  expect(clipping).toMatchObject({ scope: 'page', note: 'Группа собралась; доклад принят.' });
  expect(file.read('csv', {}, now)).toMatchObject({ ok: false });
});
