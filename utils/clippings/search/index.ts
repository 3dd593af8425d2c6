import type { ClippingId } from '../../model/clipping.ts';
import type { ClippingQuery, Facets, Sorting } from '../../model/find-clippings.ts';
import { facetsOf } from './facets.ts';
import { hitsIn, type Resolve } from './hits.ts';
import { type Opened, openSegment } from './opened.ts';
import { orderBy } from './order.ts';
import type { Segment } from './segment.ts';

/** All segments, opened, with the place at which each begins among all slots. */
export type Catalogue = { segments: readonly Opened[]; bases: readonly number[]; total: number };

export type Search = {
  /** The ids of all clippings that fit, in order. */
  find(query: ClippingQuery, resolve: Resolve): ClippingId[];
  facets(query: ClippingQuery, resolve: Resolve): Facets;
};

/**
 * A search over segments: which of all clippings fit is asked of the segments, and told in an order that is
 * worked out once for each sorting. The last answer is kept, since a list is asked for page by page.
 */
export function createSearch(segments: readonly Segment[]): Search {
  const opened = segments.map(openSegment);
  const bases: number[] = [];
  let total = 0;
  for (const { segment } of opened) {
    bases.push(total);
    total += segment.ids.length;
  }
  const catalogue: Catalogue = { segments: opened, bases, total };
  const orders = new Map<Sorting, Uint32Array>();
  const inOrder = (sorting: Sorting): Uint32Array => {
    const order = orders.get(sorting) ?? orderBy(sorting, catalogue);
    orders.set(sorting, order);
    return order;
  };
  const ids = opened.flatMap(({ segment }) => segment.ids);
  let last: { asked: string; found: ClippingId[] } | null = null;
  return {
    find(query, resolve) {
      const asked = JSON.stringify(query);
      if (last?.asked === asked) return last.found;
      const hits = hitsIn(catalogue, query, resolve);
      const found: ClippingId[] = [];
      for (const place of inOrder(query.sort)) {
        const id = ids[place];
        if (hits[place] === 1 && id !== undefined) found.push(id);
      }
      last = { asked, found };
      return found;
    },
    facets: (query, resolve) =>
      facetsOf(catalogue, hitsIn(catalogue, query, resolve), resolve.kindOf),
  };
}

export type { Resolve } from './hits.ts';
