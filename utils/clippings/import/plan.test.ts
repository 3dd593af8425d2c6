import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyClipping } from '../../../tests/clippings/arbitrary.ts';
import { clippingExample, quoting } from '../../../tests/clippings/example.ts';
import type { Clipping } from '../../model/clipping.ts';
import { keptOf, planImport } from './index.ts';

const trash = '2026-11-20T00:00:00.000Z';
const one: Clipping = { ...quoting('One.', 'Before. ', ' After.'), id: 'one' };
const two: Clipping = { ...quoting('Two.'), id: 'two' };
const plan = (found: Clipping[], existing: Clipping[]) => {
  const { fresh, known, changed } = planImport(found, existing.map(keptOf));
  return {
    fresh: fresh.map(({ id }) => id),
    known: known.map(({ clipping, keptId }) => `${clipping.id}=${keptId}`),
    changed: changed.map(({ clipping, keptId }) => `${clipping.id}=${keptId}`),
  };
};
const other = { ...one, id: 'other' };

describe('what an import would do', () => {
  const cases: [string, Clipping[], Clipping[], Partial<ReturnType<typeof plan>>][] = [
    ['nothing', [], [one], {}],
    ['all new', [one, two], [], { fresh: ['one', 'two'] }],
    ['all there', [two, one], [one, two], { known: ['two=two', 'one=one'] }],
    ['the rest', [one, two], [one], { known: ['one=one'], fresh: ['two'] }],
    ['one with another note', [{ ...one, note: 'x' }], [one], { changed: ['one=one'] }],
    ['one that was saved anew', [{ ...one, modified: trash }], [one], { known: ['one=one'] }],
    [
      'one that was dated by its import',
      [{ ...one, created: trash, citation: { ...one.citation, accessed: trash } }],
      [one],
      { known: ['one=one'] },
    ],
    ['one that lies in the trash', [one], [{ ...one, deleted: trash }], { changed: ['one=one'] }],
    ['the same passage', [other], [one], { known: ['other=one'] }],
    [
      'the same words elsewhere',
      [{ ...quoting('One.', 'Then. '), id: 'x' }],
      [one],
      { fresh: ['x'] },
    ],
    [
      'the same passage from the trash',
      [other],
      [{ ...one, deleted: trash }],
      { fresh: ['other'] },
    ],
    ['the same passage with a note', [{ ...other, note: 'mine' }], [one], { fresh: ['other'] }],
    [
      'the same passage without its note',
      [other],
      [{ ...one, note: 'x' }],
      { known: ['other=one'] },
    ],
    [
      'the same passage and note',
      [{ ...other, note: ' x' }],
      [{ ...one, note: 'x' }],
      { known: ['other=one'] },
    ],
    ['the same passage twice', [one, other], [], { fresh: ['one'], known: ['other=one'] }],
    [
      'the same id twice',
      [one, { ...two, id: 'one' }],
      [],
      { fresh: ['one'], changed: ['one=one'] },
    ],
  ];
  test.each(cases)('%s', (_, found, existing, expected) => {
    expect(plan(found, existing)).toEqual({ fresh: [], known: [], changed: [], ...expected });
  });
  test('what a library had twice comes back twice, but not into one that has it', () => {
    const ids = (existing: Clipping[]) =>
      planImport([one, other], existing.map(keptOf), true).fresh.map(({ id }) => id);
    expect(ids([])).toEqual(['one', 'other']);
    expect(ids([{ ...one, id: 'third' }])).toEqual([]);
    expect(ids([other])).toEqual([]);
  });
  test('the order of fields is no change', () => {
    const turned = Object.fromEntries(Object.entries(clippingExample).reverse());
    expect(keptOf({ ...one, ...turned }).content).toBe(keptOf(clippingExample).content);
  });
  test('every clipping is in one list, and nothing is fresh the second time', () => {
    fc.assert(
      fc.property(fc.array(anyClipping), (clippings) => {
        const first = planImport(clippings, []);
        const { fresh, known, changed } = first;
        expect(fresh.length + known.length + changed.length).toBe(clippings.length);
        expect(planImport(fresh, fresh.map(keptOf))).toMatchObject({ fresh: [], changed: [] });
      }),
    );
  });
});
