import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ends, mayStay, roomFor, type Space, TALLEST, toList, toRoom } from './scroll-space.ts';

const anySpace = fc.record({
  total: fc.oneof(
    fc.integer({ min: 0, max: 3000 }),
    fc.integer({ min: TALLEST - 5, max: TALLEST + 5 }),
    fc.integer({ min: 0, max: 400_000_000 }),
  ),
  view: fc.integer({ min: 0, max: 3000 }),
});
/** A space and two places of its room, as shares of it. */
const anyPlaces = fc.tuple(
  anySpace,
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('the room for a list', () => {
  test('is its own height, or as tall as Firefox can', () => {
    expect(roomFor(15_000_000)).toBe(15_000_000);
    expect(roomFor(150_000_000)).toBe(TALLEST);
    expect(TALLEST).toBeLessThan(17_895_697);
  });
  test('begins and ends where the list does', () => {
    fc.assert(
      fc.property(anySpace, (space) => {
        const { list, room } = ends(space);
        expect(toList(0, space)).toBe(0);
        expect(toList(room, space)).toBeCloseTo(list, 4);
        expect(toRoom(list, space)).toBeCloseTo(room, 4);
      }),
    );
  });
  test('keeps the order of places, and leads back', () => {
    fc.assert(
      fc.property(anyPlaces, ([space, one, other]) => {
        const { room } = ends(space);
        const [above, below] = [Math.min(one, other) * room, Math.max(one, other) * room];
        expect(toList(above, space)).toBeLessThanOrEqual(toList(below, space));
        expect(toRoom(toList(above, space), space)).toBeCloseTo(above, 3);
      }),
    );
  });
  test('is pixel by pixel where all fits, and near the ends where it does not', () => {
    const fits: Space = { total: 15_000_000, view: 700 };
    expect([0, 1, 7_123_456.5, 14_999_300].map((place) => toList(place, fits))).toEqual([
      0, 1, 7_123_456.5, 14_999_300,
    ]);
    const long: Space = { total: 150_000_000, view: 700 };
    expect([0, 1, 5000].map((place) => toList(place, long))).toEqual([0, 1, 5000]);
    expect(toList(TALLEST - 700 - 5000, long)).toBe(150_000_000 - 700 - 5000);
    expect(toList((TALLEST - 700) / 2, long)).toBeCloseTo((150_000_000 - 700) / 2, 3);
  });
  test('may be left a little, but not near the ends', () => {
    const space: Space = { total: 150_000_000, view: 700 };
    const end = TALLEST - 700;
    const cases: [place: number, meant: number, stays: boolean][] = [
      [8_000_000, 8_009_000, true],
      [8_000_000, 8_011_000, false],
      [0, 2, false],
      [100_000, 100_000.5, true],
      [end, end - 2, false],
    ];
    for (const [place, meant, stays] of cases) expect(mayStay(place, meant, space)).toBe(stays);
  });
  test('of what is past an end is that end', () => {
    const space: Space = { total: 150_000_000, view: 700 };
    expect([toList(-5, space), toList(TALLEST, space)]).toEqual([0, 150_000_000 - 700]);
    expect(toRoom(1e9, space)).toBe(TALLEST - 700);
  });
});
