import { sentenceAround } from './around.ts';
import { noWeights, topicNames, topicsOfWord, topicWords, type Weights } from './cues/topics.ts';
import type { Subject } from './dictionary.ts';
import type { Found } from './expansions.ts';
import type { Match } from './match.ts';
import type { Surface } from './surfaces.ts';
import { type CueWords, cueWordsAmong, cueWordsIn } from './vocabulary.ts';
import type { WordLog } from './word-log.ts';

/** What a match stands in. */
export type Place = { match: Match; text: string };

/** What a text and the sentence around a match are about; English. Worked out when first asked. */
export type Topics = {
  /** The words of the whole text that rules ask about (`cueWordsIn`), in small letters. */
  words(): CueWords;
  /** Those of the sentence. */
  wordsNear(place: Place): CueWords;
  /** How much the sentence speaks for each topic; the match itself says nothing. */
  topicsNear(place: Place): Weights;
  /** How much the whole text does. */
  topics(place: Place): Weights;
};

/** A stretch of text: its words, what they speak for, and the entries that it names beyond doubt. */
type Stretch = {
  words: CueWords;
  weights: Weights;
  named: ReadonlySet<Subject>;
};

/** No sentence is longer; see `sentenceAround`. */
const LONGEST = 2 ** 12;

/** The topics of a text, given as its words and what was found in it. */
export function topicsIn(words: WordLog, found: readonly Found[]): Topics {
  let whole: Stretch | null = null;
  const all = (): Stretch =>
    (whole ??= stretch(
      cueWordsAmong(words),
      found.map(({ match }) => match),
    ));
  const byText = grouped(found);
  // By the text, then by where the sentence begins and ends.
  const sentences = new Map<string, Map<number, Stretch>>();
  const near = ({ match: { start, end }, text }: Place): Stretch => {
    const { from, to } = sentenceAround(text, start, end);
    const inText = sentences.get(text) ?? new Map<number, Stretch>();
    sentences.set(text, inText);
    const key = from * LONGEST + to - from;
    const known = inText.get(key);
    if (known) return known;
    const matches = within(byText().get(text) ?? [], from, to);
    const made = stretch(cueWordsIn({ text, from, to }), matches);
    inText.set(key, made);
    return made;
  };
  return {
    words: () => all().words,
    wordsNear: (place) => near(place).words,
    topicsNear: (place) => without(near(place), place),
    topics: (place) => without(all(), place),
  };
}

/** What was found, by the text it stands in; made when first asked. */
function grouped(found: readonly Found[]): () => ReadonlyMap<string, readonly Match[]> {
  let groups: Map<string, Match[]> | null = null;
  return () => {
    if (groups) return groups;
    groups = new Map();
    let group: Match[] = [];
    let block: number | null = null;
    for (const { id, text, match } of found) {
      if (id !== block) {
        group = [];
        block = id;
        // Of blocks with the same text the last will do.
        groups.set(text, group);
      }
      group.push(match);
    }
    return groups;
  };
}

/** The matches between two places; matches are in order. */
function within(matches: readonly Match[], from: number, to: number): Match[] {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((matches[middle] as Match).start < from) low = middle + 1;
    else high = middle;
  }
  const inside: Match[] = [];
  for (let index = low; index < matches.length; index++) {
    const match = matches[index] as Match;
    if (match.end > to) break;
    inside.push(match);
  }
  return inside;
}

function stretch(words: CueWords, matches: readonly Match[]): Stretch {
  const named = new Set<Subject>();
  for (const { surface } of matches) {
    const { entry, ambiguity, form } = surface;
    if (!entry || entry.basic) continue;
    if (ambiguity === 'none' || form === 'demonym') named.add(entry);
  }
  const weights = topicsOf(words);
  for (const entry of named) if (entry.kind !== 'state') addEntry(weights, entry, 1);
  return { words, weights, named };
}

/** How much some words speak for each topic. */
function topicsOf({ numbers }: CueWords): Weights {
  const sum = noWeights();
  weightsByNumber ??= topicWords().map(topicsOfWord);
  for (const number of numbers) {
    for (const [topic, weight] of weightsByNumber[number] ?? []) sum[topic] += weight;
  }
  return sum;
}
let weightsByNumber: (readonly [topic: keyof Weights, weight: number][])[] | null = null;

const MOST_STATES = 3;

/** What a stretch speaks for besides a match: without its own words and its entry. */
function without({ weights, named }: Stretch, { match: { surface } }: Place): Weights {
  const { entry } = surface;
  const sum = { ...weights };
  const said = saidBy(surface);
  for (const topic of topicNames) sum[topic] -= said[topic];
  let states = 0;
  for (const one of named) if (one.kind === 'state' && one !== entry) states++;
  sum.policy += Math.min(states, MOST_STATES);
  if (entry && entry.kind !== 'state' && named.has(entry)) addEntry(sum, entry, -1);
  return sum;
}

/** What a surface itself speaks for; worked out once. */
function saidBy(surface: Surface): Weights {
  const known = own.get(surface);
  if (known) return known;
  const { text } = surface;
  const said = topicsOf(cueWordsIn({ text, from: 0, to: text.length }));
  own.set(surface, said);
  return said;
}
const own = new WeakMap<Surface, Weights>();

/** Names beyond doubt tell more than words do: one point or two for each entry. */
function addEntry(sum: Weights, { kind, type }: Subject, times: 1 | -1): void {
  if (kind === 'platform') {
    sum.cyber += 2 * times;
    sum.business += times;
  } else if (kind === 'organisation') {
    sum[type === 'threat-actor' ? 'cyber' : 'policy'] += 2 * times;
  } else if (isTechnical(type)) sum.cyber += 2 * times;
  else sum.policy += times;
}

const technical: ReadonlySet<string> = new Set(['technical', 'threats', 'ai-emerging']);
/** Whether terms of a category are of computers and networks rather than of states. */
export const isTechnical = (category: string): boolean => technical.has(category);
