import { expect, test } from 'vitest';
import type { ClippingState } from '../../utils/model/placed-clipping.ts';
import { onceEach, type PlacedInFrame } from './placed-in-frames.ts';

const one = (frameId: number, id: string, state: ClippingState): PlacedInFrame => ({
  frameId,
  placed: { id, state, now: '', score: 1 },
});

test('a clipping counts where it was found best; what was not found comes last', () => {
  expect(
    onceEach([
      one(0, 'on the page', 'here'),
      one(0, 'like words on the page', 'edited'),
      one(0, 'in the frame', 'orphan'),
      one(0, 'nowhere', 'orphan'),
      one(0, 'the page itself', 'here'),
      one(7, 'like words on the page', 'moved'),
      one(7, 'in the frame', 'here'),
      one(7, 'on the page', 'orphan'),
      one(7, 'nowhere', 'orphan'),
      one(7, 'the page itself', 'here'),
    ]),
  ).toEqual([
    one(0, 'on the page', 'here'),
    one(0, 'the page itself', 'here'),
    one(7, 'like words on the page', 'moved'),
    one(7, 'in the frame', 'here'),
    one(0, 'nowhere', 'orphan'),
  ]);
  expect(onceEach([])).toEqual([]);
});
