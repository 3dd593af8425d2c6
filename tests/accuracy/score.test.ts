import { expect, test } from 'vitest';
import type { GoldDocument } from './gold.ts';
import { intervalOfF1 } from './interval.ts';
import { both, count, f1, noScore, type Prediction, precision, recall, sum } from './score.ts';

const text = 'Georgia and Atlanta, Georgia; the French; Mali';
const at = (surface: string, from = 0) => {
  const start = text.indexOf(surface, from);
  return { start, end: start + surface.length, surface };
};
const document: GoldDocument = {
  id: 'one',
  source: 'LGL',
  text,
  exhaustive: { name: true, demonym: false },
  mentions: [
    { ...at('Georgia'), iso2: 'GE', kind: 'name' },
    { ...at('Georgia', 9), iso2: null, kind: 'homonym' },
    { ...at('Mali'), iso2: 'ML', kind: 'name', ignore: true },
  ],
};
const found = (surface: string, from: number, iso2: string, form: Prediction['form'] = 'name') => {
  const { start, end } = at(surface, from);
  return { start, end, iso2, form };
};
const scoreOf = (...predictions: Prediction[]) => {
  const score = noScore();
  const mistakes = count(score, document, predictions, new Set(['georgia']));
  return { score, mistakes: mistakes.map(({ what }) => what) };
};

test('the right place with the right code', () => {
  const { score, mistakes } = scoreOf(found('Georgia', 0, 'GE'));
  expect(mistakes).toEqual([]);
  expect(score.name).toEqual({ right: 1, wrong: 0, found: 1, asked: 1 });
  expect(score.homonyms).toEqual({ marked: 0, asked: 1 });
  expect(score.doubtful).toEqual({ found: 1, asked: 1 });
  expect(score.identity).toEqual({ right: 1, asked: 1 });
});

test('another state, a homonym, a miss', () => {
  expect(scoreOf(found('Georgia', 0, 'GS')).mistakes).toEqual(['taken for GS, is GE']);
  const { score, mistakes } = scoreOf(found('Georgia', 9, 'GE'));
  expect(mistakes).toEqual(['false GE, homonym', 'missed GE']);
  expect(score.homonyms.marked).toBe(1);
  expect([precision(score.name), recall(score.name), f1(score.name)]).toEqual([0, 0, 0]);
});

test('where annotation is complete what overlaps nothing is wrong; what is ignored is neither', () => {
  expect(scoreOf(found('Atlanta', 0, 'US')).score.name.wrong).toBe(1);
  expect(scoreOf(found('French', 0, 'FR', 'demonym')).score.demonym.wrong).toBe(0);
  expect(scoreOf(found('Mali', 0, 'ML')).score.name).toMatchObject({ right: 0, wrong: 0 });
});

test('sums, and an interval that holds the value', () => {
  const good = scoreOf(found('Georgia', 0, 'GE')).score;
  const bad = scoreOf(found('Georgia', 9, 'GE')).score;
  const all = [good, good, good, bad];
  expect(sum(all).name).toEqual({ right: 3, wrong: 1, found: 3, asked: 4 });
  const [low, high] = intervalOfF1(all);
  const value = f1(both(sum(all)));
  expect(low).toBeLessThan(value);
  expect(high).toBeGreaterThan(value);
  expect(intervalOfF1(all)).toEqual([low, high]);
});
