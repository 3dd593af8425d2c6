import type { Block } from './blocks.ts';
import { boxOf, type PlacedMention } from './placed.ts';

/**
 * The mention after or before a given one among all, round and round; without one the first in or after
 * the viewport. Null where none is wanted.
 */
export function neighbourIn(
  all: readonly PlacedMention[],
  from: PlacedMention | null,
  direction: 'next' | 'previous',
  rangeOf: (placed: PlacedMention) => Range | null,
  isWanted: (placed: PlacedMention) => boolean = () => true,
): PlacedMention | null {
  const step = direction === 'next' ? 1 : -1;
  const index = from ? all.findIndex(({ mention }) => mention === from.mention) : -1;
  /** A block that lies above the viewport, with all that is mentioned in it. */
  let above: Block | null = null;
  const isAhead = (placed: PlacedMention): boolean => {
    if (placed.block === above) return false;
    if (boxOf(placed.block).bottom < 0) {
      above = placed.block;
      return false;
    }
    return (rangeOf(placed)?.getBoundingClientRect().top ?? -1) >= 0;
  };
  const ahead = index < 0 ? all.findIndex(isAhead) : -1;
  const first = index >= 0 ? index + step : direction === 'next' ? Math.max(0, ahead) : ahead - 1;
  for (let turn = 0; turn < all.length; turn++) {
    const placed = all[(first + step * turn + 2 * all.length) % all.length];
    if (placed && isWanted(placed)) return placed;
  }
  return null;
}
