import { expect, test } from 'vitest';
import { counted } from './numbers.ts';

test('numbers are in words', () => {
  expect([0, 1, 12_000].map((count) => counted(count))).toEqual([
    '0 clippings',
    '1 clipping',
    '12,000 clippings',
  ]);
  expect(counted(1, 'row')).toBe('1 row');
  expect(counted(2, 'clipping was', 'clippings were')).toBe('2 clippings were');
});
