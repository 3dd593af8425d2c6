import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { plainSuggestion, styledSuggestion } from './suggestion.ts';

const hostile = { name: `</match>&<url>"'`, gist: 'a < b & c > d' };

test('in Chromium’s XML every sign is text', () => {
  const xml = `<d>${styledSuggestion(hostile)}</d>`;
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(new XMLParser().parse(xml)).toEqual({ d: { match: hostile.name, dim: hostile.gist } });
  expect(styledSuggestion({ name: 'A & B' })).toBe('A &amp; B');
});
test('Firefox is given plain text', () => {
  expect(plainSuggestion(hostile)).toBe(`</match>&<url>"' – a < b & c > d`);
  expect(plainSuggestion({ name: 'A & B' })).toBe('A & B');
});
