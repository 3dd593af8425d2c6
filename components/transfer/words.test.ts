import { expect, test } from 'vitest';
import { exportFormats } from '../../utils/clippings/export/index.ts';
import { importFields, importFormats } from '../../utils/clippings/import/index.ts';
import { counted, fieldNames, importNames, momentInWords, purposes, sizeInWords } from './words.ts';

test('every format and every field has its words', () => {
  expect(Object.keys(purposes)).toEqual(exportFormats.map(({ id }) => id));
  expect(Object.keys(importNames)).toEqual([...importFormats]);
  expect(Object.keys(fieldNames)).toEqual([...importFields]);
});
test('numbers are in words', () => {
  expect([0, 1, 12_000].map((count) => counted(count))).toEqual([
    '0 clippings',
    '1 clipping',
    '12,000 clippings',
  ]);
  expect(counted(1, 'row')).toBe('1 row');
});
test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1_234_567, '1.23 MB'],
  [999_999, '1 MB'],
  [25e9, '25 GB'],
])('%d is %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
test('what is no moment stays as it is', () => {
  expect(momentInWords('soon')).toBe('soon');
  expect(momentInWords('2026-11-29T10:00:00Z')).toContain('2026');
});
