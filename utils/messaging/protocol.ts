import type { Choices } from '../model/choices.ts';
import type { Clipping, ClippingChange, ClippingDraft, ClippingId } from '../model/clipping.ts';
import type { Entry, EntryId, EntrySummary } from '../model/entry.ts';
import type { RelatedEvent } from '../model/event.ts';
import type { Exclusion } from '../model/exclusion.ts';
import type { ClippingQuery, Facets, Found } from '../model/find-clippings.ts';
import type {
  Damaged,
  Imported,
  Kept,
  RawRows,
  Saved,
  SnapshotSummary,
  SortInto,
  Takes,
  Undone,
} from '../model/kept.ts';
import type { Mention, TextBlock, TextContext } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import type { PlacedClipping } from '../model/placed-clipping.ts';
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
export const frameMethods = [
  ...([
    'reading',
    'ask',
    'goTo',
    'walk',
    'selectedText',
    'quoteSelection',
    'quoteArticle',
  ] as const),
] satisfies (keyof PageApi)[];
export type FrameRequest = {
  frameIds: number[];
  method: (typeof frameMethods)[number];
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
  /** An article is read in the asking frame, at these addresses: what was clipped from it is shown there. */
  pageOpened(addresses: string[]): Result<null>;
  /** Brings the script for clippings into the asking frame. */
  needClips(): Result<null>;
  /** Brings what draws cards into the asking frame. */
  needCard(): Result<null>;
  /** Whether the asking frame is of a site that these patterns cover, and that may not be read by itself any more. */
  isWithdrawn(patterns: string[]): Result<boolean>;
  /** What the reader has chosen for the site of the asking frame. */
  choicesHere(): Result<Choices>;
  /** “Not this here”, for the site of the asking frame; refused for any other. */
  excludeHere(exclusion: Exclusion): Result<null>;
  /** Stores a clipping and answers with the row as read back from the database; or says that it was there. */
  saveClipping(draft: ClippingDraft): Result<Saved>;
  /** The clippings that fit a query, `count` of them from an index on. */
  findClippings(query: ClippingQuery, from: number, count: number): Result<Found>;
  /** The ids of all that fit, in order. */
  findClippingIds(query: ClippingQuery): Result<ClippingId[]>;
  /** What those that fit hold: to filter by and to draw. */
  clippingFacets(query: ClippingQuery): Result<Facets>;
  /** Clippings by id, in this order; ids that are gone are left out. */
  getClippings(ids: ClippingId[]): Result<Clipping[]>;
  /** The page of a clipping is about to be opened: there the reader is led to the passage. */
  openingClipping(id: ClippingId): Result<null>;
  /** The clippings made from a page, by any of the addresses it has; without the trash. */
  clippingsOn(addresses: string[]): Result<Clipping[]>;
  /** Changes a clipping and answers with the row as read back. */
  changeClipping(id: ClippingId, change: ClippingChange): Result<Clipping>;
  /** Adds and removes tags, and moves to a collection (null: as it is), all at once or not at all. */
  sortClippings(ids: ClippingId[], sorting: SortInto): Result<null>;
  /** Moves clippings to the trash. */
  deleteClippings(ids: ClippingId[]): Result<null>;
  /** Takes clippings out of the trash. */
  restoreClippings(ids: ClippingId[]): Result<null>;
  /** Removes for good what lies in the trash; what does not is left alone. Answers how many went. */
  emptyTrash(ids: ClippingId[]): Result<number>;
  /**
   * What is known of the clippings with these ids, or made from these pages (`target.source`), the trash too: to
   * tell what of an import is there already. At most 500 of each.
   */
  keptLike(ids: ClippingId[], sources: string[]): Result<Kept[]>;
  /**
   * Takes a part of what is to be imported; nothing is in the library yet. The first part drops what was left.
   * What comes from another tool says nothing of entries: they are looked for in its quotation.
   */
  stageImport(clippings: Clipping[], isFirst: boolean, isForeign?: boolean): Result<null>;
  /** Takes rows that were damaged in the library of a backup; after the first part of `stageImport`. */
  stageDamaged(rows: Damaged[]): Result<null>;
  /**
   * Puts into the library what was handed over: all of it or nothing. What is there already stays as it is, unless
   * it is told which clippings of the file take the place of those with other content (`ours`: none).
   */
  importStaged(takes?: Takes): Result<Imported>;
  /**
   * Takes out what one import has added, and puts back what it has replaced, where nobody has changed it since.
   * Fails where another import came after one that has replaced something.
   */
  undoImport(imported: Imported): Result<Undone>;
  /** The rows that could not be read, as they are. */
  damagedClippings(): Result<Damaged[]>;
  /** The rows of all stores as they are, whatever version wrote them, a part at a time: from an index on. */
  rawRows(from: number): Result<RawRows>;
  /** The copies of all clippings inside the database, newest first. */
  snapshots(): Result<SnapshotSummary[]>;
  /** Copies all clippings now. */
  takeSnapshot(): Result<SnapshotSummary>;
  /** Brings back what a copy holds and the library does not; nothing in the library is changed. */
  restoreSnapshot(taken: string): Result<Imported>;
  /** The ids of the clippings made on a site (host name), without the trash. */
  clippingsOfSite(site: string): Result<ClippingId[]>;
  /** Removes everything that is stored: clippings with all copies, settings, briefs, drafts. For our own pages only. */
  eraseEverything(): Result<null>;
  /** Puts settings into step with the reader's other browsers, where that is wanted. */
  putInStep(): Result<null>;
};

/**
 * All that scripts on pages may ask of the background; our own screens may ask for everything. A page that has broken
 * out of its bounds speaks with the voice of our script there: it must not reach the library.
 */
export const pageMethods = [
  ...(['analyse', 'describe', 'explaining', 'searchGlossary'] as const),
  ...(['announceFrame', 'callFrames', 'askFrames'] as const),
  ...([
    'pageOpened',
    'needClips',
    'needCard',
    'clippingsOn',
    'saveClipping',
    'isWithdrawn',
  ] as const),
  ...(['choicesHere', 'excludeHere'] as const),
] satisfies (keyof BackgroundApi)[];
export type PageBackgroundApi = Pick<BackgroundApi, (typeof pageMethods)[number]>;

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
  /** The text of the article as a draft, or of one in a frame; `not-found` where there is none. */
  quoteArticle(): Result<ClippingDraft>;
  /** Attaché runs in a frame of this page. */
  frameStarted(frameId: number): Result<null>;
  /** The frames in this page in which Attaché runs as well, or did a moment ago; without the page itself. */
  frames(): Result<number[]>;
  /** Announces itself, if it is a frame. */
  announce(): Result<null>;
  /** Sites with these patterns may not be read by themselves any more: takes everything off a page of theirs. */
  withdraw(patterns: string[]): Result<null>;
  /** The choice of marks was changed, for this site or another: asks what holds here. */
  choicesChanged(): Result<null>;
  /** Shows a short message on the page. */
  notify(message: string): Result<null>;
};

/** Background and popup ask; the script for clippings on a page answers. */
export type ClipsApi = {
  /** The clippings of this page and how each stands there now, those on it first, in its order. */
  clippingsHere(): Result<PlacedClipping[]>;
  /** Scrolls to a passage and shows for a moment which one it is. */
  goToClipping(id: ClippingId): Result<null>;
  /** Clippings were saved, changed or deleted: shows what there is now. */
  refresh(): Result<null>;
};
