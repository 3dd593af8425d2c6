import type { Clipping, ClippingId } from './clipping.ts';

/** A clipping that was saved, or the one that was there for the same passage. */
export type Saved = {
  clipping: Clipping;
  isNew: boolean;
  /** Whether it comes from a private window. */
  isPrivate: boolean;
};

/** Where clippings are put. */
export type SortInto = { addTags: string[]; removeTags: string[]; collection: string | null };

/** Rows as they lie in the database: of which version, and whether there are more. */
export type RawRows = {
  version: number;
  rows: { store: string; row: unknown }[];
  hasMore: boolean;
};

/** What an import has added, what was there already, and when (an ISO date-time). */
export type Imported = { added: ClippingId[]; known: ClippingId[]; at: string };

/** A row of the database that is no clipping, set aside so that the rest works. */
export type Damaged = { id: ClippingId; found: string; reason: string; row: unknown };

/** A copy of all clippings inside the database: when (an ISO date-time), how many, and its size in bytes. */
export type SnapshotSummary = { taken: string; count: number; bytes: number };

/** The text around a passage, without white space: before it and after it. Empty where none is known. */
export type Place = { prefix: string; suffix: string };

/** What has to be known of a kept clipping to compare it with others: little, however long its text. */
export type Kept = {
  id: ClippingId;
  /** See `passageKey` in utils/clippings/passage-key.ts. */
  passage: string;
  place: Place;
  note: string;
  /** A fingerprint of all of it but its moments. */
  content: string;
  isDeleted: boolean;
};
