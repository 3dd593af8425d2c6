import { expect, test } from 'vitest';
import { isFamilyName, isGivenName } from '../analysis/grammar.ts';
import kept from '../analysis/person-names.json' with { type: 'json' };
import { personNames } from './person-names.ts';

test('the names that are kept are those of the installed compromise', () => {
  expect(kept, 'run: npm run knowledge -- --write').toEqual(personNames());
});

test.each([
  ['Michael', true, false],
  ['Smith', false, true],
  ['MICHAEL', true, false],
  ['Estonia', false, false],
  ['', false, false],
])('“%s” is a given name: %s, a family name: %s', (word, given, family) => {
  expect([isGivenName(word), isFamilyName(word)]).toEqual([given, family]);
});
