import { describe, expect, test } from 'vitest';
import { baseOf, callsIn, code, locales, placesIn, readMessages } from './messages.ts';

/*
 * The words of the interface: none missing, none unused, each with the values it needs, in every language.
 */

const english = readMessages('en');
const keys = Object.keys(english);
const allCode = [...code.values()].join('\n');
const isNamed = (name: string): boolean => allCode.includes(`'${name}'`);
/** Of a family of words, as in components/ui/sort-words.ts: types join the names of family and sort. */
const isSort = (name: string): boolean =>
  [...name.matchAll(/_/g)].some(
    ({ index }) =>
      isNamed(name.slice(0, index)) && isNamed(name.slice(index + 1).replaceAll('_', '-')),
  );
const isPlural = (key: string): boolean => baseOf(key) !== key;

describe('English', () => {
  test.each(keys)('%s is used', (key) => {
    const name = baseOf(key);
    const isUsed = [`of="${name}"`, `__MSG_${name}__`].some((use) => allCode.includes(use));
    expect(
      isUsed || isNamed(name) || isSort(name) || name === 'locale',
      `nothing shows “${name}”: take it out`,
    ).toBe(true);
  });
  test('keys differ by more than capitals, for browsers take them as equal', () => {
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });
  test('no plural is an ordinary message as well', () => {
    expect(keys.filter((key) => isPlural(key) && english[baseOf(key)])).toEqual([]);
  });
  test('the description fits into the stores', () => {
    expect(english.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('calls', () => {
  const calls = [...code].flatMap(([file, text]) => callsIn(file, text));
  test('there are some', () => expect(calls.length).toBeGreaterThan(2));
  test.each(calls)('$key in $file has its $values values', ({ key, values }) => {
    const message = english[key] ?? english[`${key}_other`];
    expect(message, `“${key}” is not in public/_locales/en/messages.json`).toBeDefined();
    expect(placesIn(message?.message ?? '')).toEqual(
      Array.from({ length: values }, (_, index) => `$${index + 1}`),
    );
  });
});

describe.each(locales)('%s', (locale) => {
  const messages = readMessages(locale);
  const tag = messages.locale?.message ?? '';
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const wanted = [...new Set(keys.map(baseOf))].flatMap((name) =>
    english[name] ? [name] : forms.map((form) => `${name}_${form}`),
  );

  test('is the language it says it is', () => {
    expect(tag).toBe(locale.replace('_', '-'));
  });
  test('has every message, and every form that its numbers ask for', () => {
    expect(wanted.filter((key) => !messages[key]?.message.trim())).toEqual([]);
  });
  test('has none that is not asked for', () => {
    expect(Object.keys(messages).filter((key) => !wanted.includes(key))).toEqual([]);
  });
  test.each(Object.keys(messages))('%s has the places of the English one', (key) => {
    // In Russian “one” is also 21, in French also 0: it takes the figure where English says “one”.
    const source = english[`${baseOf(key)}_other`] ?? english[key];
    const places = placesIn(messages[key]?.message ?? '');
    // “one clipping”, “two clippings” may be said without a figure.
    const needed = placesIn(source?.message ?? '').filter(
      (place) => !(place === '$1' && /_(?:zero|one|two)$/.test(key) && !places.includes('$1')),
    );
    expect(places).toEqual(needed);
  });
  test.each(Object.entries(messages))('%s is written with care', (_, { message }) => {
    expect(message).not.toMatch(/^\s|\s$|\s\s|\.\.\.|[\u202a-\u202e\u2066-\u2069]/);
    // Chrome takes `$1$2` for a variable, and does not load the extension.
    expect(message.replaceAll('$$', '')).not.toMatch(/\$[\w@]+\$/);
  });
});
