import { expect, test } from 'vitest';
import { moveOf } from './list-keys.ts';

const where = { at: 5, count: 100, page: 8, isRtl: false };
const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ['ArrowDown', 6],
  ['ArrowUp', 4],
  ['PageDown', 13],
  ['PageUp', 0],
  ['Home', 0],
  ['End', 99],
])('%s goes to row %i', (key, to) => {
  expect(moveOf({ ...plain, key }, where)).toEqual({ kind: 'go', to, extend: false });
  expect(moveOf({ ...plain, key, shiftKey: true }, where)).toEqual({
    kind: 'go',
    to,
    extend: true,
  });
});

test.each([
  ['Enter', 'open'],
  [' ', 'choose'],
  ['Delete', 'delete'],
  ['Escape', 'leave'],
  ['ArrowRight', 'inside'],
])('%s means to %s', (key, kind) => {
  expect(moveOf({ ...plain, key }, where)).toEqual({ kind });
});

test('all, by either command key', () => {
  expect(moveOf({ ...plain, key: 'a', ctrlKey: true }, where)).toEqual({ kind: 'choose-all' });
  expect(moveOf({ ...plain, key: 'A', metaKey: true }, where)).toEqual({ kind: 'choose-all' });
});

test('stays within the list, and follows the direction of the page', () => {
  expect(moveOf({ ...plain, key: 'ArrowDown' }, { ...where, at: 99 })).toMatchObject({ to: 99 });
  const rtl = { ...where, isRtl: true };
  expect(moveOf({ ...plain, key: 'ArrowLeft' }, rtl)).toEqual({ kind: 'inside' });
  expect(moveOf({ ...plain, key: 'ArrowRight' }, rtl)).toBeNull();
});

test.each([{ key: 'x' }, { key: 'Delete', ctrlKey: true }, { key: 'ArrowUp', altKey: true }])(
  '%o is not the list’s',
  (key) => {
    expect(moveOf({ ...plain, ...key }, where)).toBeNull();
  },
);
