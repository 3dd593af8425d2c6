/*
 * What the matcher sees instead of raw text. Folding is done unit by unit while matching, never on
 * a copy, so every offset stays an offset into the raw text.
 */

/** Folded value of units that are passed over: soft hyphen, zero-width and direction marks, accents. */
export const SKIP = 0;
/** Folded value of every kind of space and hyphen: "cyber-diplomacy" = "cyber diplomacy". */
export const SEPARATOR = 0x20;
const APOSTROPHE = 0x27;
const UNKNOWN = 0xffff;

const folded = new Uint16Array(0x10000).fill(UNKNOWN);

/**
 * Folds one UTF-16 unit: case, accents and width are removed, spaces and hyphens become
 * `SEPARATOR`, apostrophes one apostrophe, invisible marks `SKIP`. Filled on first use of a unit,
 * because filling all 65,536 would delay every start of the background.
 */
export function fold(unit: number): number {
  const known = folded[unit] ?? UNKNOWN;
  return known === UNKNOWN ? rememberFold(unit) : known;
}

function rememberFold(unit: number): number {
  const value = computeFold(unit);
  folded[unit] = value;
  return value;
}

const invisible =
  /^(?:\u034f|[\u00ad\u061c\u0640\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u200d)$/;
// Vowel signs that are optional in running text: Latin, Greek and Cyrillic accents, Arabic harakat.
const optionalMark = /[\u0300-\u036f\u064b-\u065f\u0670]/g;
const separator = /^[\s\-\u2010-\u2013\u2212\ufe63\uff0d]$/;
const apostrophe = /^['‘’ʼʻ´`＇]$/;

function computeFold(unit: number): number {
  const char = String.fromCharCode(unit);
  if (isSurrogate(unit)) return unit;
  if (invisible.test(char)) return SKIP;
  if (separator.test(char)) return SEPARATOR;
  if (apostrophe.test(char)) return APOSTROPHE;
  const plain = char.normalize('NFKD').replace(optionalMark, '');
  if (plain === '') return SKIP;
  const lower = plain.toLowerCase().normalize('NFKD').replace(optionalMark, '');
  return (lower.length === 1 ? lower : char.toLowerCase()).charCodeAt(0);
}

/** Classes of units, for boundaries. Ideographs, kana and Thai are written without spaces. */
export const OTHER = 1;
export const WORD = 2;
export const UNSPACED = 3;

const classes = new Uint8Array(0x10000);
const wordUnit = /^[\p{L}\p{N}\p{M}_]$/u;
const unspacedUnit =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Whether a unit is part of a word (letters, digits, marks, underscore), by Unicode category. */
export function classOf(unit: number): number {
  return classes[unit] || computeClass(unit);
}

// Apart, so that the common way is small enough to be inlined.
function computeClass(unit: number): number {
  const char = String.fromCharCode(unit);
  const value = unspacedUnit.test(char) ? UNSPACED : wordUnit.test(char) ? WORD : OTHER;
  classes[unit] = value;
  return value;
}

/** Whether the character that begins or ends at `index` belongs to a word; knows surrogate pairs. */
export function isWordAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (!isSurrogate(unit)) return classOf(unit) === WORD;
  const start = unit >= 0xdc00 ? index - 1 : index;
  const point = text.codePointAt(start);
  return point !== undefined && point > 0xffff && wordUnit.test(String.fromCodePoint(point));
}

export const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** A surface as a sequence of folded units, separators collapsed; what the automaton is built of. */
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
