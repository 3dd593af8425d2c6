import { BROKEN, skipSeparators } from './boundaries.ts';
import { fold, SEPARATOR, SKIP } from './normalise.ts';
import { isIn, pairOf, shiftOf, slotOf, type Tables } from './tables.ts';

/**
 * The surfaces of a dictionary, sorted, as runs of folded units. A text is compared with all of them
 * at once: the range of surfaces that begin like it is narrowed unit by unit, as in a trie whose
 * nodes are ranges. Nothing is built for it.
 */
export class Lookup {
  readonly #tables: Tables;
  readonly #filter: Int32Array;
  readonly #shift: number;
  readonly #smallFilter: Int32Array;
  readonly #smallShift: number;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#filter = tables.filter;
    this.#shift = shiftOf(tables.filter);
    this.#smallFilter = tables.smallFilter;
    this.#smallShift = shiftOf(tables.smallFilter);
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

  /** The same for a word with a small letter at its beginning: no surface that asks for a capital. */
  mayBeginSmall(hash: number, next: number): boolean {
    const filter = this.#smallFilter;
    const shift = this.#smallShift;
    return isIn(filter, shift, hash) || isIn(filter, shift, pairOf(hash, next));
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
    const { starts, lines, firstStarts, firstEnds } = this.#tables;
    const slot = slotOf(this.#tables, hash);
    let low = firstStarts[slot] as number;
    let high = firstEnds[slot] as number;
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
    const { starts, lines } = this.#tables;
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (lines.charCodeAt((starts[middle] as number) + depth) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
