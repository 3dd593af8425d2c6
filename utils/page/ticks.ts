import type { Kind } from '../model/entry.ts';
import type { PlacedMention } from './placed.ts';

/** A mention and how far down the document it stands, from 0 to 1. */
export type PlaceOnMap = { placed: PlacedMention; at: number };

/** One line of the map: the mention it leads to stands for all that are as far down. */
export type Tick = PlaceOnMap & { kind: Kind; weight: 'other' | 'same' | 'current' };

/** The least distance between two ticks, in CSS pixels. */
const ROW = 4;

/**
 * The ticks of a map so many CSS pixels high, at most one in a few pixels. Of several mentions in a row the
 * current one is shown, else one of the same entry, else the first.
 */
export function ticksOf(
  places: readonly PlaceOnMap[],
  height: number,
  current: PlacedMention | null,
): Tick[] {
  const rows = new Map<number, Tick>();
  for (const place of places) {
    const { mention } = place.placed;
    const weight =
      mention === current?.mention
        ? 'current'
        : mention.entryId === current?.mention.entryId
          ? 'same'
          : 'other';
    const row = Math.floor((place.at * height) / ROW);
    const there = rows.get(row);
    if (!there || order.indexOf(weight) > order.indexOf(there.weight)) {
      rows.set(row, { ...place, kind: mention.kind, weight });
    }
  }
  return [...rows.values()];
}

const order = ['other', 'same', 'current'];
