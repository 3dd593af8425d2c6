import {
  type Automaton,
  buildAutomaton,
  hashOf,
  LONGER,
  PREFIX,
  ROOT,
  WHOLE,
} from './automaton.ts';
import { classOf, fold, isWordAt, SEPARATOR, SKIP, UNSPACED, WORD } from './normalise.ts';
import { caseAllows, type Surface } from './surfaces.ts';

/** A surface found in a text, as UTF-16 offsets, end exclusive. */
export type Match = { start: number; end: number; surface: Surface };

export type Matcher = {
  /**
   * Finds surfaces from left to right, at each place the longest that ends at a word boundary and
   * is allowed by case; matches do not overlap. One pass; each place is left as soon as no surface
   * goes on, so time is linear in the text for any dictionary.
   */
  match(text: string): Match[];
};

/**
 * Arabic writes conjunctions and prepositions together with the word after them: و and ف, then one
 * of ب ك ل. They are no part of a name ("وروسيا": روسيا).
 */
const arabicProclitics = /^[\u0648\u0641]?[\u0628\u0643\u0644]?/;

/** A matcher for texts in one language; the surfaces are those of that language. */
export function createMatcher(surfaces: readonly Surface[], language: string): Matcher {
  const automaton = buildAutomaton(surfaces.map((surface) => surface.text));
  const find = (text: string, start: number): Match | null =>
    (mayBeginAt(automaton, text, start) ? longestAt(automaton, surfaces, text, start) : null) ??
    (language === 'ar' ? afterProclitics(automaton, surfaces, text, start) : null);
  return {
    match(text) {
      const matches: Match[] = [];
      let beforeIsWord = false;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        const kind = classOf(unit);
        const isWord = kind === WORD;
        if (isWord && beforeIsWord) {
          // Most units of a text stand inside a word, where nothing begins.
          while (i + 1 < text.length && classOf(text.charCodeAt(i + 1)) === WORD) i++;
          continue;
        }
        // No surface begins with a space or hyphen.
        if (fold(unit) !== SEPARATOR) {
          const found = find(text, i);
          if (found) {
            matches.push(found);
            i = found.end - 1;
            beforeIsWord = classOf(text.charCodeAt(i)) === WORD;
            continue;
          }
        }
        // An invisible mark neither opens nor closes a word: "Chad<soft hyphen>wick" is one.
        if (fold(unit) !== SKIP) beforeIsWord = isWord || isWordAt(text, i);
      }
      return matches;
    },
  };
}

/**
 * Whether a surface may begin here, by its first units at once. Where one of them is passed over, or
 * separators run together, it may.
 */
function mayBeginAt(automaton: Automaton, text: string, start: number): boolean {
  let hash = 0;
  let before = 0;
  for (let length = 1; length <= PREFIX; length++) {
    const index = start + length - 1;
    if (index >= text.length) return true;
    const unit = fold(text.charCodeAt(index));
    if (unit === SKIP || (unit === SEPARATOR && before === SEPARATOR)) return true;
    before = unit;
    hash = hashOf(hash, unit);
    const bits = automaton.beginnings(hash);
    if (bits === 0) continue;
    if (length === PREFIX) return (bits & LONGER) !== 0;
    if ((bits & WHOLE) !== 0 && endsWord(text, index + 1)) return true;
  }
  return false;
}

function longestAt(
  automaton: Automaton,
  surfaces: readonly Surface[],
  text: string,
  start: number,
): Match | null {
  let state = ROOT;
  let best: Match | null = null;
  let index = start;
  while (index < text.length) {
    const unit = fold(text.charCodeAt(index));
    if (unit === SKIP) {
      if (index === start) return null;
      index++;
      continue;
    }
    state = automaton.step(state, unit);
    if (state === 0) break;
    const next = unit === SEPARATOR ? skipSeparators(text, index) : skipMarks(text, index + 1);
    if (next === BROKEN) break;
    const ending = automaton.accepted(state);
    if (ending.length > 0 && endsWord(text, next)) {
      const surface = allowed(surfaces, ending, text.slice(start, next));
      if (surface) best = { start, end: next, surface };
    }
    index = next;
  }
  return best;
}

function afterProclitics(
  automaton: Automaton,
  surfaces: readonly Surface[],
  text: string,
  start: number,
): Match | null {
  const length = arabicProclitics.exec(text.slice(start, start + 2))?.[0].length ?? 0;
  for (let skipped = 1; skipped <= length; skipped++) {
    const found = longestAt(automaton, surfaces, text, start + skipped);
    if (found) return found;
  }
  return null;
}

const BROKEN = -1;

/**
 * The index after a run of spaces and at most one hyphen ("cyber- diplomacy", line breaks), or
 * `BROKEN` for a dash between spaces, which parts a sentence rather than joins a word.
 */
function skipSeparators(text: string, start: number): number {
  let index = start;
  let hyphens = 0;
  while (index < text.length) {
    const unit = text.charCodeAt(index);
    const folded = fold(unit);
    if (folded !== SEPARATOR && folded !== SKIP) break;
    if (folded === SEPARATOR && !isSpace(unit)) hyphens++;
    index++;
  }
  if (hyphens > 1) return BROKEN;
  const dashAmongSpaces =
    hyphens === 1 && isSpace(text.charCodeAt(start)) && isSpace(text.charCodeAt(index - 1));
  return dashAmongSpaces ? BROKEN : index;
}

/** The index after the accents that belong to the letter before: they are part of the word. */
function skipMarks(text: string, start: number): number {
  let index = start;
  while (index < text.length) {
    const unit = text.charCodeAt(index);
    if (fold(unit) !== SKIP || classOf(unit) !== WORD) break;
    index++;
  }
  return index;
}

const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0xa0 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  /\s/.test(String.fromCharCode(unit));

/** Whether a word ends before `index`: the next visible unit is no word unit, or needs no space. */
function endsWord(text: string, index: number): boolean {
  let next = index;
  while (next < text.length && fold(text.charCodeAt(next)) === SKIP) next++;
  if (next >= text.length) return true;
  if (classOf(text.charCodeAt(index - 1)) === UNSPACED) return true;
  return !isWordAt(text, next);
}

function allowed(
  surfaces: readonly Surface[],
  indexes: readonly number[],
  written: string,
): Surface | null {
  let found: Surface | null = null;
  for (const index of indexes) {
    const surface = surfaces[index];
    if (!surface || !caseAllows(surface, written)) continue;
    // Of several that are written alike, one that can stand alone wins over one that cannot.
    if (!found || (found.ambiguity === 'high' && surface.ambiguity !== 'high')) found = surface;
  }
  return found;
}
