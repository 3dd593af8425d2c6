import {
  foldedIn,
  isWordAt,
  SKIPPED,
  SPECIAL,
  SURROGATE,
  traits,
  traitsOf,
  UNKNOWN,
  UNSPACED,
  WORD,
} from './normalise.ts';

/**
 * Words of a text, in order: where each ends, and a hash of its folded units. A unit of a script
 * without spaces is a word. Two words that are folded alike have the same hash.
 */
export type Words = {
  count: number;
  hashes: Int32Array;
  ends: Int32Array;
  /** Where the text goes on behind the words. */
  end: number;
};

/** The hash of the folded units of a word and one more; of none it is 0. Its sign means nothing. */
const hashOf = (hash: number, folded: number): number =>
  ((hash << 5) | (hash >>> 27)) ^ (folded | WORD);

/** So many units are cut at once: what is written for them stays in the processor's near memory. */
const WINDOW = 0x2000;
// Used again for each window. Each unit writes, also after the last word.
const hashes = new Int32Array(WINDOW + 2);
const ends = new Int32Array(WINDOW + 2);

/**
 * Cuts a text into words, from a place where a word may begin, some thousand units at a time: ask again
 * from `end`, until it is `to`. The last word of a part that ends before that is the first of the next part,
 * unless it is alone. The arrays may be longer than `count`, and hold until the next call.
 *
 * A word begins and ends every few units, at places that no processor foresees: a test for each unit
 * costs more in wrong guesses than all the rest. So the common text, letters with signs and spaces,
 * is cut without one: each unit writes the word so far, and only the end of a word moves on.
 */
export function wordsIn(text: string, from: number, to = text.length): Words {
  const limit = Math.min(to, from + WINDOW);
  const count = cut(text, from, limit);
  if ((seen & UNKNOWN) !== 0) {
    for (let i = from; i < limit; i++) traitsOf(text.charCodeAt(i));
    return wordsIn(text, from, to);
  }
  if ((seen & SPECIAL) !== 0) return wordsWithSpecials(text, from, limit, to);
  if (before === 0) return part(text, count, limit, to);
  // The last word may go on behind the window.
  const whole = wordFrom(text, startOfWord(text, limit));
  if (isAstralLetter(text, whole.end)) return part(text, count, endOfWord(text, whole.end), to);
  hashes[count] = whole.hash;
  ends[count] = whole.end;
  return part(text, count + 1, whole.end, to);
}

/** Left by `cut`: all traits that it saw, and -1 where the last unit belongs to a word. */
let seen = 0;
let before = 0;

/** Cuts the common text between two places, and answers how many words have ended. */
function cut(text: string, from: number, limit: number): number {
  let count = 0;
  let hash = 0;
  let isBefore = 0;
  let all = 0;
  for (let i = from; i < limit; i++) {
    const trait = traits[text.charCodeAt(i)] as number;
    const isWord = trait >> 31;
    all |= trait;
    hashes[count] = hash;
    ends[count] = i;
    // A mask is -1: where a word has ended, one more.
    count = (count - (~isWord & isBefore)) | 0;
    hash = (((hash << 5) | (hash >>> 27)) ^ trait) & isWord;
    isBefore = isWord;
  }
  seen = all;
  before = isBefore;
  return count;
}

function part(text: string, count: number, end: number, to: number): Words {
  // What follows the last word is not known yet: it comes again with the next part.
  const isAgain = end < to && count > 1;
  return isAgain
    ? { count: count - 1, hashes, ends, end: startOfWord(text, ends[count - 1] as number) }
    : { count, hashes, ends, end };
}

/**
 * The same for any text. An invisible mark neither opens nor closes a word ("Chad<soft hyphen>wick" is
 * one), and a word with letters beyond the Basic Multilingual Plane is left out: no surface has any.
 */
function wordsWithSpecials(text: string, from: number, limit: number, to: number): Words {
  let count = 0;
  let i = from;
  while (i < limit) {
    const trait = traitsOf(text.charCodeAt(i));
    if (trait < 0) {
      const { end, hash } = wordFrom(text, i);
      i = end;
      if (isAstralLetter(text, i)) {
        i = endOfWord(text, i);
        continue;
      }
      hashes[count] = hash;
      ends[count] = end;
      count++;
    } else if (isAstralLetter(text, i)) {
      i = endOfWord(text, i);
    } else {
      if ((trait & UNSPACED) !== 0) {
        hashes[count] = hashOf(0, foldedIn(trait));
        ends[count] = i + 1;
        count++;
      }
      i++;
    }
  }
  return part(text, count, i, to);
}

/** Where the word begins that ends at a place. */
export function startOfWord(text: string, end: number): number {
  const last = traitsOf(text.charCodeAt(end - 1));
  if ((last & UNSPACED) !== 0) return end - 1;
  let start = end;
  for (let i = end - 1; i >= 0; i--) {
    const trait = traitsOf(text.charCodeAt(i));
    if (trait < 0) start = i;
    else if ((trait & SKIPPED) === 0) break;
  }
  return start;
}

/** The word, or rest of a word, at a place: the hash of its folded units and where it ends. */
export function wordFrom(text: string, start: number): { end: number; hash: number } {
  let hash = 0;
  let i = start;
  while (i < text.length) {
    const trait = traitsOf(text.charCodeAt(i));
    if (trait < 0) hash = hashOf(hash, foldedIn(trait));
    else if ((trait & SKIPPED) === 0) break;
    i++;
  }
  return { end: i, hash };
}

const isAstralLetter = (text: string, index: number): boolean =>
  index < text.length &&
  (traitsOf(text.charCodeAt(index)) & SURROGATE) !== 0 &&
  isWordAt(text, index);

/** The end of a word that holds letters beyond the Basic Multilingual Plane, from within it. */
function endOfWord(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const isSkipped = (traitsOf(text.charCodeAt(i)) & SKIPPED) !== 0;
    if (!isSkipped && !isWordAt(text, i)) break;
    i++;
  }
  return i;
}
