import type { Sorting } from '../../model/find-clippings.ts';
import type { Catalogue } from './index.ts';

/** The places of all clippings in the order of a sorting; those that are equal, newest first. */
export function orderBy(sorting: Sorting, { segments, total }: Catalogue): Uint32Array {
  const created = numbers(total, segments, 'created');
  const newer = (a: number, b: number): number => (created[b] ?? 0) - (created[a] ?? 0);
  const order = Uint32Array.from({ length: total }, (_, place) => place);
  switch (sorting) {
    case 'newest':
      return order.sort(newer);
    case 'oldest':
      return order.sort((a, b) => newer(b, a));
    case 'edited': {
      const modified = numbers(total, segments, 'modified');
      return order.sort((a, b) => (modified[b] ?? 0) - (modified[a] ?? 0) || newer(a, b));
    }
    case 'published': {
      // What has no date comes last.
      const issued = lines(segments, 'issued');
      return order.sort((a, b) => compare(issued[b], issued[a]) || newer(a, b));
    }
    case 'outlet':
      return byText(order, lines(segments, 'outlets'), newer);
    case 'title':
      return byText(order, lines(segments, 'titles'), newer);
  }
}

type Segments = Catalogue['segments'];

function numbers(total: number, segments: Segments, field: 'created' | 'modified'): Float64Array {
  const all = new Float64Array(total);
  let base = 0;
  for (const { segment } of segments) {
    all.set(segment[field], base);
    base += segment.ids.length;
  }
  return all;
}

const lines = (segments: Segments, field: 'issued' | 'outlets' | 'titles'): string[] =>
  segments.flatMap(({ segment }) => (segment.ids.length === 0 ? [] : segment[field].split('\n')));

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** By text in the order of its language’s letters as far as one order can be; nothing comes last. */
function byText(
  order: Uint32Array,
  texts: readonly string[],
  otherwise: (a: number, b: number) => number,
): Uint32Array {
  const distinct = [...new Set(texts)].sort(new Intl.Collator().compare);
  const rank = new Map(distinct.map((text, at) => [text, text === '' ? Infinity : at]));
  const ranks = Float64Array.from(texts, (text) => Math.min(rank.get(text) ?? 0, distinct.length));
  return order.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || otherwise(a, b));
}
