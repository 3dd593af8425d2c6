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

test('right, wrong, missed and optional are told apart', async () => {
  const { entries } = await readKnowledge(knowledge);
  const analyser = createAnalyser(dictionariesOf(entries), loadGrammar);
  const text = 'NATO met the European Union, UNESCO came, and the agency spoke of it in Estonia.';
  const at = (word: string): [number, number] => [
    text.indexOf(word),
    text.indexOf(word) + word.length,
  ];
  const score = await scoreOtherKinds(
    [{ id: 'own', source: '', text, exhaustive: { name: true, demonym: true }, mentions: [] }],
    analyser,
    [
      {
        id: 'own',
        chosen: 'random',
        mentions: [
          [...at('NATO'), 'nato'],
          [...at('UNESCO'), 'unesco', '?'],
          [...at('the agency'), 'iaea'],
        ],
      },
    ],
  );
  expect(score).toMatchObject({ documents: 1, right: 1, wrong: 1, missed: 1 });
  expect(score.mistakes.map(({ what }) => what)).toEqual(['false eu', 'missed iaea']);
});
