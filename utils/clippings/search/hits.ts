import type { EntryId, Kind } from '../../model/entry.ts';
import type { ClippingQuery } from '../../model/find-clippings.ts';
import type { Catalogue } from './index.ts';
import { keyFrom, keysWith, type Opened, slotsAt } from './opened.ts';
import { asLine, marks } from './segment.ts';
import { wantedIn } from './words.ts';

/** What the glossary says of a query. */
export type Resolve = {
  /** The kind of an entry; undefined for one that is not in the glossary. */
  kindOf(id: EntryId): Kind | undefined;
  /** The entries that the text of a query names: clippings that mention one are found too. */
  named: readonly EntryId[];
};

/** Which clippings fit: 1 at their place among all slots. */
export function hitsIn(catalogue: Catalogue, query: ClippingQuery, resolve: Resolve): Uint8Array {
  const all = new Uint8Array(catalogue.total);
  const wanted = wantedIn(query.text);
  for (const [number, opened] of catalogue.segments.entries()) {
    const hits = hitsOf(opened, query, wanted, resolve);
    all.set(hits, catalogue.bases[number]);
  }
  return all;
}

function hitsOf(
  opened: Opened,
  query: ClippingQuery,
  wanted: readonly string[],
  { kindOf, named }: Resolve,
): Uint8Array {
  const { segment } = opened;
  const hits = segment.trashed.map((flag) => (flag === (query.trash ? 1 : 0) ? 1 : 0));
  const keep = (some: Uint8Array | null): void => {
    if (some) and(hits, some);
  };
  if (query.text.trim() !== '') {
    const text = new Uint8Array(hits.length).fill(wanted.length > 0 ? 1 : 0);
    for (const word of wanted) {
      and(text, withAny(opened, ...keysWith(opened.keys, word)));
    }
    const naming = withValues(opened, marks.entry, named);
    keep(naming ? text.map((flag, slot) => flag | (naming[slot] ?? 0)) : text);
  }
  for (const entry of query.entries) keep(withValues(opened, marks.entry, [entry]));
  keep(withValues(opened, marks.outlet, query.outlets));
  keep(withValues(opened, marks.tag, query.tags));
  keep(withValues(opened, marks.collection, query.collections));
  if (query.kinds.length > 0) keep(withKinds(opened, query.kinds, kindOf));
  if (query.from || query.to) {
    const from = query.from ? startOf(query.from, 0) : Number.NEGATIVE_INFINITY;
    const to = query.to ? startOf(query.to, 1) : Number.POSITIVE_INFINITY;
    keep(Uint8Array.from(segment.created, (created) => (created >= from && created < to ? 1 : 0)));
  }
  return hits;
}

/** When a day, or one so many days later, begins where the reader is, in milliseconds since 1970. */
function startOf(day: string, later: number): number {
  const moment = new Date(`${day}T00:00`);
  moment.setDate(moment.getDate() + later);
  return moment.getTime();
}

/** Leaves of some flags those that others have too. */
function and(flags: Uint8Array, others: Uint8Array): void {
  for (let slot = 0; slot < flags.length; slot++) {
    if (others[slot] !== 1) flags[slot] = 0;
  }
}

/** Which slots have any of the keys from one index up to another. */
function withAny({ segment }: Opened, from: number, to: number): Uint8Array {
  const some = new Uint8Array(segment.ids.length);
  const { starts, slots } = segment;
  for (let at = starts[from] ?? 0; at < (starts[to] ?? 0); at++) some[slots[at] ?? 0] = 1;
  return some;
}

/** Which slots have any of some values; null where none is asked for. */
function withValues(opened: Opened, mark: string, values: readonly string[]): Uint8Array | null {
  if (values.length === 0) return null;
  const some = new Uint8Array(opened.segment.ids.length);
  for (const value of values) {
    const key = mark + asLine(value);
    const at = keyFrom(opened.keys, key);
    if (opened.keys[at] === key) for (const slot of slotsAt(opened.segment, at)) some[slot] = 1;
  }
  return some;
}

/** Which slots mention something of some kinds. */
export function withKinds(
  opened: Opened,
  kinds: readonly Kind[],
  kindOf: Resolve['kindOf'],
): Uint8Array {
  const some = new Uint8Array(opened.segment.ids.length);
  const [from, to] = keysWith(opened.keys, marks.entry);
  for (let at = from; at < to; at++) {
    const kind = kindOf(opened.keys[at]?.slice(marks.entry.length) ?? '');
    if (kind && kinds.includes(kind))
      for (const slot of slotsAt(opened.segment, at)) some[slot] = 1;
  }
  return some;
}
