import type { Clipping } from '../../model/clipping.ts';
import type { Damaged } from '../../model/kept.ts';

/** A part of what is to be imported; nothing in it where all was handed over. */
export type HandedOver = { clippings: Clipping[]; damaged: Damaged[] };

/** So many, or UTF-16 units of text, are handed over at once: a message must not grow too long. */
const PART = 500;
const PART_LENGTH = 4_000_000;

/** What comes from an index on: all clippings, then all damaged rows. */
export function partOf(
  clippings: readonly Clipping[],
  damaged: readonly Damaged[],
  from: number,
): HandedOver {
  return from < clippings.length
    ? { clippings: some(clippings, from, lengthOf), damaged: [] }
    : { clippings: [], damaged: some(damaged, from - clippings.length, writtenLength) };
}

/** As many as may go at once, and one at least. */
function some<T>(list: readonly T[], from: number, lengthOf: (item: T) => number): T[] {
  const part: T[] = [];
  let length = 0;
  for (const item of list.slice(from, from + PART)) {
    length += lengthOf(item);
    if (part.length > 0 && length > PART_LENGTH) break;
    part.push(item);
  }
  return part;
}

/** About how long a clipping is; only its texts are ever long. */
const lengthOf = ({ text, paragraph, note, target }: Clipping): number =>
  text.length + paragraph.length + note.length + JSON.stringify(target).length;
const writtenLength = (damaged: Damaged): number => JSON.stringify(damaged).length;
