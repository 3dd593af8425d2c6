import { fold, isUnspaced, wantedIn } from './words.ts';

/** Of a text so long no more is looked at: nobody sees all of it at once. UTF-16 units. */
const LOOKED_AT = 100_000;
const MOST = 500;

/**
 * Where a text has what a query looks for: ranges of UTF-16 offsets, end exclusive, in order, none touching
 * another. As the search does: beginnings of words, without case and marks on letters; in scripts without
 * spaces, anywhere.
 */
export function foundWords(text: string, query: string): [start: number, end: number][] {
  const wanted = wantedIn(query);
  if (wanted.length === 0) return [];
  const { folded, origins } = foldWithOrigins(text.slice(0, LOOKED_AT));
  const ranges: [number, number][] = [];
  for (const word of wanted) {
    const anywhere = isUnspaced.test(word);
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (!anywhere && !beginsWord(folded, at)) continue;
      ranges.push([origins[at] ?? 0, origins[at + word.length] ?? 0]);
      if (ranges.length >= MOST) break;
    }
  }
  return joined(ranges);
}

function beginsWord(folded: string, at: number): boolean {
  const before = /[\p{L}\p{M}\p{N}]$/u.exec(folded.slice(Math.max(0, at - 2), at));
  return before === null || isUnspaced.test(before[0]);
}

/** The folded text, and for each unit of it (and for its end) where the sign it came from begins. */
function foldWithOrigins(text: string): { folded: string; origins: Uint32Array } {
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const sign of text) {
    const part = sign < '\u0080' ? sign.toLowerCase() : fold(sign);
    parts.push(part);
    for (let unit = 0; unit < part.length; unit++) origins.push(at);
    at += sign.length;
  }
  origins.push(at);
  return { folded: parts.join(''), origins: Uint32Array.from(origins) };
}

function joined(ranges: [number, number][]): [number, number][] {
  const all: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
