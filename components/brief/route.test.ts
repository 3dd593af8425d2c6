import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, routeOf } from './route.ts';

test.each([
  ['', { view: 'list' }],
  ['#', { view: 'list' }],
  ['#reference-1', { view: 'list' }],
  ['#brief=', { view: 'list' }],
  ['#brief=a-1', { view: 'brief', id: 'a-1' }],
  ['#new=', { view: 'new', ids: [] }],
  ['#new=a,b,,c', { view: 'new', ids: ['a', 'b', 'c'] }],
  ['#new=a%2Cb,%zz', { view: 'new', ids: ['a,b', '%zz'] }],
])('%s', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

test('an address leads back to the brief it was made for', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
      expect(routeOf(hashOf(id))).toEqual({ view: 'brief', id });
    }),
  );
});
