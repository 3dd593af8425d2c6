import type { GoldDocument, GoldMention } from './gold.ts';

/** What a system found; offsets are UTF-16 units, end exclusive. */
export type Prediction = { start: number; end: number; form: 'name' | 'demonym'; iso2: string };

/** Counts of one form. `found` of `asked` are recall, `right` of `right + wrong` precision. */
export type Tally = { right: number; wrong: number; found: number; asked: number };

export type Score = {
  name: Tally;
  demonym: Tally;
  /** Passages that name something else like a state, and how many of them were marked. */
  homonyms: { marked: number; asked: number };
  /** True mentions of surfaces that are also homonyms somewhere in the data. */
  doubtful: { found: number; asked: number };
  /** Unambiguous mentions that were found, and how many with the right ISO 3166-1 code. */
  identity: { right: number; asked: number };
};

export type Mistake = { document: GoldDocument; start: number; end: number; what: string };

const noTally = (): Tally => ({ right: 0, wrong: 0, found: 0, asked: 0 });
export const noScore = (): Score => ({
  name: noTally(),
  demonym: noTally(),
  homonyms: { marked: 0, asked: 0 },
  doubtful: { found: 0, asked: 0 },
  identity: { right: 0, asked: 0 },
});

type Span = { start: number; end: number };
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const isPositive = ({ kind, ignore }: GoldMention): boolean =>
  !ignore && (kind === 'name' || kind === 'demonym');

/**
 * Counts one document into a score. Overlap finds a mention. A prediction is wrong where it overlaps
 * what names something else or, where the annotation of its form is complete, where it overlaps
 * nothing; what is to be ignored is neither. `doubtfulSurfaces` are lower-cased.
 */
export function count(
  score: Score,
  document: GoldDocument,
  predictions: readonly Prediction[],
  doubtfulSurfaces: ReadonlySet<string>,
): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const prediction of predictions) {
    const met = document.mentions.filter((mention) => overlaps(mention, prediction));
    const tally = score[prediction.form];
    if (met.some(isPositive)) {
      tally.right++;
      continue;
    }
    if (met.some(({ ignore }) => ignore)) continue;
    if (met.length === 0 && !document.exhaustive[prediction.form]) continue;
    tally.wrong++;
    const what = `false ${prediction.iso2}, ${met[0]?.kind ?? 'nothing'}`;
    mistakes.push({ document, ...spanOf(prediction), what });
  }
  for (const mention of document.mentions) {
    const hits = predictions.filter((prediction) => overlaps(mention, prediction));
    if (mention.kind === 'homonym' && !mention.ignore) {
      score.homonyms.asked++;
      if (hits.length > 0) score.homonyms.marked++;
    }
    if (!isPositive(mention)) continue;
    const tally = score[mention.kind as 'name' | 'demonym'];
    const isDoubtful = doubtfulSurfaces.has(mention.surface.toLowerCase());
    tally.asked++;
    if (isDoubtful) score.doubtful.asked++;
    if (hits.length === 0) {
      mistakes.push({ document, ...spanOf(mention), what: `missed ${mention.iso2}` });
      continue;
    }
    tally.found++;
    if (isDoubtful) score.doubtful.found++;
    if (mention.ambiguous || mention.iso2 === null) continue;
    score.identity.asked++;
    if (hits.some(({ iso2 }) => iso2 === mention.iso2)) score.identity.right++;
    else {
      const said = hits.map(({ iso2 }) => iso2).join(', ');
      mistakes.push({
        document,
        ...spanOf(mention),
        what: `taken for ${said}, is ${mention.iso2}`,
      });
    }
  }
  return mistakes;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

export const precision = ({ right, wrong }: Tally): number => ratio(right, right + wrong);
export const recall = ({ found, asked }: Tally): number => ratio(found, asked);
export const f1 = (tally: Tally): number => {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};
export const both = ({ name, demonym }: Score): Tally => ({
  right: name.right + demonym.right,
  wrong: name.wrong + demonym.wrong,
  found: name.found + demonym.found,
  asked: name.asked + demonym.asked,
});
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The sum of scores. */
export function sum(scores: readonly Score[]): Score {
  const total = noScore();
  for (const score of scores) {
    for (const part of Object.keys(total) as (keyof Score)[]) {
      const into = total[part] as Record<string, number>;
      for (const [key, value] of Object.entries(score[part])) into[key] = (into[key] ?? 0) + value;
    }
  }
  return total;
}
