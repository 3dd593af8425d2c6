import { BROKEN, skipSeparators } from './boundaries.ts';
import { fold, SEPARATOR, SKIP } from './normalise.ts';
import { endIn, isIn, pairOf, rangeOf, shiftOf, startIn, type Tables } from './tables.ts';

/** Behind each surface: the end of its line. */
const END = 0x0a;

/**
 * The surfaces of a dictionary, sorted, as runs of folded units. A text is compared with all of them
 * at once: the range of surfaces that begin like it is narrowed unit by unit, as in a trie whose
 * nodes are ranges. Nothing is built for it.
 */
export class Lookup {
  readonly #lines: string;
  readonly #starts: Int32Array;
  readonly #ranges: Int32Array;
  readonly #filter: Int32Array;
  readonly #shift: number;

  constructor(tables: Tables) {
    this.#lines = tables.lines;
    this.#starts = tables.starts;
    this.#ranges = tables.ranges;
    this.#filter = tables.filter;
    this.#shift = shiftOf(tables.filter);
  }

  /**
   * Whether a word, by its hash and that of the word after it, may be the first of some surface. No is
   * certain: most words of a text are dismissed here.
   */
  mayBegin(hash: number, next: number): boolean {
    const filter = this.#filter;
    const shift = this.#shift;
    return isIn(filter, shift, hash) || isIn(filter, shift, pairOf(hash, next));
  }

  /** The surfaces that are a word alone, by its hash; see `rangeOf`. */
  alone(hash: number): number {
    return rangeOf(this.#ranges, hash);
  }

  /** The surfaces that begin with a word and the next. */
  together(hash: number, next: number): number {
    return rangeOf(this.#ranges, pairOf(hash, next));
  }

  /**
   * Compares a text with a range of surfaces, unit by unit. For each surface that it spells, from the
   * shortest: `visit` gets the indexes of all that are written alike, and the offset behind the last unit
   * in the text (its accents may follow).
   */
  walk(
    range: number,
    text: string,
    start: number,
    visit: (first: number, end: number, offset: number) => void,
  ): void {
    const starts = this.#starts;
    const lines = this.#lines;
    let low = startIn(range);
    let high = Math.min(endIn(range), starts.length);
    let depth = 0;
    let index = start;
    while (high - low > 1 && index < text.length) {
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
      while (end < high && lines.charCodeAt((starts[end] as number) + depth) === END) end++;
      if (end > low) visit(low, end, index);
      low = end;
    }
    if (high - low !== 1) return;
    const end = this.#endOf(low, depth, text, index);
    if (end !== BROKEN) visit(low, high, end);
  }

  /** Where a text has spelled the rest of one surface, from `depth`; `BROKEN` where it goes on otherwise. */
  #endOf(surface: number, depth: number, text: string, start: number): number {
    const starts = this.#starts;
    const lines = this.#lines;
    let at = (starts[surface] as number) + depth;
    let index = start;
    for (;;) {
      const wanted = lines.charCodeAt(at);
      if (wanted === END) return index;
      if (index >= text.length) return BROKEN;
      const unit = fold(text.charCodeAt(index));
      if (unit === SKIP) {
        index++;
        continue;
      }
      if (wanted !== unit) return BROKEN;
      index = unit === SEPARATOR ? skipSeparators(text, index) : index + 1;
      if (index === BROKEN) return BROKEN;
      at++;
    }
  }

  /** The first index in the range whose unit at `depth` is at least `unit`. */
  #lowerBound(start: number, end: number, depth: number, unit: number): number {
    const starts = this.#starts;
    const lines = this.#lines;
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (lines.charCodeAt((starts[middle] as number) + depth) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
