import { describe, expect, test } from 'vitest';
import { sentencesByLanguage } from '../../../tests/anchor/article.ts';
import { type Case, casesOf, find } from '../../../tests/anchor/cases.ts';

/*
 * Passages of articles of our own, which are then edited by chance: see tests/anchor/edits.ts. The cases of the first
 * set of seeds were looked at while the search was made. Of the next two the totals alone were seen on the way
 * (the first time 340 of 360, none wrong); the last was run once, when all was done.
 */

const perLanguage = 100;
const languages = await sentencesByLanguage();
const casesFrom = (seed: number): [string, Case][] =>
  languages.flatMap(([language, sentences], nth) =>
    casesOf(sentences, seed + nth, perLanguage).map((one): [string, Case] => [language, one]),
  );

type Verdict = 'right' | 'missed' | 'wrong';

/** Right is where nine tenths of passage and answer are the same text, or where both are nothing. */
function verdictOn({ expected, ...rest }: Case): Verdict {
  const found = find({ expected, ...rest });
  if (!expected) return found ? 'wrong' : 'right';
  if (!found) return 'missed';
  const shared = Math.min(found.end, expected.end) - Math.max(found.start, expected.start);
  const all = Math.max(found.end, expected.end) - Math.min(found.start, expected.start);
  return shared / all >= 0.9 && found.isSame === expected.isSame ? 'right' : 'wrong';
}

describe.each([
  ['looked at', 1000],
  ['only counted', 90_000],
  ['only counted, another', 170_000],
  ['kept for the end', 250_000],
])('passages of edited articles: %s', (name, seed) => {
  test('at least 95 % are found, or known to be gone, and none is found in a wrong place', () => {
    const judged = casesFrom(seed).map(([language, one]) => ({
      language,
      one,
      verdict: verdictOn(one),
    }));
    const count = (verdict: Verdict): number =>
      judged.filter((case_) => case_.verdict === verdict).length;
    const line = `${name}: ${count('right')} of ${judged.length} right, ${count('missed')} missed, ${count('wrong')} wrong`;
    console.info(line);
    for (const { language, one, verdict } of process.env.SHOW_CASES ? judged : []) {
      if (verdict !== 'right') console.info(verdict, language, one.what);
    }
    expect(judged.length).toBeGreaterThanOrEqual(200);
    expect(judged.filter(({ verdict }) => verdict === 'wrong').map(({ one }) => one.what)).toEqual(
      [],
    );
    expect(count('right') / judged.length, line).toBeGreaterThanOrEqual(0.95);
  });
});
