import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analyser } from '../../utils/analysis/analyse.ts';

/** A passage with one doubtful word, and whether it is meant as the glossary has it. */
export type Passage = { word: string; isMeant: boolean; text: string; start: number; end: number };

/**
 * Passages written for this: for each doubtful English word as many in which it is meant as in which it
 * is not, as newspapers write. A line is the word, yes or no, and the passage with the word in brackets.
 */
export function readDoubtful(): Passage[] {
  const file = path.join(import.meta.dirname, 'doubtful.tsv');
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const [word = '', answer, marked = ''] = line.split('\t');
      const start = marked.indexOf('[');
      const end = marked.indexOf(']') - 1;
      if ((answer !== 'yes' && answer !== 'no') || start < 0 || end <= start) {
        throw new Error(
          `doubtful.tsv, line ${index + 1}: must be word, yes or no, and a passage with [word]`,
        );
      }
      const text = marked.replace('[', '').replace(']', '');
      return { word, isMeant: answer === 'yes', text, start, end };
    });
}

export type DoubtfulScore = {
  passages: number;
  right: number;
  missed: Passage[];
  wrong: Passage[];
};

/** A longer name that holds the word (“Guinea-Bissau”) is no mark of the word. */
export async function scoreDoubtful(analyser: Analyser): Promise<DoubtfulScore> {
  const score: DoubtfulScore = { passages: 0, right: 0, missed: [], wrong: [] };
  for (const passage of readDoubtful()) {
    const { text, start, end, isMeant } = passage;
    const found = await analyser.analyse([{ id: 0, text }], { language: 'en', basic: true });
    const isFound = found.some((one) =>
      isMeant ? one.start < end && start < one.end : one.start >= start && one.end <= end,
    );
    score.passages++;
    if (isFound === isMeant) score.right++;
    else (isMeant ? score.missed : score.wrong).push(passage);
  }
  return score;
}
