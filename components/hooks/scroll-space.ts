/*
 * Browsers cut what is taller than they can count: Firefox at 17,895,697 px (2^30 sixtieths of a pixel), Chromium
 * at 33,554,431 px. A list that is longer is laid out in less room, and a place in the room stands for one in the
 * list: near both ends pixel by pixel, in between in proportion.
 */

/** The tallest element that is laid out. */
export const TALLEST = 16_000_000;
/** So many pixels at each end stand for as many of the list. */
const EDGE = 200_000;

/** So far from the place that stands for the list's, the room may be scrolled: on a scroll bar it is not seen. */
const SLACK = 10_000;

/** A list of `total` pixels, of which `view` pixels are seen at a time. */
export type Space = { total: number; view: number };

/** Pixels of the room that a list is laid out in. */
export const roomFor = (total: number): number => Math.min(total, TALLEST);

/** How far a list, and the room it is laid out in, can be scrolled. */
export const ends = ({ total, view }: Space): { list: number; room: number } => ({
  list: Math.max(0, total - view),
  room: Math.max(0, roomFor(total) - view),
});

/** Which place of the list a place of the room stands for. Both are pixels from the top. */
export function toList(place: number, space: Space): number {
  const { list, room } = ends(space);
  return between(place, room, list);
}

/** Which place of the room stands for a place of the list. */
export function toRoom(place: number, space: Space): number {
  const { list, room } = ends(space);
  return between(place, list, room);
}

/** From a length to another: the edges as they are, what is between them stretched, or pressed. */
function between(place: number, from: number, to: number): number {
  if (from === to || place <= EDGE) return Math.max(0, Math.min(place, to));
  if (place >= from - EDGE) return Math.max(0, Math.min(to, to - (from - place)));
  return EDGE + ((place - EDGE) * (to - 2 * EDGE)) / (from - 2 * EDGE);
}

/** Whether a place of the room is where it should be, or so near that it may stay; near the ends it has to be there. */
export function mayStay(place: number, meant: number, space: Space): boolean {
  const { room } = ends(space);
  const isNearEnd = meant <= EDGE || meant >= room - EDGE;
  return Math.abs(place - meant) < (isNearEnd ? 1 : SLACK);
}
