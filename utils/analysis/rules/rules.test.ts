import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readKnowledge } from '../../knowledge/read-files.ts';
import { type Analyser, createAnalyser } from '../analyse.ts';
import { dictionariesOf } from '../compile.ts';
import { loadGrammar } from '../load-grammar.ts';
import { rules } from './index.ts';

const knowledge = path.resolve(import.meta.dirname, '../../../public/knowledge');
let analyser: Analyser;
beforeAll(async () => {
  analyser = createAnalyser(dictionariesOf((await readKnowledge(knowledge)).entries), loadGrammar);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('$sentence', async ({ sentence, counts, language = 'en' }) => {
    const start = sentence.indexOf('[');
    const end = sentence.indexOf(']') - 1;
    const text = sentence.replace(/[[\]]/g, '');
    const mentions = await analyser.analyse([{ id: 1, text }], { language });
    const found = mentions.some((mention) => mention.start === start && mention.end === end);
    expect(found).toBe(counts);
  });
  test('has examples of both outcomes', () => {
    expect(new Set(rule.examples.map((example) => example.counts)).size).toBe(2);
  });
});

test('every rule file is in the index', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => !/^(?:index|rule|rules\.test)\.ts$/.test(name),
  );
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(
    rules.map((rule) => rule.name).sort(),
  );
});
