import { expect, test } from 'vitest';
import { clippingExample } from '../../tests/clippings/example.ts';
import { beginning, partName } from './titles.ts';

test('parts are called by what they are and how they begin', () => {
  expect(partName({ type: 'heading', text: '' }, null)).toBe('heading');
  expect(partName({ type: 'note', text: 'One\n two' }, null)).toBe('note “One two”');
  const part = { type: 'clipping', id: 'a1', note: '' } as const;
  expect(partName(part, clippingExample)).toBe('clipping “A week of talks”');
  expect(partName(part, undefined)).toBe('clipping');
});

test('a beginning does not part a character', () => {
  expect(beginning('😀😀😀', 2)).toBe('😀😀…');
  expect(beginning('abc', 3)).toBe('abc');
});
