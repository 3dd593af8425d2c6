import { type Dictionary, isAnyCase, keysIn } from './dictionary.ts';
import { wordsIn } from './words.ts';

/**
 * What a dictionary is looked up by, worked out when the extension is built: the folded surfaces, a hash
 * table from first words to ranges of surfaces, and two filters that dismiss most words of a text.
 */
export type Tables = {
  /** The folded surfaces, one a line. */
  lines: string;
  /** Where each line begins, and where one more would. */
  starts: Int32Array;
  /** By slot: the hash of a first word, and the surfaces that begin with it; `firstEnds` 0 is empty. */
  firstKeys: Int32Array;
  firstStarts: Uint16Array;
  firstEnds: Uint16Array;
  /** Bits of the first words and of the pairs of first and second word. */
  filter: Int32Array;
  /** The same for surfaces that may begin with a small letter. */
  smallFilter: Int32Array;
};

/** So many surfaces can be told apart in the tables. */
const MOST = 0xffff;
/** Bits of a filter for each key: of some thirty others one passes. */
const BITS_PER_KEY = 32;

// The high bits of a product depend on all bits of the key.
export const spread = (key: number): number => Math.imul(key, 0x9e3779b1);
const powerFor = (size: number): number => Math.ceil(Math.log2(Math.max(1024, size)));
export const pairOf = (first: number, second: number): number =>
  Math.imul(first, 0x85ebca6b) ^ second;

/** The tables of a dictionary. Throws where it has more surfaces than they can hold. */
export function tablesOf(dictionary: Dictionary): Tables {
  const lines = keysIn(dictionary);
  const starts = startsOf(lines, dictionary.traits.length);
  const ranges = new Map<number, { start: number; end: number }>();
  const keys = new Set<number>();
  const smallKeys = new Set<number>();
  const texts = dictionary.texts.split('\n');
  firstWords(lines, starts).forEach((hashes, index) => {
    const [first = 0, second] = hashes;
    const known = ranges.get(first);
    if (known) known.end = index + 1;
    else ranges.set(first, { start: index, end: index + 1 });
    const key = second === undefined ? first : pairOf(first, second);
    keys.add(key);
    if (isAnyCase(dictionary.traits[index] ?? 0) || mayBeSmall(texts[index] ?? '')) {
      smallKeys.add(key);
    }
  });
  return {
    lines,
    starts,
    ...slotsOf(ranges),
    filter: filterOf(keys, starts.length),
    smallFilter: filterOf(smallKeys, starts.length),
  };
}

/** Where lines begin, and where one more would. */
function startsOf(lines: string, count: number): Int32Array {
  if (count > MOST) throw new Error(`more than ${MOST} surfaces of one language`);
  const starts = new Int32Array(count + 1);
  let at = 0;
  for (let index = 0; index < count; index++) {
    const end = lines.indexOf('\n', at);
    at = (end < 0 ? lines.length : end) + 1;
    starts[index + 1] = at;
  }
  return starts;
}

/** The hashes of the first two words of each line: the lines are cut into words like any text. */
function firstWords(lines: string, starts: Int32Array): number[][] {
  const hashesOf: number[][] = Array.from({ length: starts.length - 1 }, () => []);
  let index = 0;
  for (let at = 0; at < lines.length; ) {
    const { count, hashes, ends, end } = wordsIn(lines, at);
    for (let word = 0; word < count; word++) {
      while ((ends[word] as number) >= (starts[index + 1] as number)) index++;
      const own = hashesOf[index] as number[];
      if (own.length < 2) own.push(hashes[word] as number);
    }
    at = end;
  }
  return hashesOf;
}

/**
 * Where a capital is asked for, a word that begins with a small letter is not meant; but “Al-Jazeera” is
 * also written “al-Jazeera”, “Islas Caimán” “islas Caimán”.
 */
const mayBeSmall = (text: string): boolean => /^(?:[a-z]|Al-|Isla)/.test(text);

/** By open addressing: a Map would make an object of every hash it is asked for. */
function slotsOf(
  ranges: ReadonlyMap<number, { start: number; end: number }>,
): Pick<Tables, 'firstKeys' | 'firstStarts' | 'firstEnds'> {
  const size = 2 ** powerFor(ranges.size * 2);
  const table = {
    firstKeys: new Int32Array(size),
    firstStarts: new Uint16Array(size),
    firstEnds: new Uint16Array(size),
  };
  for (const [key, { start, end }] of ranges) {
    const slot = slotOf(table, key);
    table.firstKeys[slot] = key;
    table.firstStarts[slot] = start;
    table.firstEnds[slot] = end;
  }
  return table;
}

/** The slot of a hash, or the empty one where it would be. */
export function slotOf(
  { firstKeys, firstEnds }: Pick<Tables, 'firstKeys' | 'firstEnds'>,
  key: number,
): number {
  let slot = spread(key) >>> (Math.clz32(firstKeys.length) + 1);
  while (firstEnds[slot] !== 0 && firstKeys[slot] !== (key | 0)) {
    slot = (slot + 1) & (firstKeys.length - 1);
  }
  return slot;
}

/** A set of numbers that may say yes of one that is not in it (a Bloom filter with one hash). */
function filterOf(keys: ReadonlySet<number>, size: number): Int32Array {
  const filter = new Int32Array(2 ** (powerFor(size * BITS_PER_KEY) - 5));
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
