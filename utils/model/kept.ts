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

/** Which one holds where a file has a clipping of the library with other content: ours, the newer, or the file's. */
export type Takes = 'ours' | 'newer' | 'theirs';

/** What an import has done, and when (an ISO date-time). */
export type Imported = {
  added: ClippingId[];
  /** Those that have the content of the file now. */
  replaced: ClippingId[];
  /** The keys of rows that were damaged when the backup was made, and are set aside here too. */
  damaged: number[];
  /** Those that were there already, and stay as they are. */
  known: ClippingId[];
  at: string;
};

/** What the undoing of an import has done: how many were taken out, and how many are as before. */
export type Undone = { removed: number; restored: number; damaged: number };

/** A row of the database that is no clipping, set aside so that the rest works. */
export type Damaged = { id: ClippingId; found: string; reason: string; row: unknown };

/** A copy of all clippings inside the database: when (an ISO date-time), how many, and its size in bytes. */
export type SnapshotSummary = { taken: string; count: number; bytes: number };

/**
 * The browser had lost all clippings, and they came back from their second copy: when (an ISO date-time), and
 * how many of its files could not be read.
 */
export type BroughtBack = { at: string; unread: number };

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
  /** When it was last changed, or went into the trash: milliseconds since 1970. */
  moment: number;
  isDeleted: boolean;
};
