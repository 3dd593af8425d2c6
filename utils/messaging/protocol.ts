import type { Clipping, ClippingDraft, ClippingId } from '../model/clipping.ts';
import type { Entry, EntryId, EntrySummary } from '../model/entry.ts';
import type { RelatedEvent } from '../model/event.ts';
import type { Mention, TextBlock, TextContext } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import type { Reading } from '../model/reading.ts';
import type { Result } from '../model/result.ts';

/** Where on a page a question arises: what weighs when events are related to an entry. */
export type ReadingContext = {
  /** Entry ids of the whole page, with repetition counting once. */
  page: EntryId[];
  /** Entry ids in the same paragraph as the mention asked about. */
  near: EntryId[];
  /** ISO date of publication, or empty. */
  published: string;
};

/** What a card shows. */
export type Description = {
  entry: Entry;
  /** Who operates a platform, where that is another than itself; else empty. */
  operator: string;
  /** What the entry names as related, then what names it. */
  related: EntrySummary[];
  /** More general and more special terms; empty for other kinds. */
  broader: EntrySummary[];
  narrower: EntrySummary[];
  events: RelatedEvent[];
};

/** A request that a page puts to some of its frames. */
export type FrameRequest = {
  frameIds: number[];
  method: 'reading' | 'ask' | 'goTo' | 'walk' | 'selectedText' | 'quoteSelection';
  args: unknown[];
};
export type FrameAnswer = { frameId: number; answer: Result<unknown> };

/** Pages, popup and library ask; the background answers. */
export type BackgroundApi = {
  /** Finds the mentions in a batch of text blocks. */
  analyse(blocks: TextBlock[], context: TextContext): Result<Mention[]>;
  /** One entry with its sources, notes and the events related to it in this reading. */
  describe(entryId: EntryId, context: ReadingContext): Result<Description>;
  /** Which of some sentences explains, or expands, what is named in it, by its index; null where none does. */
  explaining(passages: Passage[]): Result<number | null>;
  /** Names and definitions of entries, in the order asked; unknown ids are left out. */
  summaries(entryIds: EntryId[]): Result<EntrySummary[]>;
  /** Events related to the article as a whole, most related first. */
  relatedToArticle(context: ReadingContext): Result<RelatedEvent[]>;
  /** Glossary entries whose names match the query, best first, at most 50. */
  searchGlossary(query: string): Result<EntrySummary[]>;
  /** Starts Attaché in a tab where the browser lets it; answers when it runs there. */
  openTab(tabId: number): Result<null>;
  /** Tells the page around the asking frame that Attaché runs in it. */
  announceFrame(): Result<null>;
  /** Has every frame of the asking page announce itself. */
  callFrames(): Result<null>;
  /** Puts a request to frames of the asking page. */
  askFrames(request: FrameRequest): Result<FrameAnswer[]>;
  /** Stores a clipping and answers with the row as read back from the database. */
  saveClipping(draft: ClippingDraft): Result<Clipping>;
  /** All clippings, newest first, without the trash. */
  listClippings(): Result<Clipping[]>;
  /** Moves a clipping to the trash. */
  deleteClipping(id: ClippingId): Result<null>;
  /** Takes a clipping out of the trash. */
  restoreClipping(id: ClippingId): Result<null>;
  /** Markdown of the given clippings, in the given order. */
  exportMarkdown(ids: ClippingId[]): Result<string>;
};

/** Background, popup and library ask; the page session answers. */
export type PageApi = {
  /** What was found on the page so far, its mentions from an index on; see `wholeReading`. */
  reading(from: number): Result<Reading>;
  /** Reads the page though it is no article. */
  ask(): Result<null>;
  /** Scrolls to a mention (by its index in the reading) and opens its card. */
  goTo(index: number): Result<null>;
  /**
   * Moves from mention to mention and opens the card with the focus in it; `unseen` to the next whose
   * entry no card has shown on this page.
   */
  walk(direction: 'next' | 'previous' | 'unseen'): Result<null>;
  /** Opens the card of what is selected, where the glossary has it. */
  lookUp(): Result<null>;
  /** What is selected, on one line, where it is short enough to be looked up; else empty. */
  selectedText(): Result<string>;
  /** The selected passage as a draft. */
  quoteSelection(): Result<ClippingDraft>;
  /** The page as a whole as a draft. */
  quotePage(): Result<ClippingDraft>;
  /** Attaché runs in a frame of this page. */
  frameStarted(frameId: number): Result<null>;
  /** Announces itself, if it is a frame. */
  announce(): Result<null>;
  /** Shows a short message on the page. */
  notify(message: string): Result<null>;
};
