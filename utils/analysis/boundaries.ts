import { foldedIn, isMark, isWordAt, SEPARATOR, SKIP, traitsOf, UNSPACED } from './normalise.ts';

/** Nothing goes on here. */
export const BROKEN = -1;

/**
 * The index after a run of spaces and at most one hyphen ("cyber- diplomacy", line breaks), or
 * `BROKEN` for a dash between spaces, which parts a sentence rather than joins a word.
 */
export function skipSeparators(text: string, start: number): number {
  let index = start;
  let hyphens = 0;
  while (index < text.length) {
    const unit = text.charCodeAt(index);
    const folded = foldedIn(traitsOf(unit));
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
export function skipMarks(text: string, start: number): number {
  let index = start;
  while (index < text.length) {
    if (!isMark(traitsOf(text.charCodeAt(index)))) break;
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
export function endsWord(text: string, index: number): boolean {
  let next = index;
  while (next < text.length && foldedIn(traitsOf(text.charCodeAt(next))) === SKIP) next++;
  if (next >= text.length) return true;
  if ((traitsOf(text.charCodeAt(index - 1)) & UNSPACED) !== 0) return true;
  return !isWordAt(text, next);
}
