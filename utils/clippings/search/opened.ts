import type { Segment } from './segment.ts';

/** A segment with its keys apart. */
export type Opened = { segment: Segment; keys: readonly string[] };

export const openSegment = (segment: Segment): Opened => ({
  segment,
  keys: segment.keys === '' ? [] : segment.keys.split('\n'),
});

/** The first key that is not before a given one. */
export function keyFrom(keys: readonly string[], wanted: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the keys lie that begin with something: from, and up to. */
export function keysWith(keys: readonly string[], beginning: string): [from: number, to: number] {
  const from = keyFrom(keys, beginning);
  let to = from;
  // By halves: of a single letter there are thousands.
  let step = 1;
  while (keys[to + step - 1]?.startsWith(beginning)) {
    to += step;
    step *= 2;
  }
  for (; step >= 1; step = Math.floor(step / 2)) {
    if (keys[to + step - 1]?.startsWith(beginning)) to += step;
  }
  return [from, to];
}

/** The slots of a key, by its index. */
export const slotsAt = ({ starts, slots }: Segment, key: number): Uint32Array =>
  slots.subarray(starts[key] ?? 0, starts[key + 1] ?? 0);
