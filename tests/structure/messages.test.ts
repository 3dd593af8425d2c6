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
  test('has no message that nothing shows', () => {
    const isUsed = (name: string): boolean =>
      name === 'locale' ||
      [`of="${name}"`, `__MSG_${name}__`].some((use) => allCode.includes(use)) ||
      isNamed(name) ||
      isSort(name);
    expect(keys.map(baseOf).filter((name) => !isUsed(name))).toEqual([]);
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
  test('name messages that there are, with the values that these have places for', () => {
    const wrong = calls.filter(({ key, values }) => {
      const message = english[key] ?? english[`${key}_other`];
      const wanted = Array.from({ length: values }, (_, index) => `$${index + 1}`);
      return !message || placesIn(message.message).join() !== wanted.join();
    });
    expect(wrong).toEqual([]);
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
  /**
   * Whether a form is for one number alone (“two clippings”): then it may be said without a figure. French “one” is
   * also 0, which is said in words of its own wherever it can be.
   */
  const isOfOne = (form: string): boolean => {
    const rules = new Intl.PluralRules(tag);
    const numbers = Array.from({ length: 200 }, (_, number) => number + 1);
    return numbers.filter((number) => rules.select(number) === form).length <= 1;
  };
  test('has the places of the English messages', () => {
    const wrong = Object.keys(messages).filter((key) => {
      // In Russian “one” is also 21: it takes the figure where English says “one”.
      const source = english[`${baseOf(key)}_other`] ?? english[key];
      const places = placesIn(messages[key]?.message ?? '');
      const form = key.slice(baseOf(key).length + 1);
      const isBare = form !== '' && isOfOne(form) && !places.includes('$1');
      const needed = placesIn(source?.message ?? '').filter((place) => !(isBare && place === '$1'));
      return places.join() !== needed.join();
    });
    expect(wrong).toEqual([]);
  });
  test('is written with care', () => {
    const careless = Object.values(messages).filter(
      ({ message }) =>
        /^\s|\s$|\s\s|\.\.\.|[\u202a-\u202e\u2066-\u2069]/.test(message) ||
        // Chrome takes `$1$2` for a variable, and does not load the extension.
        /\$[\w@]+\$/.test(message.replaceAll('$$', '')),
    );
    expect(careless).toEqual([]);
  });
});
