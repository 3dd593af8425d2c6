import { endsWord, skipMarks } from './boundaries.ts';
import type { Prepared } from './dictionary.ts';
import { Lookup } from './lookup.ts';
import { caseAllows, hasUnit, isPlainName, type Surface, surfacesIn } from './surfaces.ts';
import { mayBeSmall } from './tables.ts';
import type { WordLog } from './word-log.ts';
import { startOfWord, wordFrom, wordsIn } from './words.ts';

/** A surface found in a text, as UTF-16 offsets, end exclusive. */
export type Match = { start: number; end: number; surface: Surface };

export type Matcher = {
  /**
   * Finds surfaces from left to right, at each place the longest that ends at a word boundary and
   * is allowed by case; matches do not overlap. One pass; each place is left as soon as no surface
   * goes on, so time is linear in the text for any dictionary. The words are added to a log, if given.
   */
  match(text: string, log?: WordLog): Match[];
};

/** A matcher for texts in the language of a dictionary. */
export function createMatcher(dictionary: Prepared, surfaceAt = surfacesIn(dictionary)): Matcher {
  const lookup = new Lookup(dictionary);
  const longest = longestIn(lookup, surfaceAt, accents[dictionary.language]);
  const attached = dictionary.language === 'ar' ? arabicProclitics : null;

  const find = (text: string, start: number, together: number, alone: number): Match | null =>
    longest(text, start, together) ?? longest(text, start, alone);
  const findAfter = (text: string, start: number, proclitics: RegExp, next: number) => {
    const length = proclitics.exec(text.slice(start, start + 2))?.[0].length ?? 0;
    for (let from = start + 1; from <= start + length; from++) {
      const { hash } = wordFrom(text, from);
      if (!lookup.mayBegin(hash, next)) continue;
      const found = find(text, from, lookup.together(hash, next), lookup.alone(hash));
      if (found) return found;
    }
    return null;
  };

  return {
    match(text, log) {
      const matches: Match[] = [];
      let free = 0;
      for (let at = 0; at < text.length; ) {
        const { count, hashes, ends, end } = wordsIn(text, at);
        log?.add(hashes, count);
        for (let word = 0; word < count; word++) {
          const hash = hashes[word] as number;
          const next = word + 1 < count || end < text.length ? (hashes[word + 1] as number) : 0;
          const mayBegin = lookup.mayBegin(hash, next);
          if (!mayBegin && !attached) continue;
          const together = mayBegin ? lookup.together(hash, next) : NONE;
          const alone = mayBegin ? lookup.alone(hash) : NONE;
          if ((together | alone) === NONE && !attached) continue;
          const ending = ends[word] as number;
          if (ending <= free) continue;
          const start = startOfWord(text, ending);
          const found =
            find(text, start, together, alone) ??
            (attached ? findAfter(text, start, attached, next) : null);
          if (!found) continue;
          matches.push(found);
          free = found.end;
        }
        at = end;
      }
      return matches;
    },
  };
}

/**
 * Arabic writes conjunctions and prepositions together with the word after them: و and ف, then one
 * of ب ك ل. They are no part of a name ("وروسيا": روسيا).
 */
const arabicProclitics = /^[\u0648\u0641]?[\u0628\u0643\u0644]?/;

/**
 * Letters that a name does not get by accident, by language: “Germán” and “Thaís” are persons in an English
 * text, “Cañada” is a town in a Spanish one. Accents may be left out of a name.
 */
const accents: Record<string, (unit: number) => boolean> = {
  en: (unit) => unit >= 0xc0 && unit <= 0x24f,
  es: (unit) => unit === 0xf1 || unit === 0xd1,
};

/** No range of surfaces. */
const NONE = 0;

/** Finds the longest surface of a range at a place. */
function longestIn(
  lookup: Lookup,
  surfaceAt: (index: number) => Surface,
  isAccent: ((unit: number) => boolean) | undefined,
) {
  // One walk at a time: what it finds is kept here rather than in a closure a walk.
  let text = '';
  let start = 0;
  let best: Match | null = null;
  /** Of several written alike, one that can stand alone wins over one that cannot. */
  const visit = (first: number, last: number, offset: number): void => {
    const end = skipMarks(text, offset);
    if (!endsWord(text, end)) return;
    let found: Surface | null = null;
    const isForeign = isAccent !== undefined && hasUnit(text, start, end, isAccent);
    for (let index = first; index < last; index++) {
      const surface = surfaceAt(index);
      if (isForeign && isAccent && isPlainName(surface, isAccent)) continue;
      if (!caseAllows(surface, text, start, end)) continue;
      if (!found || (found.ambiguity === 'high' && surface.ambiguity !== 'high')) found = surface;
    }
    if (found) best = { start, end, surface: found };
  };
  return (read: string, from: number, range: number): Match | null => {
    const unit = read.charCodeAt(from);
    const isSmall = unit >= 0x61 && unit <= 0x7a;
    if (range === NONE || (isSmall && !mayBeSmall(range))) return null;
    text = read;
    start = from;
    best = null;
    lookup.walk(range, read, from, visit);
    return best;
  };
}
