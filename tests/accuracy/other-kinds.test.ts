import path from 'node:path';
import { expect, test } from 'vitest';
import { createAnalyser } from '../../utils/analysis/analyse.ts';
import { dictionariesOf } from '../../utils/analysis/compile.ts';
import { loadGrammar } from '../../utils/analysis/load-grammar.ts';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import { annotated, scoreOtherKinds } from './other-kinds.ts';

const knowledge = path.resolve(import.meta.dirname, '../../public/knowledge');

test('at least sixty documents are annotated, a third of them for their doubtful words', () => {
  const doubtful = annotated.filter(({ chosen }) => chosen === 'doubtful');
  expect(annotated.length).toBeGreaterThanOrEqual(60);
  expect(doubtful.length * 3).toBeGreaterThanOrEqual(annotated.length);
});

test('annotations are in order, of entries that exist, and of no state', async () => {
  const { entries } = await readKnowledge(knowledge);
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  for (const { id, mentions } of annotated) {
    let last = -1;
    for (const [start, end, entry] of mentions) {
      expect(start, id).toBeGreaterThanOrEqual(last);
      expect(end, id).toBeGreaterThan(start);
      expect(kinds.get(entry), `${id}: ${entry}`).toMatch(/^(?:organisation|platform|term)$/);
      last = start;
    }
  }
});

test('what is found, missed and wrong is told apart', async () => {
  const { entries } = await readKnowledge(knowledge);
  const analyser = createAnalyser(dictionariesOf(entries), loadGrammar);
  const [first] = annotated.filter(({ mentions }) =>
    mentions.some(([, , , optional]) => !optional),
  );
  if (!first) throw new Error('no document has a mention');
  const document = {
    id: first.id,
    source: '',
    // The places of this document hold other words here: all are missed, and what is named is wrong.
    text: `${'x '.repeat(20_000)}NATO met.`,
    exhaustive: { name: true, demonym: true },
    mentions: [],
  };
  const score = await scoreOtherKinds([document], analyser);
  expect(score).toMatchObject({ documents: 1, right: 0, wrong: 1 });
  expect(score.missed).toBe(first.mentions.filter(([, , , optional]) => !optional).length);
});
