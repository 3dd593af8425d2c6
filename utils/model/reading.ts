import type { EntryId, Form, Kind } from './entry.ts';
import type { Marking } from './marking.ts';

/** A page's own account of itself. Empty string or list where the page does not say. */
export type PageMetadata = {
  /** The address in the location bar. */
  url: string;
  /** The address the page calls its own; else `url` without fragment. */
  canonicalUrl: string;
  headline: string;
  outlet: string;
  /** The part of the outlet it stands in (“World”, “Sport”). */
  section: string;
  authors: string[];
  /** ISO 8601 date or date-time of publication. */
  published: string;
  /** BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  doi: string;
};

/** A mention as lists and events need it: without offsets. */
export type ReadMention = {
  /** Position among the page's mentions in document order, from 0. */
  index: number;
  surface: string;
  entryId: EntryId;
  name: string;
  kind: Kind;
  form: Form;
  certainty: number;
  because: string;
  /** Mentions of one paragraph share this number. */
  blockId: number;
};

/** What the content script did and what it cost, in milliseconds since navigation start. */
export type PageCost = {
  firstPaintMs: number | null;
  lastPaintMs: number | null;
  mainThreadMs: number;
};

/**
 * `not-article`: left alone until the reader asks; `reading`: still working; `ready`: all text so far is
 * marked; `cannot-paint`: no Highlight API.
 */
export type ReadingState = 'not-article' | 'reading' | 'ready' | 'cannot-paint' | 'failed';

export type Reading = {
  state: ReadingState;
  /** With `failed`: what went wrong, in words. */
  problem?: string;
  metadata: PageMetadata;
  /** The choice by which the page is marked. */
  marking: Marking;
  /** Those from the index asked for, as many as go into one answer. */
  mentions: ReadMention[];
  hasMore: boolean;
  /** Number of characters of text found on the page. */
  textLength: number;
  cost: PageCost;
};
