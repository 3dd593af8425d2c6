import type { Clipping, ClippingChange } from '../model/clipping.ts';
import type { SortInto } from '../model/kept.ts';
import { checkClipping } from './check-clipping.ts';
import { sameClipping } from './passage-key.ts';

/** A clipping after a reader has changed it. */
export const changed = (clipping: Clipping, change: ClippingChange, now: string): Clipping => ({
  ...clipping,
  ...change,
  modified: now,
});

/** A clipping with other tags, or in another collection. */
export const sorted = (clipping: Clipping, into: SortInto, now: string): Clipping => ({
  ...clipping,
  tags: [
    ...new Set([...clipping.tags.filter((tag) => !into.removeTags.includes(tag)), ...into.addTags]),
  ],
  collection: into.collection ?? clipping.collection,
  modified: now,
});

/** The clipping of the same passage, among the rows of its page; what lies in the trash does not count. */
export function sameAs(clipping: Clipping, rows: readonly unknown[]): Clipping | null {
  for (const row of rows) {
    const checked = checkClipping(row);
    if (checked.ok && checked.value.deleted === null && sameClipping(clipping, checked.value))
      return checked.value;
  }
  return null;
}
