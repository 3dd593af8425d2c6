import search from 'approx-string-match';

/** Longer texts are compared by samples: comparing sign by sign would take seconds. */
export const LONG = 3000;
/** Length of a sample, in UTF-16 units. */
const SAMPLE = 8;

/** How alike two texts are, 0 to 1: the share of the longer one that needs no edit (Levenshtein). */
export function similarity(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long === '') return 1;
  if (short.length * 4 < long.length) return short.length / long.length / 2;
  if (long.length > LONG) return Math.min(shared(one, other), shared(other, one));
  const [match] = search(short, long, long.length);
  return match ? 1 - match.errors / long.length : 0;
}

/** The share of samples of a text that are in another one. */
function shared(text: string, within: string): number {
  let found = 0;
  let all = 0;
  for (let at = 0; at + SAMPLE <= text.length; at += SAMPLE) {
    all++;
    if (within.includes(text.slice(at, at + SAMPLE))) found++;
  }
  return all === 0 ? 0 : found / all;
}

export type Near = { start: number; end: number; errors: number };

/** The text is looked through in stretches of so many units at least, some tenths of a millisecond each. */
const STRETCH = 400;

/**
 * Where a text holds something like a pattern, with at most so many edits, best first. Yields between stretches. Of
 * each stretch, which is about as long as the pattern, only the best is found.
 */
export function* approximately(
  text: string,
  pattern: string,
  most: number,
): Generator<void, Near[]> {
  const step = Math.max(pattern.length, STRETCH);
  const found: Near[] = [];
  for (let from = 0; from < text.length; from += step) {
    const window = text.slice(from, from + step + pattern.length + most);
    for (const { start, end, errors } of search(window, pattern, most).slice(0, 50)) {
      const near = { start: from + start, end: from + end, errors };
      // One place is found many times over, with edges that differ by a little.
      const same = found.findIndex((other) => near.start < other.end && other.start < near.end);
      const before = found[same];
      if (!before) found.push(near);
      else if (near.errors < before.errors) found[same] = near;
    }
    yield;
  }
  return found.sort((a, b) => a.errors - b.errors);
}
