import type { FoundPassage, PageText } from './passage.ts';
import { within } from './seats.ts';
import { LEAST } from './sides.ts';
import { approximately, similarity } from './similar.ts';
import type { Wanted } from './wanted.ts';

/** So much of a passage must be as it was, … */
const ENOUGH = 0.65;
/** … and of its runner-up so much less. */
const AHEAD = 0.1;
/** A longer passage is looked for by its beginning, of so many units. */
const LONG = 1200;
const BEGINNING = 300;
/** So many units of a neighbour, or of the passage's own edge, tell where it begins and ends. */
const NEIGHBOUR = 16;
const EDGE = 5;
/** A search is so exact about the edges of what it finds. */
const ROUGH = 24;
/** So many places are looked at. */
const MOST = 20;

/** Finds something like a passage, beside one of its neighbours. Null where that is in doubt, or so are its edges. */
export function* findEdited(page: PageText, wanted: Wanted): Generator<void, FoundPassage | null> {
  const { text } = page;
  const { exact, left, right } = wanted;
  const isLong = exact.length > LONG;
  const pattern = isLong ? exact.slice(0, BEGINNING) : exact;
  const near = yield* approximately(text, pattern, Math.floor(pattern.length * (1 - ENOUGH)));
  const found: FoundPassage[] = [];
  for (const { start, end } of near.slice(0, MOST)) {
    const place = { start, end: isLong ? start + exact.length : end };
    const seat = snapped(page, place, wanted, Math.ceil(pattern.length * 0.4));
    const edges = seat && within(text, seat, exact);
    yield;
    if (!edges) continue;
    const words = text.slice(edges.start, edges.end);
    // The neighbours themselves are not the passage, however alike.
    if (holds(words, left.slice(-12)) || holds(words, right.slice(0, 12))) continue;
    const score = similarity(words, exact);
    // What reads as it did has been judged before.
    if (score >= ENOUGH && words !== exact) found.push({ ...edges, isSame: false, score });
  }
  found.sort((a, b) => b.score - a.score);
  const [best, second] = found;
  if (!best || (second && best.score - second.score < AHEAD)) return null;
  return best;
}

const holds = (words: string, part: string): boolean =>
  part.length >= LEAST && words.includes(part);

type Place = { start: number; end: number };

/**
 * A place with its edges where they must be: at the neighbour that stands there, at the edge of a block where the
 * passage was at one, or where it begins or ends as the passage does. Null without a neighbour, or with an edge
 * that is none of these.
 */
function snapped(page: PageText, place: Place, wanted: Wanted, slack: number): Place | null {
  const { text } = page;
  const { exact, left, right } = wanted;
  const [before, after] = [left.slice(-NEIGHBOUR), right.slice(0, NEIGHBOUR)];
  const { start: about, end: until } = place;
  const leftAt = text.slice(0, about + slack).lastIndexOf(before) + before.length;
  const rightAt = text.indexOf(after, Math.max(0, until - slack));
  const hasLeft = isKnown(before) && leftAt >= Math.max(before.length, about - slack);
  const hasRight = isKnown(after) && rightAt >= 0 && rightAt <= until + slack;
  if (!hasLeft && !hasRight) return null;
  const start = hasLeft
    ? leftAt
    : ((wanted.beginsBlock ? nearest(page, about) : null) ??
      (text.startsWith(exact.slice(0, EDGE), about) ? about : null));
  const end = hasRight
    ? rightAt
    : ((wanted.endsBlock ? nearest(page, until) : null) ??
      (text.slice(0, until).endsWith(exact.slice(-EDGE)) ? until : null));
  return start !== null && end !== null && start < end ? { start, end } : null;
}

const isKnown = (neighbour: string): boolean => neighbour.length > NEIGHBOUR - 4;

/** The edge of a block that is nearest to a place; null where none is near. */
function nearest({ text, breaks }: PageText, at: number): number | null {
  for (let distance = 0; distance <= ROUGH; distance++) {
    for (const edge of [at - distance, at + distance]) {
      if (breaks.has(edge) || edge === text.length) return edge;
    }
  }
  return null;
}
