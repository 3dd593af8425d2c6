import type { TextBlock } from '../model/mention.ts';

/**
 * The place line that opens a report: “AMMAN, Jordan (AP) —”, “ATLANTA –”, “KYIV, March 3 (Reuters) -”.
 * `place` as written, in capitals; `region` is what follows it (“Jordan”, “Pa.”), or empty.
 */
export type PlaceLine = { place: string; region: string };

const pattern =
  /^\s*([A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,28}?)(?:,\s+([A-Z][A-Za-z. ]{1,24}?))?(?:,\s+[A-Z][a-z]{2,8}\.?\s\d{1,2})?\s*(?:\([A-Za-z ./]{2,30}\)\s*)?(?:—|–|--|\s-)\s/;

/** So much of a text is looked through: a place line stands at its beginning. */
const MOST_BLOCKS = 12;

/** The place line of a text, given as its blocks; null where there is none. English. */
export function placeLineOf(blocks: readonly TextBlock[]): PlaceLine | null {
  for (const { text } of blocks.slice(0, MOST_BLOCKS)) {
    const found = placeLineIn(text);
    if (found) return found;
  }
  return null;
}

type Found = PlaceLine & { end: number };
// A paragraph is asked about for each of its names, one after the other.
let asked = '';
let answer: Found | null = null;

/** The place line at the beginning of a block, with the offset behind it. */
export function placeLineIn(text: string): Found | null {
  if (text !== asked) {
    asked = text;
    answer = read(text);
  }
  return answer;
}

function read(text: string): Found | null {
  const found = pattern.exec(text);
  if (!found || found.index > 0) return null;
  const [line, place = '', region = ''] = found;
  return { place: place.trim(), region: region.trim(), end: line.length };
}
