import { expect, test } from 'vitest';
import type { Facets } from '../../utils/model/find-clippings.ts';
import { matrixOf } from './matrix.ts';

const entries = (ids: string): Facets['entries'] =>
  [...ids].map((value, index) => ({ value, count: 100 - index }));

test('has a cell for each pair, below the diagonal, darker the more there are', () => {
  const { entries: order, cells } = matrixOf({
    entries: entries('abcd'),
    pairs: [
      { entries: ['c', 'a'], count: 40 },
      { entries: ['a', 'b'], count: 21 },
      { entries: ['b', 'c'], count: 1 },
    ],
  });
  expect(order).toEqual(['a', 'b', 'c']);
  expect(cells).toEqual([
    { row: 1, column: 0, pair: ['a', 'b'], count: 21, shade: 3 },
    { row: 2, column: 0, pair: ['c', 'a'], count: 40, shade: 4 },
    { row: 2, column: 1, pair: ['b', 'c'], count: 1, shade: 1 },
  ]);
});

test('of very many entries has the most frequent', () => {
  const ids = 'abcdefghijklmnopqrst';
  const pairs: Facets['pairs'] = [...ids].slice(1).map((id) => ({ entries: ['a', id], count: 2 }));
  const { entries: order, cells } = matrixOf({ entries: entries(ids), pairs });
  expect(order.join('')).toBe('abcdefghijkl');
  expect(cells).toHaveLength(11);
});

test('of no pairs, or of an entry with itself, is empty', () => {
  expect(matrixOf({ entries: entries('ab'), pairs: [] })).toEqual({ entries: [], cells: [] });
  const self: Facets['pairs'] = [{ entries: ['a', 'a'], count: 1 }];
  expect(matrixOf({ entries: entries('a'), pairs: self }).cells).toEqual([]);
});
