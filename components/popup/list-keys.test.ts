import { expect, test } from 'vitest';
import { listMove } from './list-keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const there = { at: 1, count: 3, isRtl: false };

test.each([
  ['ArrowDown', there, { kind: 'row', to: 2 }],
  ['ArrowDown', { ...there, at: 2 }, { kind: 'row', to: 2 }],
  ['ArrowDown', { ...there, at: -1 }, { kind: 'row', to: 0 }],
  ['ArrowUp', { ...there, at: 0 }, { kind: 'row', to: 0 }],
  ['Home', there, { kind: 'row', to: 0 }],
  ['End', there, { kind: 'row', to: 2 }],
  ['ArrowRight', there, { kind: 'mention', direction: 'next' }],
  ['ArrowLeft', there, { kind: 'mention', direction: 'previous' }],
  ['ArrowLeft', { ...there, isRtl: true }, { kind: 'mention', direction: 'next' }],
  ['ArrowRight', { ...there, at: -1 }, null],
  ['s', there, { kind: 'letters', letters: 's' }],
  ['Ж', there, { kind: 'letters', letters: 'Ж' }],
  ['7', there, { kind: 'letters', letters: '7' }],
  ['Enter', there, null],
  ['?', there, null],
  ['/', there, null],
  ['Tab', there, null],
  ['ArrowDown', { ...there, count: 0 }, null],
])('%s at %j', (key, where, expected) => {
  expect(listMove({ ...plain, key }, where)).toEqual(expected);
});

test('with Ctrl, Alt or ⌘ a key is not the list’s', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const) {
    expect(listMove({ ...plain, [held]: true, key: 'ArrowDown' }, there)).toBeNull();
  }
});
