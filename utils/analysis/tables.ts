import { type Dictionary, isAnyCase, keysIn } from './dictionary.ts';
import { wordsIn } from './words.ts';

/**
 * What a dictionary is looked up by, worked out when the extension is built: the folded surfaces, a hash
 * table from their first two words to ranges of surfaces, and a filter before it.
 */
export type Tables = {
  /** Where each surface begins in `texts`, and where one more would. */
  textStarts: Int32Array;
  /** The folded surfaces, each with an end of line; see `linesOf`. */
  lines: string;
  /** Where each folded surface begins in `lines`. */
  starts: Int32Array;
  /**
   * A hash table from the hash of an only word, or of the first two (`pairOf`), to a range of surfaces:
   * by slot the hash, then the range in one number; see `rangeOf`.
   */
  ranges: Int32Array;
  /** Bits of the keys of `ranges`: it dismisses most words of a text. */
  filter: Int32Array;
};

/** So many surfaces can be told apart in the tables. */
export const MOST = 0xffff;
/** So many or more between the first and the last that begin alike: the range is left open. */
const MANY = 0x7fff;
/** Bits of a filter for each key: of some thirty others one passes. */
const BITS_PER_KEY = 32;

// The high bits of a product depend on all bits of the key.
export const spread = (key: number): number => Math.imul(key, 0x9e3779b1);
const powerFor = (size: number): number => Math.ceil(Math.log2(Math.max(1024, size)));
export const pairOf = (first: number, second: number): number =>
  Math.imul(first, 0x85ebca6b) ^ second;

/** The tables of a dictionary. Throws where it has more surfaces than they can hold. */
export function tablesOf(dictionary: Dictionary): Tables {
  const texts = dictionary.texts.split('\n');
  const folded = keysIn(dictionary);
  const ranges = new Map<number, Range>();
  folded.map(firstWords).forEach(([first = 0, second], index) => {
    const key = second === undefined ? first : pairOf(first, second);
    const { start = index, isSmall = false } = ranges.get(key) ?? {};
    ranges.set(key, {
      start,
      count: index + 1 - start,
      isSmall:
        isSmall || isAnyCase(dictionary.traits[index] ?? 0) || beginsSmall(texts[index] ?? ''),
    });
  });
  const small = dictionary.texts.toLowerCase();
  if (small.length !== dictionary.texts.length) {
    throw new Error('a surface has another length in small letters; write it otherwise');
  }
  const others = [...dictionary.keys.split('\n').entries()].filter(([, key]) => key !== '');
  return {
    ...linesOf(
      small,
      Uint16Array.from(texts, ({ length }) => length + 1).subarray(0, dictionary.traits.length),
      Uint16Array.from(others, ([index]) => index),
      others.map(([, key]) => key),
    ),
    ranges: tableOf(ranges),
    filter: filterOf([...ranges.keys()]),
  };
}

/** Surfaces side by side in the list, and whether one may be written with a small first letter. */
type Range = { start: number; count: number; isSmall: boolean };

/**
 * The folded surfaces: all in small letters, as they follow each other in the text, and behind them once
 * more those that are folded otherwise (`differing`, by their indexes). Nothing is moved: a worker
 * that wakes has no time.
 */
export function linesOf(
  small: string,
  lengths: Uint16Array,
  differing: Uint16Array,
  others: readonly string[],
): Pick<Tables, 'textStarts' | 'lines' | 'starts'> {
  const textStarts = new Int32Array(lengths.length + 1);
  let at = 0;
  for (let index = 0; index < lengths.length; index++) {
    at += lengths[index] as number;
    textStarts[index + 1] = at;
  }
  const starts = textStarts.slice(0, lengths.length);
  for (let index = 0; index < others.length; index++) {
    starts[differing[index] as number] = at;
    at += (others[index] as string).length + 1;
  }
  return { textStarts, lines: [small, ...others, ''].join('\n'), starts };
}

/** The hashes of the first two words of a surface: it is cut into words like any text. */
function firstWords(line: string): number[] {
  const { count, hashes } = wordsIn(line, 0);
  return Array.from(hashes.subarray(0, Math.min(2, count)));
}

/**
 * Where a capital is asked for, a word that begins with a small letter is not meant; but “Al-Jazeera” is
 * also written “al-Jazeera”, “Islas Caimán” “islas Caimán”.
 */
const beginsSmall = (text: string): boolean => /^(?:[a-z]|Al-|Isla)/.test(text);

/** By open addressing: a Map would make an object of every hash it is asked for. */
function tableOf(ranges: ReadonlyMap<number, Range>): Int32Array {
  const table = new Int32Array(2 ** (powerFor(ranges.size * ROOM) + 1));
  for (const [key, { start, count, isSmall }] of ranges) {
    const slot = slotOf(table, key);
    table[slot] = key;
    table[slot + 1] = start | (isSmall ? SMALL : 0) | (Math.min(count, MANY) << COUNT);
  }
  return table;
}

/** So many slots at least for each key. */
const ROOM = 4 / 3;
const SMALL = 1 << 16;
const COUNT = 17;

/** The place of a hash in `ranges`, or the empty one where it would be. */
function slotOf(ranges: Int32Array, key: number): number {
  let slot = (spread(key) >>> (Math.clz32(ranges.length) + 2)) << 1;
  while (ranges[slot + 1] !== 0 && ranges[slot] !== (key | 0))
    slot = (slot + 2) & (ranges.length - 1);
  return slot;
}

/** The surfaces that begin with a word or two, given the hash; 0 where there are none. */
export const rangeOf = (ranges: Int32Array, key: number): number =>
  ranges[slotOf(ranges, key) + 1] as number;

/** What `rangeOf` answers: the index of the first surface, of the one behind the last, ... */
export const startIn = (range: number): number => range & MOST;
export const endIn = (range: number): number => {
  const count = range >>> COUNT;
  return count === MANY ? MOST : startIn(range) + count;
};
/** ... and whether any may be written with a small first letter. */
export const mayBeSmall = (range: number): boolean => (range & SMALL) !== 0;

/** A set of numbers that may say yes of one that is not in it (a Bloom filter with one hash). */
function filterOf(keys: readonly number[]): Int32Array {
  const filter = new Int32Array(2 ** (powerFor(keys.length * BITS_PER_KEY) - 5));
  const shift = shiftOf(filter);
  for (const key of keys) {
    const bit = spread(key) >>> shift;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return filter;
}

/** How far a spread key is shifted to be the number of a bit of a filter. */
export const shiftOf = (filter: Int32Array): number => Math.clz32(filter.length) + 1 - 5;

export const isIn = (filter: Int32Array, shift: number, key: number): boolean => {
  const bit = spread(key) >>> shift;
  return (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
};
