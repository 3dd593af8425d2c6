import { senses } from './cues/senses.ts';
import { letterWords, serviceWords } from './cues/services.ts';
import { sharedNames } from './cues/states.ts';
import { topicWords } from './cues/topics.ts';
import { localCues } from './cues/us-local.ts';
import { isIn, shiftOf, spread } from './tables.ts';
import type { WordLog } from './word-log.ts';
import { wordFrom, wordsIn } from './words.ts';

/** A stretch of a text: offsets, end exclusive. A slice of it would be slower to read. */
export type Part = { text: string; from: number; to: number };

/** Which of the words that rules ask about are there. */
export type CueWords = {
  /** How many of a list of such words are there. */
  count(list: Iterable<string>): number;
  /** The number of each in `cueWords`, once. */
  numbers: readonly number[];
};

/**
 * Which of the words that rules ask about a stretch of text has. Its words are compared by their hashes, as
 * the matcher does: no string is made of a word that nobody asks about.
 */
export function cueWordsIn(part: Part): CueWords {
  vocabulary ??= createVocabulary(cueWords());
  return vocabulary.inPart(part);
}

/** The same of words that were cut before. */
export function cueWordsAmong(words: WordLog): CueWords {
  vocabulary ??= createVocabulary(cueWords());
  return vocabulary.among(words);
}

type Vocabulary = { inPart(part: Part): CueWords; among(words: WordLog): CueWords };
let vocabulary: Vocabulary | null = null;

/** All words that rules ask about, each once; what tells of a topic first. */
const cueWords = (): string[] => [
  ...new Set([
    ...topicWords(),
    ...Object.values(senses).flatMap(({ own, other }) => [...own, ...other]),
    ...[...sharedNames.values()].flatMap(({ states, other }) => [
      ...states.flatMap(({ words }) => [...words]),
      ...other,
    ]),
    ...letterWords,
    ...Object.values(serviceWords).flatMap((words) => [...words]),
    ...localCues.flatMap(({ words }) => [...words]),
  ]),
];

/** Answers which of some words are in a text. Case and accents do not count. */
export function createVocabulary(all: readonly string[]): Vocabulary {
  const shift = 32 - Math.ceil(Math.log2(all.length * 4 + 1));
  const mask = 2 ** (32 - shift) - 1;
  // Open addressing; -1 is an empty slot.
  const slots = new Int32Array(mask + 1).fill(-1);
  const hashes = new Int32Array(all.length);
  // Nearly all words of a text are none of them.
  const filter = new Int32Array(FILTER);
  const filterShift = shiftOf(filter);
  const slotOf = (hash: number): number => {
    let slot = spread(hash) >>> shift;
    while (slots[slot] !== -1 && hashes[slots[slot] as number] !== (hash | 0)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  all.forEach((word, index) => {
    const { hash } = wordFrom(word, 0);
    const slot = slotOf(hash);
    hashes[index] = hash;
    const bit = spread(hash) >>> filterShift;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    if (slots[slot] === -1) slots[slot] = index;
  });
  // The number of the call in which a word was last seen.
  const seen = new Int32Array(all.length);
  let round = 0;
  let numberOf: ReadonlyMap<string, number> | null = null;
  const numbersIn = new WeakMap<Iterable<string>, readonly number[]>();
  /** The numbers of the words of a list, looked up once: the lists are constant. */
  const numbersOf = (list: Iterable<string>): readonly number[] => {
    const kept = numbersIn.get(list);
    if (kept) return kept;
    numberOf ??= new Map(all.map((word, number) => [word, number]));
    const found = Array.from(list, (word) => numberOf?.get(word) ?? NONE);
    numbersIn.set(list, found);
    return found;
  };
  /** Adds the numbers of those of some words that were not seen in this round. */
  const gather = (hashes: Int32Array, count: number, numbers: number[]): void => {
    for (let word = 0; word < count; word++) {
      const hash = hashes[word] as number;
      if (!isIn(filter, filterShift, hash)) continue;
      const index = slots[slotOf(hash)] as number;
      if (index < 0 || seen[index] === round) continue;
      seen[index] = round;
      numbers.push(index);
    }
  };
  const answer = (numbers: readonly number[]): CueWords => {
    let known: ReadonlySet<number> | null = null;
    return {
      numbers,
      count(list) {
        known ??= new Set(numbers);
        let sum = 0;
        for (const number of numbersOf(list)) if (known.has(number)) sum++;
        return sum;
      },
    };
  };
  return {
    inPart({ text, from, to }) {
      const numbers: number[] = [];
      round++;
      for (let at = from; at < to; ) {
        const { count, hashes: cut, end } = wordsIn(text, at, to);
        gather(cut, count, numbers);
        at = end;
      }
      return answer(numbers);
    },
    among(words) {
      const numbers: number[] = [];
      round++;
      gather(words.hashes, words.count, numbers);
      return answer(numbers);
    },
  };
}
const NONE = -1;
/** Numbers of 32 bits in the filter: sixteen bits and more for each word. */
const FILTER = 2048;
