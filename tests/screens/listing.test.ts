import { expect, test } from 'vitest';
import { locales, readMessages } from '../structure/messages.ts';
import { readListing, shortcomings } from './listing.ts';

test.each(locales)(
  'what the stores show in %s is there, and no longer than they take',
  async (locale) => {
    expect(shortcomings(await readListing(locale), readMessages(locale))).toEqual([]);
  },
);
test('a text that a store would refuse is told', () => {
  const messages = { extension_name: { message: 'A' }, extension_description: { message: 'b' } };
  expect(
    shortcomings({ name: 'A', summary: 'b', description: 'x', permissions: '' }, messages),
  ).toEqual(['there is no permissions', 'the description is too short']);
  const long = {
    name: 'A',
    summary: 'b'.repeat(133),
    description: 'd'.repeat(300),
    permissions: 'p',
  };
  expect(shortcomings(long, messages)).toEqual([
    'summary has 133 characters of at most 132',
    'the summary is not what the manifest says',
  ]);
});
