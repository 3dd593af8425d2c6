import { expect, test } from 'vitest';
import { counted, sizeInWords } from './numbers.ts';

test('numbers are in words', () => {
  expect([0, 1, 12_000].map((count) => counted(count))).toEqual([
    '0 clippings',
    '1 clipping',
    '12,000 clippings',
  ]);
  expect(counted(1, 'row')).toBe('1 row');
  expect(counted(2, 'clipping was', 'clippings were')).toBe('2 clippings were');
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
