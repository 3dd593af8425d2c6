import { expect, test } from 'vitest';
import { clippingExample } from '../../tests/clippings/example.ts';
import type { Citation, Name } from '../../utils/model/clipping.ts';
import {
  type CitationText,
  citationChange,
  citationToText,
  textToCitation,
} from './citation-text.ts';

const { citation } = clippingExample;
const read = (change: Partial<CitationText>, before: Citation = citation) =>
  textToCitation({ ...citationToText(before), ...change }, before);
const authors = (text: string, before: Name[] = []) => {
  const result = read({ author: text }, { ...citation, author: before });
  return result.ok ? result.value.author : result.problem.message;
};

test('what was not touched stays as it was, however odd', () => {
  const odd = {
    ...citation,
    issued: 'last  week',
    URL: 'file:///a',
    language: '??',
    title: ' a\nb ',
  };
  expect(read({}, odd)).toEqual({ ok: true, value: odd });
});

test.each<[string, string, Name[]]>([
  ['a whole name', 'Ana Author', [{ literal: 'Ana Author' }]],
  ['family and given', 'Author, Ana', [{ family: 'Author', given: 'Ana' }]],
  ['a comma at the end', 'Author,', [{ literal: 'Author' }]],
  ['the comma of Arabic', 'الكاتب، ليلى', [{ family: 'الكاتب', given: 'ليلى' }]],
  ['the comma of Chinese', '李，波', [{ family: '李', given: '波' }]],
  [
    'a title with a comma',
    'King, Martin Luther, Jr.',
    [{ family: 'King', given: 'Martin Luther, Jr.' }],
  ],
  [
    'several, with empty lines',
    '\n Bo Li \n\nSilva, Rui',
    [{ literal: 'Bo Li' }, { family: 'Silva', given: 'Rui' }],
  ],
  ['none', ' \n', []],
])('authors: %s', (_, text, names) => {
  expect(authors(text, [{ literal: 'Somebody else' }])).toEqual(names);
});

test('a name with a comma stays whole while its line is not touched', () => {
  const body: Name = { literal: 'Ministry of Foreign Affairs, Estonia' };
  expect(authors('Ministry of Foreign Affairs, Estonia\nAna Author', [body])).toEqual([
    body,
    { literal: 'Ana Author' },
  ]);
});

test.each([
  [{ issued: '2026' }, true],
  [{ issued: '2026-02' }, true],
  [{ issued: '2024-02-29' }, true],
  [{ issued: '2026-02-29' }, false],
  [{ issued: '2026-13' }, false],
  [{ issued: 'yesterday' }, false],
  [{ issued: '2026-11-02T08:00:00Z' }, true],
  [{ issued: '' }, true],
  [{ URL: 'javascript:alert(1)' }, false],
  [{ URL: '' }, false],
  [{ URL: 'https://example.org/other' }, true],
  [{ language: 'pt-BR' }, true],
  [{ language: 'English please' }, false],
])('%o is fine: %s', (change, isFine) => {
  expect(read(change).ok).toBe(isFine);
});

test('a DOI loses the address before it', () => {
  expect(read({ DOI: 'https://doi.org/10.1000/182' })).toMatchObject({
    value: { DOI: '10.1000/182' },
  });
});

test('what a reader wrote is from them; what they emptied is from nobody; the rest keeps its origin', () => {
  const next = { ...citation, title: 'Another', issued: '' };
  expect(citationChange(clippingExample, next)).toEqual({
    citation: next,
    origins: { title: 'reader', author: 'json-ld', 'container-title': 'open-graph' },
  });
});
