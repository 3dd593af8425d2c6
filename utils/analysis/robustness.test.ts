import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readKnowledge } from '../knowledge/read-files.ts';
import { type Analyser, createAnalyser } from './analyse.ts';
import { dictionariesOf } from './compile.ts';
import { loadGrammar } from './load-grammar.ts';
import { foldKey } from './normalise.ts';

let analyser: Analyser;
let surfaces: Map<string, Set<string>>;
beforeAll(async () => {
  const { entries } = await readKnowledge(
    path.resolve(import.meta.dirname, '../../public/knowledge'),
  );
  analyser = createAnalyser(dictionariesOf(entries), loadGrammar);
  surfaces = new Map(
    entries.map((entry) => [
      entry.id,
      new Set(
        entry.aliases
          .flatMap(({ text, otherForms = [] }) => [text, ...otherForms])
          .map((surface) => foldKey(surface)),
      ),
    ]),
  );
});

const hard = fc.constantFrom(
  ...[
    '\u00ad',
    '\u200d',
    '\u0301',
    '\u202e',
    '\ud83c',
    '\udde8',
    '\ufffc',
    '\u0000',
    '  ',
    '-',
    '–',
    '’',
    '\n',
    'China',
    'cyber',
    'diplomacy',
    'US',
    'United',
    'Nations',
    '中国',
    'ﬁ',
    'İ',
    'ß',
    // Marks of direction and invisible joiners.
    ...['\u200e', '\u200f', '\u061c', '\u2066', '\u2069', '\u200b', '\ufeff', '\u0651', '\u0640'],
    // What rules look at: doubtful names, titles, quotations, place lines, expansions, numbers.
    ...[
      'Georgia ',
      'Jordan ',
      'Washington ',
      'said ',
      ' and ',
      'Michael ',
      'Deputy ',
      ', Pa.',
      ', 72, ',
    ],
    ...[
      'MOSCOW (AP) — ',
      '“',
      '”',
      '"',
      '(',
      ')',
      'Open-Ended Working Group ',
      'OEWG',
      'X ',
      'Signal ',
    ],
    ...[
      '. ',
      ', a small town',
      ' -speaking',
      ' cows',
      'learned ',
      'Polish ',
      'patch ',
      'sanctions ',
    ],
    ...[
      '中',
      '美',
      '国务卿',
      '访华',
      '·',
      'Россия',
      'МИД ',
      'поляков ',
      'و',
      'لل',
      'السعودية',
      'قطر ',
      'عمّان',
    ],
    ...['l’', 'Dominique ', 'États-Unis', 'Panamá', 'indios '],
  ],
);
const text = fc
  .array(fc.oneof(hard, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

const languages = ['en', 'ar', 'es', 'fr', 'ru', 'zh', 'de', ''];

describe('any text', () => {
  test('offsets are in order and always slice to a surface of the entry', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...languages), async (input, language) => {
        let last = 0;
        for (const { start, end, entryId, form } of await analyser.analyse(
          [{ id: 1, text: input }],
          {
            language,
          },
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          const written = input.slice(start, end);
          // 访华, and an acronym that the text itself explains, stand in no dictionary.
          if (!/^\p{Script=Han}$/u.test(written) && form !== 'acronym') {
            expect(surfaces.get(entryId)).toContain(foldKey(written));
          }
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a megabyte without spaces', 'a'.repeat(1_000_000)],
    ['a megabyte of spaces after half a term', `cyber${' '.repeat(1_000_000)}x`],
    ['a megabyte of soft hyphens', `cyber${'\u00ad'.repeat(1_000_000)}`],
    ['thousands of half terms', 'United '.repeat(150_000)],
    ['thousands of doubtful names', 'Georgia and Jordan in Chad '.repeat(20_000)],
    ['thousands of nested names', 'Bank of the United Nations Security Council '.repeat(12_000)],
    ['thousands of expansions', 'Open-Ended Working Group (OEWG) '.repeat(12_000)],
    ['thousands of capitals', 'Washington between Moscow and Brussels '.repeat(12_000)],
    ['thousands of lists', 'learned French, Dutch, Polish, '.repeat(15_000)],
    ['thousands of quotations', '“Georgia”, a daughter, India, '.repeat(15_000)],
    ['thousands of lone surrogates', '\ud83c'.repeat(500_000)],
  ])('%s comes back', async (_, input) => {
    const found = await analyser.analyse([{ id: 1, text: input }], { language: 'en' });
    expect(Array.isArray(found)).toBe(true);
  });
});
