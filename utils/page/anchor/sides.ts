import search from 'approx-string-match';
import type { PageText } from './passage.ts';
import type { Wanted } from './wanted.ts';

/** A context this short, in folded units, says nothing. */
export const LEAST = 6;
/** So many units in a row beside a passage are no chance. */
const SURE = 14;
/** Of a context that was edited so much must be left. */
const ENOUGH = 0.7;

/** Whether what stands beside a place is what stood beside the passage; `unknown` where little stood there. */
export type Side = 'same' | 'other' | 'unknown';

export const leftOf = (text: string, start: number, { left }: Wanted): Side => {
  if (left.length < LEAST) return 'unknown';
  return isLeft(text.slice(Math.max(0, start - left.length - 8), start), left) ? 'same' : 'other';
};

export const rightOf = (text: string, end: number, { right }: Wanted): Side => {
  if (right.length < LEAST) return 'unknown';
  const after = text.slice(end, end + right.length + 8);
  return isLeft(reverse(after), reverse(right)) ? 'same' : 'other';
};

/** Whether a text ends with a context, or with something like it. */
function isLeft(before: string, context: string): boolean {
  let same = 0;
  while (same < context.length && before.at(-1 - same) === context.at(-1 - same)) same++;
  if (same === context.length || same >= SURE) return true;
  const most = Math.floor(context.length * (1 - ENOUGH));
  return search(before, context, most).some(({ end }) => end >= before.length - 1);
}

/** So far away a neighbour may stand where something was put in between, … */
const NEAR = 300;
/** … and by so many of its units next to the passage it is known there. */
const PIECE = 20;

/** Whether a neighbour stands near a place, in the same block of text; or the edge of the page, where that was one. */
export function isNear(
  { text, breaks }: PageText,
  { start, end }: { start: number; end: number },
  { left, right }: Wanted,
): boolean {
  if (left.length < LEAST && start <= left.length) return true;
  if (right.length < LEAST && end >= text.length - right.length) return true;
  let from = start;
  while (from > 0 && start - from < NEAR && !breaks.has(from)) from--;
  let to = end;
  while (to < text.length && to - end < NEAR && !breaks.has(to)) to++;
  const [last, first] = [left.slice(-PIECE), right.slice(0, PIECE)];
  return (
    (last.length === PIECE && text.slice(from, start).includes(last)) ||
    (first.length === PIECE && text.slice(end, to).includes(first))
  );
}

export const reverse = (text: string): string => [...text].reverse().join('');
