import { findEdited } from './find-edited.ts';
import type { FoundPassage, PageText } from './passage.ts';
import { bySeat, seatsOf } from './seats.ts';
import { isNear, LEAST, leftOf, rightOf, type Side } from './sides.ts';
import type { Wanted } from './wanted.ts';

/** More occurrences of a quotation tell nothing apart. */
const MOST = 300;
/** A passage whose neighbours are all gone must be so long to be known by itself, in letters or half as many signs of Chinese. */
const KNOWN = 40;

type Candidate = { start: number; end: number; left: Side; right: Side };

/**
 * Finds a passage again, in the order of Hypothesis: where its selectors point (`hints`, offsets at which the
 * quotation stands), then its quotation with the context, then something like it. Answers null when in doubt: a
 * passage that was removed while its twin stands elsewhere must not be found there. Yields between steps of
 * about a millisecond.
 */
export function* findPassage(
  page: PageText,
  wanted: Wanted,
  hints: readonly number[],
): Generator<void, FoundPassage | null> {
  const { text } = page;
  const { exact } = wanted;
  if (exact === '') return null;
  const candidates = occurrences(text, wanted);
  if (!candidates) return null;
  const isIn = (side: Side) => side === 'same';
  const atHome = candidates.filter(
    ({ left, right }) => left !== 'other' && right !== 'other' && (isIn(left) || isIn(right)),
  );
  if (atHome.length > 0) return same(theOne(atHome, hints), 1);

  const seats = yield* seatsOf(text, wanted);
  yield;
  const beside = candidates.filter(({ left, right }) => isIn(left) || isIn(right));
  // Where both neighbours stand without it, or the one beside it stands twice, it is a twin of the passage.
  const elsewhere = (candidate: Candidate): boolean =>
    seats.some((seat) => seat.end < candidate.start || candidate.end < seat.start) ||
    standsTwice(text, isIn(candidate.left) ? wanted.left : wanted.right);
  if (beside.length > 0 && !beside.some(elsewhere)) return same(theOne(beside, hints), 0.8);

  const [only] = candidates.length === 1 ? candidates : [];
  if (only && !elsewhere(only) && (seats.length > 0 || isNear(page, only, wanted))) {
    return same(only, 0.8);
  }
  const seated = bySeat(text, wanted, seats);
  if (seated) return seated.score < 1 ? { ...seated, isSame: false } : same(only ?? null, 0.8);
  // Its neighbours are gone, or still there without it: it may have moved, as a paragraph of its own.
  const [alone, another] = candidates.filter((candidate) => isBlockOf(page, candidate, wanted));
  if (alone && !another && lengthOf(exact) >= KNOWN) return same(alone, 0.6);
  // At the ends of a page, or on a page that holds nothing else, there are no neighbours to be gone.
  if (only?.left === 'unknown' && only.right === 'unknown') {
    return same(hints.includes(only.start) ? only : null, 0.6);
  }
  // The seat is there, and holds something else.
  if (seats.length > 0) return null;
  return yield* findEdited(page, wanted);
}

const lengthOf = (text: string): number =>
  text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0);

const standsTwice = (text: string, context: string): boolean =>
  context.length >= LEAST && text.indexOf(context) !== text.lastIndexOf(context);

const same = (candidate: Candidate | null, score: number): FoundPassage | null =>
  candidate && { start: candidate.start, end: candidate.end, isSame: true, score };

/** All places where the quotation stands; null where there are too many. */
function occurrences(text: string, wanted: Wanted): Candidate[] | null {
  const found: Candidate[] = [];
  const { exact } = wanted;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    if (found.length === MOST) return null;
    const end = start + exact.length;
    const left = leftOf(text, start, wanted);
    found.push({ start, end, left, right: rightOf(text, end, wanted) });
  }
  return found;
}

/** One of candidates that are alike: the only one, or the only one that a selector points at. */
function theOne(alike: readonly Candidate[], hints: readonly number[]): Candidate | null {
  if (alike.length === 1) return alike[0] ?? null;
  const hinted = alike.filter(({ start }) => hints.includes(start));
  return hinted.length === 1 ? (hinted[0] ?? null) : null;
}

/** Whether the passage was a whole paragraph, or several, and is so here. */
const isBlockOf = (
  { breaks, text }: PageText,
  { start, end }: Candidate,
  { beginsBlock, endsBlock }: Wanted,
): boolean =>
  beginsBlock && endsBlock && breaks.has(start) && (breaks.has(end) || end === text.length);
