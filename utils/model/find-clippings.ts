import type { Clipping } from './clipping.ts';
import type { EntryId, Kind } from './entry.ts';

export const sortings = ['newest', 'oldest', 'edited', 'published', 'outlet', 'title'] as const;
export type Sorting = (typeof sortings)[number];

/** What a reader looks for among the clippings. All that is given must hold. */
export type ClippingQuery = {
  /** Words, or beginnings of words, in any script; empty for any text. */
  text: string;
  /** Each of them is mentioned. */
  entries: EntryId[];
  /** One of them; of outlets and tags likewise. */
  kinds: Kind[];
  outlets: string[];
  tags: string[];
  /** Clippings of one of these; '' stands for those in none. */
  collections: string[];
  /** ISO dates, both included, of the day it was saved; empty for no limit. */
  from: string;
  to: string;
  /** The trash, or what is not in it. */
  trash: boolean;
  sort: Sorting;
};

export const anyClipping: ClippingQuery = {
  text: '',
  entries: [],
  kinds: [],
  outlets: [],
  tags: [],
  collections: [],
  from: '',
  to: '',
  trash: false,
  sort: 'newest',
};

export type Found = {
  /** How many there are in all. */
  total: number;
  /** Those asked for, in order. */
  clippings: Clipping[];
};

export type Counted<Value extends string = string> = { value: Value; count: number };

/** What a set of clippings holds, most frequent first: to filter by, and to draw. */
export type Facets = {
  entries: Counted<EntryId>[];
  /** Clippings that mention something of a kind. */
  kinds: Counted<Kind>[];
  outlets: Counted[];
  tags: Counted[];
  collections: Counted[];
  /** ISO months (`2026-11`) in which they were saved, oldest first. */
  months: Counted[];
  /** Entries that stand together in clippings, of the most frequent ones. */
  pairs: { entries: [EntryId, EntryId]; count: number }[];
};
