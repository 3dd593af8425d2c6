import type { Clipping, ClippingDraft, ClippingId } from '../model/clipping.ts';

/** Gives a checked draft its identity and dates. */
export function createClipping(draft: ClippingDraft, id: ClippingId, now: Date): Clipping {
  const moment = now.toISOString();
  return { ...draft, id, created: moment, modified: moment, deleted: null };
}

/** The quoted words of a clipping; empty for a page kept as a whole. */
export function quotation(clipping: ClippingDraft): string {
  for (const selector of clipping.target.selector) {
    if (selector.type === 'TextQuoteSelector') return selector.exact;
  }
  return '';
}
