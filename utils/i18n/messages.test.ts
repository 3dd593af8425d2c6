import { afterEach, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { plural, t } from './messages.ts';
import { direction, locale, useMessages } from './source.ts';

afterEach(() => useMessages(english));
const table = (messages: Record<string, string>) =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, { message }]));
/** A key that only these tests know. */
const own = <Key>(key: string): Key => key as Key;

describe('a message', () => {
  test('has its places filled, in any order; two dollar signs are one', () => {
    useMessages(table({ locale: 'en', owes: '$2 owes $1 $$5' }));
    expect(t(own('owes'), 'Ann', 'Bob')).toBe('Bob owes Ann $5');
  });
  test('that does not exist is an error, not an empty label', () => {
    expect(() => t(own('no_such'))).toThrow('There is no message “no_such”');
  });
  test('keeps the direction of what is put into it in a language from the right', () => {
    useMessages(table({ locale: 'ar', saved: 'حفظ $1' }), 'ar');
    expect(direction()).toBe('rtl');
    expect(t(own('saved'), 'a\u202eb')).toBe('حفظ \u2068ab\u2069');
  });
});

test('a plural takes the form of its number', () => {
  const forms = { one: '$1 статья', few: '$1 статьи', many: '$1 статей', other: '$1 статьи' };
  const messages = Object.entries(forms).map(([form, message]) => [`articles_${form}`, message]);
  useMessages(table({ locale: 'ru', ...Object.fromEntries(messages) }), 'ru');
  expect([1, 3, 5, 21].map((count) => plural(own('articles'), count))).toEqual([
    '1 статья',
    '3 статьи',
    '5 статей',
    '21 статья',
  ]);
});

test.each([
  ['en', 'en-US', 'en-US'],
  ['en', 'de-DE', 'en'],
  ['zh-CN', 'zh-CN', 'zh-CN'],
  ['fr', 'fr-CA', 'fr-CA'],
])('messages in %s in a browser in %s: %s', (own, ui, expected) => {
  useMessages(table({ locale: own }), ui);
  expect(locale()).toBe(expected);
});
