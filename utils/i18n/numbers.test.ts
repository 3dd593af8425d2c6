import { afterEach, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import {
  compare,
  languageInWords,
  listInWords,
  numberInWords,
  regionInWords,
  sizeInWords,
} from './numbers.ts';
import { useMessages } from './source.ts';

afterEach(() => useMessages(english));
const inLanguage = (tag: string): void => useMessages({ locale: { message: tag } }, tag);

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1_234_567, '1.23 MB'],
  [999_999, '1 MB'],
  [25e9, '25 GB'],
])('%d is %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

test('numbers, names and lists are written as the language does', () => {
  expect([numberInWords(12_000), sizeInWords(1_234_567)]).toEqual(['12,000', '1.23 MB']);
  inLanguage('fr');
  expect([numberInWords(12_000), sizeInWords(1_234_567)]).toEqual(['12\u202f000', '1,23\u202fMo']);
  expect(languageInWords('zh')).toBe('chinois');
  expect(regionInWords('GE')).toBe('Géorgie');
  expect(listInWords(['a', 'b', 'c'])).toBe('a, b et c');
});
test('what is no code of a language or region is no error', () => {
  expect(languageInWords('not a tag')).toBe('');
  expect(regionInWords('not a code')).toBe('not a code');
});
test('names sort as the language does, digits by their number', () => {
  expect(['Z', 'Émirats', 'Estonie', 'a10', 'a9'].sort(compare)).toEqual([
    'a9',
    'a10',
    'Émirats',
    'Estonie',
    'Z',
  ]);
});
