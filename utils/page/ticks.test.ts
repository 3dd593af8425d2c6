import { expect, test } from 'vitest';
import type { Kind } from '../model/entry.ts';
import { type PlaceOnMap, ticksOf } from './ticks.ts';

const at = (where: number, entryId: string, kind: Kind = 'state'): PlaceOnMap =>
  ({ at: where, placed: { mention: { entryId, kind }, block: null } }) as unknown as PlaceOnMap;
const short = (places: PlaceOnMap[], current: PlaceOnMap | undefined, height = 400): string[] =>
  ticksOf(places, height, current?.placed ?? null).map(
    ({ placed, weight }) => `${placed.mention.entryId} ${weight}`,
  );

test('the current mention is marked, and those of its entry', () => {
  const places = [at(0, 'EE'), at(0.5, 'BR'), at(0.9, 'EE')];
  expect(short(places, places[0])).toEqual(['EE current', 'BR other', 'EE same']);
  expect(short(places, undefined)).toEqual(['EE other', 'BR other', 'EE other']);
});

test('of several in a row the current one is shown, else one of its entry, else the first', () => {
  const row = [at(0.5, 'BR'), at(0.501, 'EE'), at(0.502, 'EE')];
  const far = at(0.1, 'EE');
  expect(short(row, row[2])).toEqual(['EE current']);
  expect(short([far, ...row], far)).toEqual(['EE current', 'EE same']);
  expect(short(row, undefined)).toEqual(['BR other']);
});

test('there are no more ticks than rows, however many mentions', () => {
  const many = Array.from({ length: 5000 }, (_, index) => at(index / 5000, 'EE'));
  expect(ticksOf(many, 400, null)).toHaveLength(100);
});
