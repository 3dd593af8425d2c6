import { afterEach, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { dateInWords, momentInWords } from './dates.ts';
import { useMessages } from './source.ts';

afterEach(() => useMessages(english));

test.each([
  ['2013', '2013'],
  ['2013-08', 'August 2013'],
  ['2013-08-21', '21 August 2013'],
  ['2026-11-02T23:59:00Z', '2 November 2026'],
  ['', ''],
  ['last week', 'last week'],
])('%s is %s', (date, words) => {
  useMessages(english, 'en-GB');
  expect(dateInWords(date)).toBe(words);
});
test('the language of the messages decides', () => {
  useMessages({ locale: { message: 'ru' } }, 'de');
  expect(dateInWords('2013-08-21')).toBe('21 августа 2013 г.');
});
test('what is no moment stays as it is', () => {
  expect(momentInWords('soon')).toBe('soon');
  expect(momentInWords('2026-11-29T10:00:00Z')).toContain('2026');
});
