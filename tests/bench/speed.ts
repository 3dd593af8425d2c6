import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { createAnalyser } from '../../utils/analysis/analyse.ts';
import { prepared } from '../../utils/analysis/compile.ts';
import type { Dictionary, Prepared } from '../../utils/analysis/dictionary.ts';
import { createMatcher, type Matcher } from '../../utils/analysis/match.ts';
import { foldKey } from '../../utils/analysis/normalise.ts';
import { pack, unpack } from '../../utils/analysis/packed.ts';
import { fastest, fastestOf, median, ratioOf, ratioOfAsync } from './stopwatch.ts';

/** Times are ratios within one run; `unitsPerMs` is UTF-16 units a millisecond. */
export type Speed = {
  units: number;
  surfaces: number;
  unitsPerMs: number;
  /** Our time, of a pass that lower-cases the text and visits each unit. */
  ofBarePass: number;
  /** Times of others, of ours. */
  regExp: number;
  modernAhoCorasick: number;
  fastAhoCorasick: number;
  tenfoldText: number;
  tenfoldDictionary: number;
  /** Times of hard inputs of 100,000 units, of ordinary text as long: none may be quadratic. */
  hardInputs: Record<string, number>;
  /** Time of the whole analysis of four times a text in which each place is doubtful. */
  hardPhrases: Record<string, number>;
  /** Time of the whole analysis, of pure matching: the median over documents, and the worst. */
  analysis: number;
  worstAnalysis: number;
  /** Time to make a matcher of the packaged dictionary, in milliseconds. */
  unpackMs: number;
  documents: number;
  /** Documents in which a doubtful mention asked compromise, and the words that it was asked about. */
  askedCompromise: number;
  wordsAsked: number;
};

const SHORT = 60_000;

/** Measures the analyser over texts, next to other ways; runs in Node and in a browser's worker. */
export async function measureSpeed(
  texts: readonly string[],
  dictionary: Dictionary,
): Promise<Speed> {
  const ready = prepared(dictionary);
  const matcher = createMatcher(ready);
  const tenfold = createMatcher(prepared(tenTimes(dictionary)));
  const read = texts.map(flat);
  const matchAll = ({ match }: Matcher) => read.map((text) => match(text).length);
  const [own = 0, bare = 0, ownTenfold = 0] = fastestOf(
    [() => matchAll(matcher), () => read.map(visit), () => matchAll(tenfold)],
    15,
  );
  const packed = pack(ready).buffer;
  const units = read.reduce((sum, { length }) => sum + length, 0);

  const short = flat(read.join('\n').slice(0, SHORT));
  const matchShort = () => matcher.match(short);
  const words = [...new Set(dictionary.texts.toLowerCase().split('\n'))];
  const lower = short.toLowerCase();
  const alternation = alternationOf(words);
  const modern = new ModernAhoCorasick(words);
  const fast = new FastAhoCorasick(words);
  const tenfoldText = flat(short.repeat(10));

  const { ratios, ...compromise } = await analyseAll(read, ready, matcher);
  return {
    units,
    surfaces: dictionary.traits.length,
    unitsPerMs: units / own,
    ofBarePass: own / bare,
    regExp: ratioOf(() => count(short.matchAll(alternation)), matchShort, 2),
    modernAhoCorasick: ratioOf(() => modern.search(lower), matchShort, 3),
    fastAhoCorasick: ratioOf(() => fast.matchInText(lower), matchShort),
    tenfoldText: ratioOf(() => matcher.match(tenfoldText), matchShort, 15),
    tenfoldDictionary: ownTenfold / own,
    hardInputs: Object.fromEntries(
      hardInputs.map(([name, text]) => [
        name,
        (ratioOf(() => matcher.match(text), matchShort) * SHORT) / text.length,
      ]),
    ),
    analysis: median(ratios),
    worstAnalysis: Math.max(...ratios),
    unpackMs: fastest(() => createMatcher(unpack(packed)), 3),
    documents: ratios.length,
    hardPhrases: await fourTimes(ready),
    ...compromise,
  };
}

/** Inputs that are slow for a matcher which tries again and again from each place. */
const hardInputs: [name: string, text: string][] = [
  ['one word without spaces', 'a'.repeat(100_000)],
  ['the beginning of a name, again and again', 'United '.repeat(14_000)],
  ['nested beginnings', 'United Nations Security '.repeat(4_000)],
  ['spaces after half a name', `cyber${' '.repeat(100_000)}x`],
  ['soft hyphens', `cyber${'\u00ad'.repeat(100_000)}`],
  ['half names, each with spaces', `cyber${' '.repeat(50)}`.repeat(1_800)],
];

async function analyseAll(
  texts: readonly string[],
  dictionary: Prepared,
  { match }: Matcher,
): Promise<{ ratios: number[]; askedCompromise: number; wordsAsked: number }> {
  const asked = new Set<string>();
  const noting =
    (ask: (word: string) => boolean) =>
    (word: string): boolean => {
      asked.add(word);
      return ask(word);
    };
  let asks = 0;
  const analyser = createAnalyser(
    () => dictionary,
    async () => {
      asks++;
      const grammar = await import('../../utils/analysis/grammar.ts');
      return {
        isGivenName: noting(grammar.isGivenName),
        isFamilyName: noting(grammar.isFamilyName),
      };
    },
  );
  const ratios: number[] = [];
  let askedCompromise = 0;
  let wordsAsked = 0;
  for (const text of texts) {
    const blocks = [...text.matchAll(/[^\r\n]+/g)].map((part) => ({
      id: part.index,
      text: flat(part[0]),
    }));
    if (blocks.length === 0) continue;
    const analyse = () => analyser.analyse(blocks, { language: 'en' });
    asks = 0;
    asked.clear();
    await analyse();
    if (asks > 0) askedCompromise++;
    wordsAsked += asked.size;
    ratios.push(await ratioOfAsync(analyse, () => blocks.map((block) => match(block.text))));
  }
  return { ratios, askedCompromise, wordsAsked };
}

/** How many times as long four times a text takes, over the texts that are hardest to judge. */
async function fourTimes(dictionary: Prepared): Promise<Record<string, number>> {
  const analyser = createAnalyser(
    () => dictionary,
    () => import('../../utils/analysis/grammar.ts'),
  );
  const results: Record<string, number> = {};
  for (const phrase of hardPhrases) {
    const timed = async (units: number): Promise<number> => {
      const text = flat(phrase.repeat(units / phrase.length));
      const analyse = () => analyser.analyse([{ id: 0, text }], { language: 'en' });
      await analyse();
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const start = performance.now();
        await analyse();
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    const short = await timed(HARD);
    results[phrase.trim()] = (await timed(4 * HARD)) / short;
  }
  return results;
}

const HARD = 40_000;
/** Each place in them is doubtful, and there is no end of a sentence. */
const hardPhrases = [
  'Georgia and Jordan ',
  'the Open-Ended Working Group (OEWG) Iran OEWG ',
  'a patch of sanctions ',
  'Congo and Korea ',
  'U.S. ',
  'Washington on Signal ',
  'learned French, Dutch, Polish, ',
  'Washington between Moscow and Brussels ',
];

/** A copy that is one run of units, as what a message brings: not a view of a longer text. */
const flat = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

function visit(text: string): number {
  const lowered = text.toLowerCase();
  let sum = 0;
  for (let i = 0; i < lowered.length; i++) sum = (sum + lowered.charCodeAt(i)) | 0;
  return sum;
}

function count(matches: Iterable<unknown>): number {
  let sum = 0;
  for (const _ of matches) sum++;
  return sum;
}

/** One regular expression of all words, the longest first, between word ends. */
export const alternationOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );

/**
 * The dictionary with nine invented surfaces more for each: a longer name that begins like it, and eight
 * of other words.
 */
function tenTimes(dictionary: Dictionary): Dictionary {
  const invented = (text: string, round: number): string => {
    const reversed = [...foldKey(text)].reverse().join('') + String.fromCharCode(97 + round);
    return round === 0 ? `${text} ${reversed}` : reversed;
  };
  const rows = dictionary.texts
    .split('\n')
    .flatMap((text, index) => [
      { text, index },
      ...Array.from({ length: 9 }, (_, round) => ({ text: invented(text, round), index })),
    ])
    .map((row) => ({ ...row, key: foldKey(row.text) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    ...dictionary,
    texts: rows.map(({ text }) => text).join('\n'),
    keys: rows.map(({ key }) => key).join('\n'),
    subjectOf: rows.map(({ index }) => dictionary.subjectOf[index] ?? -1),
    traits: rows.map(({ index }) => dictionary.traits[index] ?? 0),
  };
}
