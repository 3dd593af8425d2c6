/*
 * What the matcher sees instead of raw text. Folding is done unit by unit while matching, never on
 * a copy, so every offset stays an offset into the raw text.
 */

/** Folded value of units that are passed over: soft hyphen, zero-width and direction marks, accents. */
export const SKIP = 0;
/** Folded value of every kind of space and hyphen: "cyber-diplomacy" = "cyber diplomacy". */
export const SEPARATOR = 0x20;
const APOSTROPHE = 0x27;

/*
 * Classes of units, for boundaries. `WORD` is the sign bit: a shift makes a mask of it.
 */
export const WORD = -0x80000000;
/** Ideographs, kana and Thai are written without spaces: each unit is a word. */
export const UNSPACED = 1 << 16;
/** Half of a pair: `isWordAt` tells what the pair is. */
export const SURROGATE = 1 << 17;
/** Passed over. */
export const SKIPPED = 1 << 18;
/** With `SKIPPED`: an accent, part of the letter before. */
const MARK = 1 << 19;
const OTHER = 1 << 20;
/** Not asked for yet. */
export const UNKNOWN = 1 << 21;
const FOLDED = 0xffff;
/** What makes a text more than words of letters with signs and spaces between them. */
export const SPECIAL = UNSPACED | SURROGATE | SKIPPED;

/**
 * Of each unit what `traitsOf` answers, where it has been asked; else `UNKNOWN`. Only for reading,
 * where a call a unit would be too slow.
 */
export const traits = new Int32Array(0x10000).fill(UNKNOWN);

/**
 * The folded value of one UTF-16 unit (case, accents and width removed, spaces and hyphens
 * `SEPARATOR`, apostrophes one apostrophe, invisible marks `SKIP`) together with its class. Worked
 * out on first use of a unit, because doing so for all 65,536 would delay every start of the
 * background.
 */
export function traitsOf(unit: number): number {
  const known = traits[unit] ?? UNKNOWN;
  return known === UNKNOWN ? computeTraits(unit) : known;
}

export const foldedIn = (trait: number): number => trait & FOLDED;
export const fold = (unit: number): number => traitsOf(unit) & FOLDED;

// Apart, so that the common way is small enough to be inlined.
function computeTraits(unit: number): number {
  const common = commonTraits(unit);
  if (common !== UNKNOWN) {
    traits[unit] = common;
    return common;
  }
  const folded = isSurrogate(unit) ? unit : computeFold(unit);
  const known = folded | computeClass(unit, folded);
  traits[unit] = known;
  return known;
}

/**
 * The same for the letters and signs of English, told without a pattern: to compile those for all of
 * Unicode takes milliseconds, which a worker that wakes for an English text need not pay.
 */
function commonTraits(unit: number): number {
  const small = unit | 0x20;
  if (small >= 0x61 && small <= 0x7a && unit < 0x80) return small | WORD;
  if (unit >= 0x30 && unit <= 0x39) return unit | WORD;
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x2d) return SEPARATOR | OTHER;
  if (unit === APOSTROPHE || unit === 0x60 || unit === 0x2018 || unit === 0x2019) {
    return APOSTROPHE | OTHER;
  }
  if (unit === 0x2013 || unit === 0xa0) return SEPARATOR | OTHER;
  const isSign =
    (unit >= 0x21 && unit < 0x80 && unit !== 0x5f && unit !== 0x7f) ||
    (unit >= 0x201c && unit <= 0x201e) ||
    unit === 0x2014;
  return isSign ? unit | OTHER : UNKNOWN;
}

const invisible =
  /\u034f|[\u00ad\u061c\u0640\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u200d/;
// Vowel signs that are optional in running text: Latin, Greek and Cyrillic accents, Arabic harakat.
const optionalMark = /[\u0300-\u036f\u064b-\u065f\u0670]/g;
const separator = /[\s\-\u2010-\u2013\u2212\ufe63\uff0d]/;
const apostrophe = /['‘’ʼʻ´`＇]/;

function computeFold(unit: number): number {
  const char = String.fromCharCode(unit);
  if (invisible.test(char)) return SKIP;
  if (separator.test(char)) return SEPARATOR;
  if (apostrophe.test(char)) return APOSTROPHE;
  const plain = char.normalize('NFKD').replace(optionalMark, '');
  if (plain === '') return SKIP;
  const lower = plain.toLowerCase().normalize('NFKD').replace(optionalMark, '');
  return (lower.length === 1 ? lower : char.toLowerCase()).charCodeAt(0);
}

const wordUnit = /^[\p{L}\p{N}\p{M}_]$/u;
const unspacedUnit =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** By Unicode category: letters, digits, marks and the underscore make words. */
function computeClass(unit: number, folded: number): number {
  if (isSurrogate(unit)) return SURROGATE;
  if (folded === SKIP) return wordUnit.test(String.fromCharCode(unit)) ? SKIPPED | MARK : SKIPPED;
  const char = String.fromCharCode(folded);
  return unspacedUnit.test(char) ? UNSPACED : wordUnit.test(char) ? WORD : OTHER;
}

/** Whether a unit is an accent that belongs to the letter before it. */
export const isMark = (trait: number): boolean => (trait & MARK) !== 0;

/** Whether the character that begins or ends at `index` belongs to a word; knows surrogate pairs. */
export function isWordAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (!isSurrogate(unit)) return traitsOf(unit) < 0;
  const start = unit >= 0xdc00 ? index - 1 : index;
  const point = text.codePointAt(start);
  return point !== undefined && point > 0xffff && wordUnit.test(String.fromCodePoint(point));
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** A surface as a sequence of folded units, separators collapsed; what surfaces are compared by. */
export function foldSurface(text: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = fold(text.charCodeAt(i));
    if (unit === SKIP) continue;
    if (unit === SEPARATOR && (units.length === 0 || units.at(-1) === SEPARATOR)) continue;
    units.push(unit);
  }
  if (units.at(-1) === SEPARATOR) units.pop();
  return units;
}

/** Text without what matching passes over, but with its case: for case rules. */
export function bare(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const value = fold(unit);
    if (value === SKIP || value === SEPARATOR) continue;
    result += String.fromCharCode(unit).normalize('NFKD').replace(optionalMark, '')[0] ?? '';
  }
  return result;
}

/** A folded key for comparing whole surfaces and search queries. */
export const foldKey = (text: string): string => String.fromCharCode(...foldSurface(text));
