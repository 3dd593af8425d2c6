import type { ClippingId } from './clipping.ts';

/**
 * Where a kept passage is on its page as it is now: where it was; elsewhere; there, in other words; or not to be
 * found with certainty. A page kept as a whole is `here`.
 */
export const clippingStates = ['here', 'moved', 'edited', 'orphan'] as const;
export type ClippingState = (typeof clippingStates)[number];

export type PlacedClipping = {
  id: ClippingId;
  state: ClippingState;
  /** The text on the page now, on one line; empty for an orphan, and for what is no passage. */
  now: string;
  /** How much it is like what was kept, and how sure its place, 0 to 1. */
  score: number;
};
