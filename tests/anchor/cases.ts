import { findPassage } from '../../utils/page/anchor/find-passage.ts';
import { Folding, fold } from '../../utils/page/anchor/fold.ts';
import type { FoundPassage, PageText } from '../../utils/page/anchor/passage.ts';
import { wantedOf } from '../../utils/page/anchor/wanted.ts';
import { type Article, articleOf, CLOSE, marked, OPEN, paragraphText } from './article.ts';
import { around, type Edit, gone, isWhole, within } from './edits.ts';
import { type Random, random } from './random.ts';

/** A passage that was kept, the page as it is now, and where it stands there; null where it is gone. */
export type Case = {
  what: string;
  before: Article;
  after: Article;
  expected: { start: number; end: number; isSame: boolean } | null;
};

const text = (article: Article): string => article.map(paragraphText).join('\n');
const bare = (marks: string): string => marks.replace(/[\ue000\ue001]/g, '');

/** Edits after which a case is as hard as pages are: one of the passage, and others around it. */
export function casesOf(sentences: readonly string[], seed: number, count: number): Case[] {
  const chance = random(seed);
  const cases: Case[] = [];
  while (cases.length < count) {
    const before = marked(articleOf(sentences, chance), chance);
    const made = oneCase(before, sentences, chance);
    if (made) cases.push(made);
  }
  return cases;
}

function oneCase(before: Article, sentences: readonly string[], chance: Random): Case | null {
  const used = new Set(before.flat().map(bare));
  const pool = chance.shuffled(sentences.filter((sentence) => !used.has(sentence)));
  const fresh = (): string => pool.pop() ?? '';
  const groups: [string, Record<string, Edit>][] = [
    ['around', around],
    ['around', around],
    ['within', within],
    ['gone', gone],
  ];
  const [group, edits] = chance.pick(groups);
  const names = [chance.pick(Object.keys(edits))];
  const harmless = Object.keys(around).filter((name) => !/twin|pulled/.test(name));
  if (chance.chance(0.5)) names.unshift(chance.pick(harmless));
  if (chance.chance(0.3)) names.unshift(chance.pick(harmless));
  if (isWhole(before) && leavesNothing(names)) return null;
  if (isWhole(before) && names.some((name) => name.includes('pulled out'))) return null;
  // Last, so that words are words for the others.
  names.sort((one, other) => Number(/typography/.test(one)) - Number(/typography/.test(other)));
  let after: Article | null = before;
  for (const name of names) {
    const edit: Edit | undefined = edits[name] ?? around[name];
    after = after && edit ? edit(after, chance, fresh) : null;
  }
  if (!after) return null;
  if (hasTwinAtHome(before, after)) return null;
  const what = `${group}: ${names.join(', ')}`;
  const now = text(after);
  const [from, to] = [now.indexOf(OPEN), now.indexOf(CLOSE)];
  if (group === 'gone') return { what, before, after, expected: null };
  if (from < 0 || to < from) return null;
  const was = text(before);
  const start = fold(now.slice(0, from)).length;
  const passage = fold(now.slice(from + 1, to));
  const isSame = passage === fold(was.slice(was.indexOf(OPEN) + 1, was.indexOf(CLOSE)));
  return { what, before, after, expected: { start, end: start + passage.length, isSame } };
}

/** A page's text as the DOM part hands it over. */
export function pageText(article: Article): PageText & { at: readonly number[] } {
  const folding = new Folding();
  const breaks = new Set<number>();
  let base = 0;
  for (const sentences of article) {
    breaks.add(folding.length);
    const paragraph = bare(paragraphText(sentences));
    folding.add(paragraph, base);
    base += paragraph.length;
  }
  return { ...folding.end(), breaks };
}

/** Finds the passage of a case on its page. */
export function find({ before, after }: Case): FoundPassage | null {
  const was = text(before);
  const [from, to] = [was.indexOf(OPEN), was.indexOf(CLOSE)];
  const quote = {
    exact: was.slice(from + 1, to),
    prefix: was.slice(Math.max(0, from - 32), from),
    suffix: was.slice(to + 1, to + 33),
  };
  const own = before.map(paragraphText).filter((_, index) => holdsPassage(before, index));
  const wanted = wantedOf(quote, own.map(bare).join('\n\n'));
  const page = pageText(after);
  const search = findPassage(page, wanted, hintsOf(before, after, page, wanted.exact));
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

function holdsPassage(article: Article, index: number): boolean {
  const until = article
    .slice(0, index + 1)
    .map(paragraphText)
    .join('\n');
  const past = article.slice(0, index).map(paragraphText).join('\n');
  return until.includes(OPEN) && !past.includes(CLOSE);
}

/** Where the selectors by position and by path point, if the quotation stands there. */
function hintsOf(
  before: Article,
  after: Article,
  page: PageText & { at: readonly number[] },
  exact: string,
): number[] {
  const position = before.map(paragraphText).join('').indexOf(OPEN);
  const index = before.findIndex((sentences) => paragraphText(sentences).includes(OPEN));
  const within = paragraphText(before[index] ?? []).indexOf(OPEN);
  const path =
    after
      .slice(0, index)
      .map((sentences) => bare(paragraphText(sentences)))
      .join('').length + within;
  return [position, path]
    .map((raw) => page.at.findIndex((at) => at >= raw))
    .filter((start) => start >= 0 && page.text.startsWith(exact, start));
}

/**
 * A whole paragraph that was rewritten, or got a sentence more, and lost both of its neighbours as well: nothing
 * is left to tell it from a twin, and a search that must not be wrong has to give it up.
 */
function leavesNothing(names: readonly string[]): boolean {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const isChanged = names.some((name) => name in within) || has(/^a sentence comes/);
  return isChanged && has(/elsewhere$|places$|are added$|are removed$/);
}

/** Whether chance has put a twin beside what the passage stood beside: then it is the passage, for all one can see. */
function hasTwinAtHome(before: Article, after: Article): boolean {
  const was = text(before);
  const [from, to] = [was.indexOf(OPEN), was.indexOf(CLOSE)];
  const exact = fold(was.slice(from + 1, to));
  const left = fold(was.slice(0, from)).slice(-16);
  const right = fold(was.slice(to + 1)).slice(0, 16);
  const now = text(after);
  const own = now.includes(OPEN) ? fold(now.slice(0, now.indexOf(OPEN))).length : -1;
  const page = fold(bare(now));
  for (let at = page.indexOf(exact); at >= 0; at = page.indexOf(exact, at + 1)) {
    const [ahead, behind] = [page.slice(Math.max(0, at - 20), at), page.slice(at + exact.length)];
    const isBeside =
      (left === '' && at === 0) ||
      (right === '' && behind === '') ||
      (left !== '' && ahead.includes(left.slice(0, 12))) ||
      (right !== '' && behind.slice(0, 20).includes(right.slice(-12)));
    if (at !== own && isBeside) return true;
  }
  return false;
}
