import { expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { isNarrow, type Place, placeFromHash, placeToHash, widest, withValue } from './place.ts';

const full: Place = {
  query: {
    text: 'cyber & “norms” #1',
    entries: ['EE', 'oewg'],
    kinds: ['state', 'term'],
    outlets: ['The Example', 'a=b&c'],
    tags: ['to read', ''],
    collections: [''],
    from: '2026-01-31',
    to: '2026-11-02',
    trash: true,
    sort: 'outlet',
  },
  open: 'a1',
};

test.each<[string, Place]>([
  ['nothing', { query: anyClipping, open: null }],
  ['all there is', full],
])('%s comes back from an address as it was', (_, place) => {
  expect(placeFromHash(`#${placeToHash(place)}`)).toEqual(place);
});

test('what is as usual makes no address', () => {
  expect(placeToHash({ query: anyClipping, open: null })).toBe('');
});

test.each([
  ['an unknown sorting', 'sort=price', anyClipping],
  ['an unknown kind', 'kind=planet&kind=state', { ...anyClipping, kinds: ['state'] }],
  ['days that are none', 'from=tomorrow&to=2026-13-40', anyClipping],
  ['a value twice', 'tag=a&tag=a', { ...anyClipping, tags: ['a'] }],
  ['what is no address at all', '%%%&&==', anyClipping],
])('%s is left out', (_, hash, query) => {
  expect(placeFromHash(hash).query).toEqual(query);
});

test('values go in and out', () => {
  const one = withValue(anyClipping, 'tags', 'un', true);
  expect(one.tags).toEqual(['un']);
  expect(withValue(one, 'tags', 'un', true).tags).toEqual(['un']);
  expect(withValue(one, 'tags', 'un', false)).toEqual(anyClipping);
  expect(withValue(anyClipping, 'kinds', 'term', true).kinds).toEqual(['term']);
});

test('wide and narrow', () => {
  expect(isNarrow(full.query)).toBe(true);
  expect(isNarrow(widest(full.query))).toBe(false);
  expect(widest(full.query)).toMatchObject({ sort: 'outlet', trash: true });
});
