import { expect, test } from 'vitest';
import { dateInWords } from './dates.ts';

test.each([
  ['2013', '2013'],
  ['2013-08', 'August 2013'],
  ['2013-08-21', '21 August 2013'],
  ['2026-11-02T23:59:00Z', '2 November 2026'],
  ['', ''],
  ['last week', 'last week'],
])('%s is %s', (date, words) => {
  expect(dateInWords(date, 'en-GB')).toBe(words);
});
