import type { TextBlock } from '../model/mention.ts';
import { sentenceAround, wordSet } from './around.ts';
import { noWeights, topicsOf, type Weights } from './cues/topics.ts';
import type { Found } from './expansions.ts';
import type { Match } from './match.ts';

/** What a match stands in. */
export type Place = { match: Match; text: string };

/** What a text and the sentence around a match are about; English. Worked out when first asked. */
export type Topics = {
  /** The words of the whole text, in small letters. */
  words(): ReadonlySet<string>;
  /** The words of the sentence. */
  wordsNear(place: Place): ReadonlySet<string>;
  /** How much the sentence, and the whole text, speak for each topic; the match itself says nothing. */
  about(place: Place): { near: Weights; all: Weights };
};

/** The topics of a text, given as its blocks and what was found in them. */
export function topicsIn(blocks: readonly TextBlock[], found: readonly Found[]): Topics {
  let words: ReadonlySet<string> | null = null;
  const allWords = (): ReadonlySet<string> =>
    (words ??= wordSet(blocks.map(({ text }) => text).join('\n')));
  const nearWords = new Map<string, ReadonlySet<string>>();
  const wordsNear = ({ match: { start, end }, text }: Place): ReadonlySet<string> => {
    const sentence = sentenceAround(text, start, end);
    const known = nearWords.get(sentence) ?? wordSet(sentence);
    nearWords.set(sentence, known);
    return known;
  };
  return {
    words: allWords,
    wordsNear,
    about({ match, text }) {
      const own = wordSet(text.slice(match.start, match.end));
      const sentence = sentenceAround(text, match.start, match.end);
      const from = text.indexOf(sentence);
      const isNear = (other: Found): boolean =>
        other.text === text &&
        other.match.start >= from &&
        other.match.end <= from + sentence.length;
      const others = found.filter(
        ({ match: { surface } }) => surface.entry !== match.surface.entry,
      );
      return {
        near: plus(topicsOf(wordsNear({ match, text }), own), others.filter(isNear)),
        all: plus(topicsOf(allWords(), own), others),
      };
    },
  };
}

const MOST_STATES = 3;

/** Names beyond doubt tell more than words do: one point or two for each entry. */
function plus(weights: Weights, found: readonly Found[]): Weights {
  const sum = { ...noWeights(), ...weights };
  const seen = new Set<string>();
  let states = 0;
  for (const { match } of found) {
    const { entry, ambiguity, form } = match.surface;
    if (!entry || entry.basic || seen.has(entry.id)) continue;
    if (ambiguity !== 'none' && form !== 'demonym') continue;
    seen.add(entry.id);
    if (entry.kind === 'state') {
      if (states++ < MOST_STATES) sum.policy += 1;
    } else if (entry.kind === 'platform') {
      sum.cyber += 2;
      sum.business += 1;
    } else if (entry.kind === 'organisation') {
      if (entry.type === 'threat-actor') sum.cyber += 2;
      else sum.policy += 2;
    } else if (isTechnical(entry.type)) sum.cyber += 2;
    else sum.policy += 1;
  }
  return sum;
}

const technical: ReadonlySet<string> = new Set(['technical', 'threats', 'ai-emerging']);
/** Whether terms of a category are of computers and networks rather than of states. */
export const isTechnical = (category: string): boolean => technical.has(category);
