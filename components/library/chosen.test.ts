import { expect, test } from 'vitest';
import { chooseAll, chooseRange, noneChosen, toggle, without } from './chosen.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];
const ids = (chosen: typeof noneChosen) => [...chosen.ids].sort().join('');

test('one by one', () => {
  const one = toggle(noneChosen, 'b', 1);
  expect(ids(one)).toBe('b');
  expect(ids(toggle(one, 'd', 3))).toBe('bd');
  expect(ids(toggle(one, 'b', 1))).toBe('');
});

test('a range grows and shrinks, and leaves what was chosen before it', () => {
  const one = toggle(toggle(noneChosen, 'a', 0), 'c', 2);
  const wide = chooseRange(one, rows.slice(2, 5), 2);
  expect(ids(wide)).toBe('acde');
  expect(ids(chooseRange(wide, rows.slice(2, 4), 2))).toBe('acd');
  expect(ids(chooseRange(wide, rows.slice(1, 3), 2))).toBe('abc');
});

test('a range without an anchor begins where the reader is', () => {
  const range = chooseRange(noneChosen, rows.slice(1, 3), 1);
  expect([ids(range), range.anchor]).toEqual(['bc', 1]);
});

test('all, and without some', () => {
  expect(ids(chooseAll(rows))).toBe('abcde');
  expect(ids(without(chooseAll(rows), ['a', 'x']))).toBe('bcde');
});
