import type { Clipping, ClippingDraft, ClippingId } from '../model/clipping.ts';

/** Gives a checked draft its identity and dates. */
export function createClipping(draft: ClippingDraft, id: ClippingId, now: Date): Clipping {
  const moment = now.toISOString();
  return { ...draft, id, created: moment, modified: moment, deleted: null };
}
