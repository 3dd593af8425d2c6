import { expect, test } from 'vitest';
import { type Arrow, type Box, nearest } from './nearest.ts';

/* Half a matrix of three rows: a; b c; d e f. */
const box = (row: number, column: number): Box => ({
  left: column * 30,
  right: column * 30 + 28,
  top: row * 30,
  bottom: row * 30 + 28,
});
const marks = [box(0, 0), box(1, 0), box(1, 1), box(2, 0), box(2, 1), box(2, 2)];
const names = 'abcdef';

test.each([
  ['a', 'ArrowDown', 'b'],
  ['a', 'ArrowRight', 'c'],
  ['a', 'ArrowLeft', null],
  ['c', 'ArrowLeft', 'b'],
  ['c', 'ArrowUp', 'a'],
  ['f', 'ArrowUp', 'c'],
  ['f', 'ArrowLeft', 'e'],
  ['d', 'ArrowRight', 'e'],
  ['d', 'ArrowDown', null],
] satisfies [string, Arrow, string | null][])('%s %s: %s', (from, arrow, to) => {
  const found = nearest(marks, names.indexOf(from), arrow);
  expect(found === null ? null : names[found]).toBe(to);
});

test('of bars the next is the one beside, whatever their heights', () => {
  const bar = (index: number, height: number): Box => ({
    left: index * 10,
    right: index * 10 + 9,
    top: 100 - height,
    bottom: 100,
  });
  const bars = [bar(0, 90), bar(1, 2), bar(5, 50)];
  expect([nearest(bars, 0, 'ArrowRight'), nearest(bars, 1, 'ArrowRight')]).toEqual([1, 2]);
});
