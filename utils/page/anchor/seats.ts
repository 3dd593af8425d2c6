import search from 'approx-string-match';
import { LEAST, reverse } from './sides.ts';
import { approximately, LONG, similarity } from './similar.ts';
import type { Wanted } from './wanted.ts';

/** A place between the two neighbours of a passage: where it stood. */
export type Seat = { start: number; end: number };

/** What stands in a seat must be so much like the passage. */
const ENOUGH = 0.5;
/** Another seat must fit so much less. */
const AHEAD = 0.15;
/** What is so much like the passage has nothing beside it. */
const ALL = 0.85;
/** No sentence is shorter, in folded UTF-16 units. */
const BESIDE = 12;
/** By so many units its edge is known. */
const EDGE = 8;
/** So many places of one neighbour are looked at. */
const MOST = 20;

/** The places that have the left neighbour of a passage before them and the right one after, not far apart. */
export function* seatsOf(text: string, wanted: Wanted): Generator<void, Seat[]> {
  const { left, right, exact } = wanted;
  if (left.length < LEAST || right.length < LEAST) return [];
  const lefts = yield* placesOf(text, left);
  const rights = yield* placesOf(text, right);
  const longest = exact.length * 2 + 80;
  const seats: Seat[] = [];
  for (const { end: after, isRough: isLeftRough } of lefts) {
    const start = isLeftRough ? snapped(text, after, exact) : after;
    for (const { start: before, isRough } of rights) {
      const end = isRough ? snappedBack(text, before, exact) : before;
      if (end >= start && end - start <= longest) seats.push({ start, end });
      if (seats.length === MOST) return seats;
    }
  }
  return seats;
}

/** A place that is known roughly, moved to where the passage's first units are, if they are near. */
function snapped(text: string, about: number, exact: string): number {
  const at = text.indexOf(exact.slice(0, EDGE / 2), Math.max(0, about - BESIDE));
  return at >= 0 && at <= about + BESIDE ? at : about;
}

/** The same where the passage ends. */
function snappedBack(text: string, about: number, exact: string): number {
  const last = exact.slice(-EDGE / 2);
  const at = text.lastIndexOf(last, about + BESIDE - last.length);
  return at >= 0 && at + last.length >= about - BESIDE ? at + last.length : about;
}

/** What stands now in the seat of a passage, where that is like it; null where there is none, or more than one. */
export function bySeat(
  text: string,
  { exact }: Wanted,
  seats: readonly Seat[],
): (Seat & { score: number }) | null {
  const fitting = seats
    .flatMap((seat) => within(text, seat, exact) ?? [])
    .map((seat) => ({ ...seat, score: similarity(text.slice(seat.start, seat.end), exact) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const [best, second] = fitting;
  if (!best || (second && best.score - second.score < AHEAD)) return null;
  return best;
}

/** A seat without what was added beside the passage; null where it is not known what that is. */
export function within(text: string, { start, end }: Seat, exact: string): Seat | null {
  const words = text.slice(start, end);
  const at = words.indexOf(exact);
  if (at >= 0) return { start: start + at, end: start + at + exact.length };
  if (exact.length > LONG || similarity(words, exact) >= ALL) return { start, end };
  const found = search(words, exact, Math.floor(exact.length * ENOUGH));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return { start, end };
  const head = beginning(words, first.start, exact);
  const tail = beginning(reverse(words), words.length - last.end, reverse(exact), true);
  return head === null || tail === null ? null : { start: start + head, end: end - tail };
}

/**
 * Where the passage begins in a seat, of which the search says it is about here; null where that is in doubt: what
 * stands beside it must be a sentence. Of texts that are reversed, where it ends.
 */
function beginning(words: string, about: number, exact: string, isReversed = false): number | null {
  if (about < BESIDE) return 0;
  const edge = exact.slice(0, EDGE);
  const at = words.indexOf(edge, Math.max(0, about - EDGE));
  if (at >= 0 && at <= about + EDGE) {
    const last = isReversed ? words.charAt(at) : words.charAt(at - 1);
    // Where the whole seat begins like the passage, too, either may be its beginning.
    return sentenceEnd.test(last) && !words.startsWith(edge) ? at : null;
  }
  // What was put in behind its first word, or before its full stop, is no sentence beside it.
  const added = words.slice(1, about + 2 * EDGE);
  const hasStopLater =
    isReversed &&
    sentenceEnd.test(exact.charAt(0)) &&
    words[0] === exact[0] &&
    !sentenceEnd.test(added);
  return hasStopLater || words.startsWith(exact.slice(0, EDGE / 2)) ? 0 : null;
}

/** What ends a sentence, or a quotation at its end; quotation marks are folded. */
const sentenceEnd = /[.!?。！？؟۔;:"”)）]/;

type Place = { start: number; end: number; isRough: boolean };

/** Where a neighbour stands: as it was, else nearly so. */
function* placesOf(text: string, context: string): Generator<void, Place[]> {
  const found: Place[] = [];
  for (let at = text.indexOf(context); at >= 0; at = text.indexOf(context, at + 1)) {
    found.push({ start: at, end: at + context.length, isRough: false });
    if (found.length > MOST) return [];
  }
  if (found.length > 0) return found;
  const near = yield* approximately(text, context, Math.floor(context.length * 0.2));
  return near.slice(0, MOST).map(({ start, end }) => ({ start, end, isRough: true }));
}
