import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../utils/model/brief.ts';
import {
  briefIn,
  changed,
  draftOf,
  dropIndex,
  inserted,
  moved,
  type Row,
  without,
} from './draft.ts';

const rowsOf = (keys: string): Row[] =>
  [...keys].map((key) => ({ key, part: { type: 'note', text: key } }));
const keysOf = (rows: readonly Row[]): string => rows.map(({ key }) => key).join('');

test.each([
  ['b', 0, 'bacd'],
  ['b', 1, 'abcd'],
  ['b', 2, 'acbd'],
  ['b', 99, 'acdb'],
  ['b', -5, 'bacd'],
  ['z', 0, 'abcd'],
] as const)('%s moved to %i', (key, to, expected) => {
  expect(keysOf(moved(rowsOf('abcd'), key, to))).toBe(expected);
});

test.each([
  ['a', 'c', 'top', 'bacd'],
  ['a', 'c', 'bottom', 'bcad'],
  ['d', 'b', 'top', 'adbc'],
  ['d', 'b', 'bottom', 'abdc'],
  ['b', 'c', 'top', 'abcd'],
  ['c', 'b', 'bottom', 'abcd'],
] as const)('%s dropped at %s’s %s', (key, over, edge, expected) => {
  const rows = rowsOf('abcd');
  expect(keysOf(moved(rows, key, dropIndex(rows, key, over, edge)))).toBe(expected);
});

test('wherever a row is dropped, it stands at that edge and the others keep their order', () => {
  const index = fc.nat({ max: 5 });
  fc.assert(
    fc.property(index, index, fc.constantFrom('top', 'bottom'), (from, target, edge) => {
      fc.pre(from !== target);
      const rows = rowsOf('abcdef');
      const [key = '', over = ''] = [rows[from]?.key, rows[target]?.key];
      const after = moved(rows, key, dropIndex(rows, key, over, edge));
      expect(keysOf(after)).toContain(edge === 'top' ? key + over : over + key);
      expect(keysOf(without(after, key))).toBe(keysOf(without(rows, key)));
    }),
  );
});

describe('rows', () => {
  test('that are taken out and put back are as before', () => {
    const rows = rowsOf('abc');
    expect(inserted(without(rows, 'b'), 1, rows.slice(1, 2))).toEqual(rows);
  });
  test('keep their keys when they are changed', () => {
    const rows = changed(rowsOf('abc'), 'b', { type: 'heading', text: 'B' });
    expect(keysOf(rows)).toBe('abc');
    expect(rows[1]?.part).toEqual({ type: 'heading', text: 'B' });
  });
});

test('a brief comes out of its draft as it went in, each part with a key of its own', () => {
  const brief: Brief = {
    title: 'T',
    intro: 'I',
    style: 'chicago',
    parts: [
      { type: 'clipping', id: 'a', note: '' },
      { type: 'clipping', id: 'a', note: '' },
      { type: 'heading', text: 'H' },
    ],
  };
  const draft = draftOf(brief);
  expect(briefIn(draft)).toEqual(brief);
  expect(new Set(draft.rows.map(({ key }) => key)).size).toBe(3);
});
