import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from './address.ts';

describe('the address that identifies a page', () => {
  test.each([
    ['https://e.org/a?utm_source=x&utm_medium=y', 'https://e.org/a'],
    ['https://e.org/a?id=7&fbclid=z', 'https://e.org/a?id=7'],
    ['https://e.org/a?UTM_Source=x&id=7#top', 'https://e.org/a?id=7'],
    ['https://E.org:443/a?', 'https://e.org/a'],
    ['https://e.org/a?q=a%20b+c&&gclid=1', 'https://e.org/a?q=a%20b+c'],
    ['https://e.org/a#:~:text=words', 'https://e.org/a'],
    ['https://e.org/app#/story/7', 'https://e.org/app#/story/7'],
    ['https://e.org/app#!story/7', 'https://e.org/app#!story/7'],
    ['https://me:secret@e.org/a', 'https://e.org/a'],
    ['https://e.org/a?%75tm_source=x', 'https://e.org/a'],
    ['no address', 'no address'],
    ['', ''],
  ])('%s', (address, expected) => {
    expect(addressOf(address)).toBe(expected);
  });

  test.each([
    ['https://e.org/a?page=1', 'https://e.org/a?page=2'],
    ['https://e.org/?p=12', 'https://e.org/'],
    ['https://e.org/a?lang=fr', 'https://e.org/a'],
    ['https://e.org/a?ref=main', 'https://e.org/a'],
    ['https://e.org/a?source=3', 'https://e.org/a?source=4'],
    ['https://e.org/a', 'https://e.org/A'],
    ['https://e.org/a', 'http://e.org/a'],
  ])('%s is another page than %s', (one, other) => {
    expect(addressOf(one)).not.toBe(addressOf(other));
  });

  test('is its own address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(addressOf(addressOf(url))).toBe(addressOf(url));
        const joined = new URL(url);
        joined.search += `${joined.search ? '&' : '?'}utm_campaign=spring`;
        expect(addressOf(joined.href)).toBe(addressOf(url));
      }),
    );
  });
});
