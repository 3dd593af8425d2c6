import { BROKEN, skipSeparators } from './boundaries.ts';
import { type Dictionary, isAnyCase, keysIn } from './dictionary.ts';
import { fold, SEPARATOR, SKIP } from './normalise.ts';
import { wordsIn } from './words.ts';

/**
 * The surfaces of a dictionary, sorted, as runs of folded units. A text is compared with all of them
 * at once: the range of surfaces that begin like it is narrowed unit by unit, as in a trie whose
 * nodes are ranges. Nothing is built for it but a table of first words and two filters, in time linear
 * in the length of the surfaces.
 */
export class Lookup {
  /** The folded surfaces, one a line, and where each begins. */
  readonly #lines: string;
  readonly #starts: Int32Array;
  readonly #firstWords: RangeTable;
  readonly #filter: Filter;
  /** The same for surfaces that may begin with a small letter. */
  readonly #smallFilter: Filter;

  constructor(dictionary: Pick<Dictionary, 'texts' | 'keys' | 'traits'>) {
    const count = dictionary.traits.length;
    this.#lines = keysIn(dictionary);
    this.#starts = new Int32Array(count + 1);
    for (let index = 0; index < count; index++) {
      const end = this.#lines.indexOf('\n', this.#starts[index]);
      this.#starts[index + 1] = (end < 0 ? this.#lines.length : end) + 1;
    }
    this.#firstWords = new RangeTable(count);
    this.#filter = new Filter(count);
    this.#smallFilter = new Filter(count);
    this.#learnFirstWords(dictionary);
  }

  /** The lines are cut into words like any text; of each line the first two words count. */
  #learnFirstWords({ texts, traits }: Pick<Dictionary, 'texts' | 'traits'>): void {
    let index = 0;
    let written = 0;
    let seen = 0;
    let first = 0;
    const know = (key: number): void => {
      this.#filter.add(key);
      // Where a capital is asked for, a word that begins with a small letter is not meant.
      const letter = texts.charCodeAt(written);
      const isSmall = letter >= 0x61 && letter <= 0x7a;
      if (isSmall || mayBeSmall(texts, written) || isAnyCase(traits[index] ?? 0))
        this.#smallFilter.add(key);
    };
    const leaveLine = (): void => {
      if (seen === 1) know(first);
      written = texts.indexOf('\n', written) + 1;
      seen = 0;
      index++;
    };
    for (let at = 0; at < this.#lines.length; ) {
      const { count, hashes, ends, end } = wordsIn(this.#lines, at);
      for (let word = 0; word < count; word++) {
        while ((ends[word] as number) >= (this.#starts[index + 1] as number)) leaveLine();
        const hash = hashes[word] as number;
        if (seen === 0) {
          first = hash;
          this.#firstWords.extend(hash, index);
        } else if (seen === 1) {
          know(pairOf(first, hash));
        }
        seen++;
      }
      at = end;
    }
    leaveLine();
  }

  /**
   * Whether a word, by its hash and that of the word after it, may be the first of some surface. No is
   * certain: most words of a text are dismissed here.
   */
  mayBegin(hash: number, next: number): boolean {
    return this.#filter.has(hash) || this.#filter.has(pairOf(hash, next));
  }

  /** The same for a word with a small letter at its beginning: no surface that asks for a capital. */
  mayBeginSmall(hash: number, next: number): boolean {
    return this.#smallFilter.has(hash) || this.#smallFilter.has(pairOf(hash, next));
  }

  /**
   * Compares a text with the surfaces whose first word has this hash, unit by unit. For each surface
   * that the text goes on to spell, from the shortest: `visit` gets the indexes of all that are written
   * alike, and the offset behind the last unit in the text (its accents may follow).
   */
  walk(
    hash: number,
    text: string,
    start: number,
    visit: (first: number, end: number, offset: number) => void,
  ): void {
    const starts = this.#starts;
    const lines = this.#lines;
    let { start: low, end: high } = this.#firstWords.get(hash);
    let depth = 0;
    let index = start;
    while (low < high && index < text.length) {
      const unit = fold(text.charCodeAt(index));
      if (unit === SKIP) {
        index++;
        continue;
      }
      // Nearly always all of the range go on alike.
      const isFirst = lines.charCodeAt((starts[low] as number) + depth) === unit;
      if (!isFirst || lines.charCodeAt((starts[high - 1] as number) + depth) !== unit) {
        low = isFirst ? low : this.#lowerBound(low, high, depth, unit);
        high = this.#lowerBound(low, high, depth, unit + 1);
        if (low === high) return;
      }
      index = unit === SEPARATOR ? skipSeparators(text, index) : index + 1;
      if (index === BROKEN) return;
      depth++;
      let end = low;
      while (end < high && (starts[end + 1] as number) - (starts[end] as number) === depth + 1)
        end++;
      if (end > low) visit(low, end, index);
      low = end;
    }
  }

  /** The first index in the range whose unit at `depth` is at least `unit`. */
  #lowerBound(start: number, end: number, depth: number, unit: number): number {
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#lines.charCodeAt((this.#starts[middle] as number) + depth) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Indexes of surfaces, `end` exclusive; empty where `start` is `end`. */
type Range = { start: number; end: number };

/** “Al-Jazeera” is also written “al-Jazeera”, “Islas Caimán” “islas Caimán”. */
const mayBeSmall = (texts: string, index: number): boolean =>
  texts.startsWith('Al-', index) || texts.startsWith('Isla', index);

// The high bits of a product depend on all bits of the key.
const spread = (key: number): number => Math.imul(key, 0x9e3779b1);
const powerFor = (size: number): number => Math.ceil(Math.log2(Math.max(1024, size)));

/** Bits of a filter for each key: of some thirty others one passes. */
const BITS_PER_KEY = 32;

/** A set of numbers that may say yes of one that is not in it (a Bloom filter with one hash). */
class Filter {
  readonly #words: Int32Array;
  readonly #shift: number;

  constructor(keys: number) {
    const power = powerFor(keys * BITS_PER_KEY);
    this.#words = new Int32Array(2 ** (power - 5));
    this.#shift = 32 - power;
  }

  add(key: number): void {
    const bit = spread(key) >>> this.#shift;
    this.#words[bit >>> 5] = (this.#words[bit >>> 5] as number) | (1 << (bit & 31));
  }

  has(key: number): boolean {
    const bit = spread(key) >>> this.#shift;
    return (((this.#words[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
  }
}

/** From hashes to ranges, by open addressing: a Map would make an object of every hash it is asked for. */
class RangeTable {
  readonly #keys: Int32Array;
  readonly #starts: Int32Array;
  /** Zero: the slot is empty. */
  readonly #ends: Int32Array;
  readonly #shift: number;

  constructor(keys: number) {
    const power = powerFor(keys * 2);
    this.#keys = new Int32Array(2 ** power);
    this.#starts = new Int32Array(2 ** power);
    this.#ends = new Int32Array(2 ** power);
    this.#shift = 32 - power;
  }

  extend(key: number, index: number): void {
    const slot = this.#slotOf(key);
    if (this.#ends[slot] === 0) {
      this.#keys[slot] = key;
      this.#starts[slot] = index;
    }
    this.#ends[slot] = index + 1;
  }

  get(key: number): Range {
    const slot = this.#slotOf(key);
    return { start: this.#starts[slot] as number, end: this.#ends[slot] as number };
  }

  #slotOf(key: number): number {
    let slot = spread(key) >>> this.#shift;
    while (this.#ends[slot] !== 0 && this.#keys[slot] !== (key | 0)) {
      slot = (slot + 1) & (this.#keys.length - 1);
    }
    return slot;
  }
}

const pairOf = (first: number, second: number): number => Math.imul(first, 0x85ebca6b) ^ second;
