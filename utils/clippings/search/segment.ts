import { type Clipping, nameOf, quotation } from '../../model/clipping.ts';
import { fold, wordsOf } from './words.ts';

/**
 * What is to be known of some clippings to find and to sort them, packed. A clipping has a slot, from 0.
 * It can be made anew from the clippings at any time: nothing is lost with it.
 */
export type Segment = {
  number: number;
  ids: string[];
  /** Milliseconds since 1970. */
  created: Float64Array;
  modified: Float64Array;
  /** 1 where it lies in the trash. */
  trashed: Uint8Array;
  /** What is sorted by, folded, a line a slot. */
  issued: string;
  outlets: string;
  titles: string;
  /** What clippings can be found by, sorted, a line each: words, and marked values (see `marks`). */
  keys: string;
  /** Where the slots of a key begin in `slots`; one more at the end. */
  starts: Uint32Array;
  slots: Uint32Array;
};

/** What a key begins with that is a value of a clipping and no word of its text: no word has such a sign. */
export const marks = { entry: '@', outlet: '!', tag: '#', collection: '/', month: '%' } as const;

/** So many segments the clippings are parted into, by the beginning of their ids, which are random. */
export const SEGMENTS = 256;
const starts = Array.from({ length: SEGMENTS }, (_, at) => at.toString(16).padStart(2, '0'));

export function segmentOf(id: string): number {
  let number = 0;
  // Of ids that do not begin with two hexadecimal digits there are few; the neighbour takes them.
  for (let step = SEGMENTS / 2; step >= 1; step /= 2) {
    if ((starts[number + step] ?? '') <= id) number += step;
  }
  return number;
}

/** The ids of a segment as a range of keys; the first and the last are open, also for what is no text. */
export function rangeOf(number: number): IDBKeyRange | null {
  const from = starts[number];
  const to = starts[number + 1];
  if (number === 0) return to === undefined ? null : IDBKeyRange.upperBound(to, true);
  return to === undefined ? IDBKeyRange.lowerBound(from) : IDBKeyRange.bound(from, to, false, true);
}

/** One line, whatever the page wrote. */
export const asLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

export function buildSegment(number: number, clippings: readonly Clipping[]): Segment {
  const slotsOf = new Map<string, number[]>();
  for (const [slot, clipping] of clippings.entries()) {
    for (const key of keysOf(clipping)) {
      const known = slotsOf.get(key);
      if (known) known.push(slot);
      else slotsOf.set(key, [slot]);
    }
  }
  const keys = [...slotsOf.keys()].sort();
  const lists = keys.map((key) => slotsOf.get(key) ?? []);
  const begins = new Uint32Array(keys.length + 1);
  for (const [at, list] of lists.entries()) begins[at + 1] = (begins[at] ?? 0) + list.length;
  const lines = (of: (clipping: Clipping) => string) =>
    clippings.map((clipping) => asLine(fold(of(clipping)))).join('\n');
  return {
    number,
    ids: clippings.map(({ id }) => id),
    created: Float64Array.from(clippings, ({ created }) => Date.parse(created)),
    modified: Float64Array.from(clippings, ({ modified }) => Date.parse(modified)),
    trashed: Uint8Array.from(clippings, ({ deleted }) => (deleted === null ? 0 : 1)),
    issued: lines(({ citation }) => citation.issued),
    outlets: lines(({ citation }) => citation['container-title']),
    titles: lines(({ citation }) => citation.title),
    keys: keys.join('\n'),
    starts: begins,
    slots: Uint32Array.from(lists.flat()),
  };
}

function keysOf(clipping: Clipping): Set<string> {
  const { citation, note, tags, collection, text } = clipping;
  const keys = wordsOf(
    [
      quotation(clipping),
      text,
      note,
      citation.title,
      citation['container-title'],
      citation.publisher,
      ...citation.author.map(nameOf),
      ...tags,
      collection,
    ].join('\n'),
  );
  for (const id of clipping.mentions) keys.add(marks.entry + asLine(id));
  for (const tag of tags) keys.add(marks.tag + asLine(tag));
  keys.add(marks.outlet + asLine(citation['container-title']));
  keys.add(marks.collection + asLine(collection));
  keys.add(marks.month + clipping.created.slice(0, 7));
  return keys;
}
