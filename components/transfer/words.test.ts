import { describe, expect, test } from 'vitest';
import { importFields, importFormats } from '../../utils/clippings/import/index.ts';
import type { Imported, Takes, Undone } from '../../utils/model/kept.ts';
import type { Outline } from './importing.ts';
import {
  comingIn,
  fieldNames,
  importedInWords,
  importInWords,
  importNames,
  undoneInWords,
} from './words.ts';

test('every format of a file and every field has its words', () => {
  expect(Object.keys(importNames)).toEqual([...importFormats]);
  expect(Object.keys(fieldNames)).toEqual([...importFields]);
});

describe('what an import would do', () => {
  const outline = (some: Partial<Outline>): Outline => ({
    ...{ fresh: 0, known: 0, changed: 0, trashed: 0, newer: 0, damaged: 0 },
    ...{ problems: [], problemCount: 0, first: [] },
    ...some,
  });
  const cases: [Partial<Outline>, Takes, number, string][] = [
    [{ fresh: 1 }, 'theirs', 1, 'Import 1 clipping'],
    [{ fresh: 2000, changed: 3, newer: 1 }, 'ours', 2000, 'Import 2,000 clippings'],
    [{ fresh: 2, changed: 3, newer: 1 }, 'newer', 3, 'Import 2 clippings, replace 1'],
    [{ fresh: 2, changed: 4, trashed: 1 }, 'theirs', 5, 'Import 2 clippings, replace 3'],
    [{ changed: 4, trashed: 1, newer: 2 }, 'theirs', 3, 'Replace 3 clippings'],
    [{ damaged: 1 }, 'ours', 1, 'Import 1 damaged row'],
    [
      { fresh: 1, damaged: 2, changed: 1 },
      'theirs',
      4,
      'Import 1 clipping and 2 damaged rows, replace 1',
    ],
  ];
  test.each(cases)('%o, %s', (some, takes, count, words) => {
    expect(comingIn(outline(some), takes)).toBe(count);
    expect(importInWords(outline(some), takes)).toBe(words);
  });
});

describe('what an import has done, and its undoing', () => {
  const of = (added: number, replaced: number, damaged: number): Imported => ({
    added: Array.from({ length: added }, (_, at) => `a${at}`),
    replaced: Array.from({ length: replaced }, (_, at) => `r${at}`),
    damaged: Array.from({ length: damaged }, (_, at) => at),
    known: [],
    at: '',
  });
  const cases: [Imported, string, Undone, string][] = [
    [
      of(2, 0, 0),
      '2 clippings imported.',
      { removed: 2, restored: 0, damaged: 0 },
      '2 clippings taken out again; all is as it was before.',
    ],
    [
      of(1, 0, 0),
      '1 clipping imported.',
      { removed: 0, restored: 0, damaged: 0 },
      '0 clippings taken out again. 1 stays: it was changed or deleted since.',
    ],
    [
      of(0, 2, 0),
      '2 clippings replaced.',
      { removed: 0, restored: 2, damaged: 0 },
      '2 clippings put back; all is as it was before.',
    ],
    [
      of(0, 2, 0),
      '2 clippings replaced.',
      { removed: 0, restored: 0, damaged: 0 },
      '2 stay: they were changed or deleted since.',
    ],
    [
      of(3, 2, 1),
      '3 clippings imported. 2 clippings replaced. 1 damaged row set aside.',
      { removed: 3, restored: 1, damaged: 1 },
      '3 clippings taken out again, 1 clipping put back, and 1 damaged row taken out. 1 stays: it was changed or deleted since.',
    ],
  ];
  test.each(cases)('%o', (imported, done, undone, words) => {
    expect(importedInWords(imported)).toBe(done);
    expect(undoneInWords(undone, imported)).toBe(words);
  });
});
