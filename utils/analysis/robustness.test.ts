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
    entries.map((entry) => [entry.id, new Set(entry.aliases.map((alias) => foldKey(alias.text)))]),
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
  ],
);
const text = fc
  .array(fc.oneof(hard, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('any text', () => {
  test('offsets are in order and always slice to a surface of the entry', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('en', 'zh', 'ar', ''), async (input, language) => {
        let last = 0;
        for (const { start, end, entryId } of await analyser.analyse([{ id: 1, text: input }], {
          language,
        })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(surfaces.get(entryId)).toContain(foldKey(input.slice(start, end)));
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
    ['thousands of lone surrogates', '\ud83c'.repeat(500_000)],
  ])('%s comes back', async (_, input) => {
    const found = await analyser.analyse([{ id: 1, text: input }], { language: 'en' });
    expect(Array.isArray(found)).toBe(true);
  });
});
