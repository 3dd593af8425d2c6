import { kinds } from '../../model/entry.ts';
import type { Counted, Facets } from '../../model/find-clippings.ts';
import { type Resolve, withKinds } from './hits.ts';
import type { Catalogue } from './index.ts';
import { keysWith, slotsAt } from './opened.ts';
import { marks } from './segment.ts';

/** Of so many entries it is told which stand together. */
const PAIRED = 12;

/** What the clippings that are hit hold, counted. */
export function facetsOf(
  catalogue: Catalogue,
  hits: Uint8Array,
  kindOf: Resolve['kindOf'],
): Facets {
  const entries = byCount(countOf(catalogue, hits, marks.entry));
  return {
    entries,
    kinds: kindsOf(catalogue, hits, kindOf),
    outlets: byCount(countOf(catalogue, hits, marks.outlet)),
    tags: byCount(countOf(catalogue, hits, marks.tag)),
    collections: byCount(countOf(catalogue, hits, marks.collection)),
    months: countOf(catalogue, hits, marks.month).sort((a, b) => (a.value < b.value ? -1 : 1)),
    pairs: pairsOf(
      catalogue,
      hits,
      entries.slice(0, PAIRED).map(({ value }) => value),
    ),
  };
}

function countOf({ segments, bases }: Catalogue, hits: Uint8Array, mark: string): Counted[] {
  const counts = new Map<string, number>();
  for (const [number, { segment, keys }] of segments.entries()) {
    const base = bases[number] ?? 0;
    const [from, to] = keysWith(keys, mark);
    for (let at = from; at < to; at++) {
      let count = 0;
      for (const slot of slotsAt(segment, at)) count += hits[base + slot] ?? 0;
      const value = keys[at]?.slice(mark.length) ?? '';
      if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
    }
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

function kindsOf(
  { segments, bases }: Catalogue,
  hits: Uint8Array,
  kindOf: Resolve['kindOf'],
): Facets['kinds'] {
  const counted = kinds.map((value) => {
    let count = 0;
    for (const [number, opened] of segments.entries()) {
      const base = bases[number] ?? 0;
      const some = withKinds(opened, [value], kindOf);
      for (let slot = 0; slot < some.length; slot++) {
        count += (some[slot] ?? 0) & (hits[base + slot] ?? 0);
      }
    }
    return { value, count };
  });
  return counted.filter(({ count }) => count > 0);
}

const byCount = (counted: Counted[]): Counted[] =>
  counted.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

function pairsOf(
  { segments, bases, total }: Catalogue,
  hits: Uint8Array,
  entries: readonly string[],
): Facets['pairs'] {
  const marked = entries.map(() => new Uint8Array(total));
  for (const [number, { segment, keys }] of segments.entries()) {
    const base = bases[number] ?? 0;
    const [from, to] = keysWith(keys, marks.entry);
    for (let at = from; at < to; at++) {
      const own = marked[entries.indexOf(keys[at]?.slice(marks.entry.length) ?? '')];
      if (own) for (const slot of slotsAt(segment, at)) own[base + slot] = hits[base + slot] ?? 0;
    }
  }
  const pairs: Facets['pairs'] = [];
  for (const [i, first] of entries.entries()) {
    for (const [j, second] of entries.entries()) {
      if (j <= i) continue;
      const count = both(marked[i], marked[j]);
      if (count > 0) pairs.push({ entries: [first, second], count });
    }
  }
  return pairs.sort((a, b) => b.count - a.count);
}

function both(a: Uint8Array = new Uint8Array(), b: Uint8Array = new Uint8Array()): number {
  let count = 0;
  for (let place = 0; place < a.length; place++) count += (a[place] ?? 0) & (b[place] ?? 0);
  return count;
}
