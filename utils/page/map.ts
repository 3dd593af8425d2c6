import type { Block } from './blocks.ts';
import { SLICE_MS } from './gather.ts';
import { pause } from './pause.ts';
import { boxOf, type PlacedMention } from './placed.ts';
import type { PlaceOnMap } from './ticks.ts';

/** Of more mentions than this only their paragraphs are measured: they are closer to each other than ticks. */
const EXACT = 1000;

/**
 * Where the mentions stand in the document; nothing is written while they are measured. Empty where all that
 * is mentioned is in view, or nearly: there a map helps nobody. Ends early when the signal aborts.
 */
export async function placesOnMap(
  signal: AbortSignal,
  all: readonly PlacedMention[],
  rangeOf: (placed: PlacedMention) => Range | null,
): Promise<PlaceOnMap[]> {
  const { scrollHeight } = document.documentElement;
  const tops: { placed: PlacedMention; top: number }[] = [];
  let block: Block | null = null;
  for (let next = 0; next < all.length; await pause()) {
    if (signal.aborted) return [];
    for (const until = performance.now() + SLICE_MS; performance.now() < until; next++) {
      const placed = all[next];
      if (!placed) break;
      if (all.length > EXACT && placed.block === block) continue;
      block = placed.block;
      const box = all.length > EXACT ? boxOf(block) : rangeOf(placed)?.getBoundingClientRect();
      if (box && box.height > 0) tops.push({ placed, top: box.top + scrollY });
    }
  }
  // Where a part of the page scrolls instead of the page, its text reaches beyond the document.
  const first = tops.reduce((least, { top }) => Math.min(least, top), 0);
  const last = tops.reduce((most, { top }) => Math.max(most, top), scrollHeight);
  if (last - first < innerHeight * 1.2) return [];
  return tops.map(({ placed, top }) => ({ placed, at: (top - first) / (last - first) }));
}
