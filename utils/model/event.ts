import type { Basis, EntryId, Note, Source } from './entry.ts';

/** A dated diplomatic or cyber event, in attributed wording. */
export type DiplomaticEvent = {
  id: string;
  /** ISO 8601 date; its precision is its length: `2013`, `2013-08` or `2013-08-21`. */
  date: string;
  title: string;
  summary: string;
  /** Ids of the entries involved. */
  entries: EntryId[];
  /** What the summary rests on, and when (ISO 8601 date) it was last checked. */
  basis: Basis;
  checked: string;
  sources: Source[];
  notes: Note[];
};

/** An event with the reason why it is shown here. */
export type RelatedEvent = {
  event: DiplomaticEvent;
  reason: Relation;
};

/** What an event has in common with what is read: names of entries, in the reader's language. */
export type Relation = {
  /** What was asked about and takes part in the event; null where it was asked for the article as a whole. */
  about: string | null;
  /** Other entries that take part in it and are mentioned: at most three, what says most first. */
  shared: string[];
  /** Where those are mentioned: in the same paragraph, or only elsewhere in the article. */
  near: boolean;
};
