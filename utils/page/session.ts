import { t } from '../i18n/index.ts';
import type { pageBackground as Background } from '../messaging/client.ts';
import type { ReadingContext } from '../messaging/protocol.ts';
import type { EntryId } from '../model/entry.ts';
import { type Exclusion, excludedSurface } from '../model/exclusion.ts';
import type { Marking } from '../model/marking.ts';
import type { Mention } from '../model/mention.ts';
import type { PageMetadata, Reading } from '../model/reading.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { aboutPage } from './about.ts';
import { createArticleReader } from './article-reader.ts';
import type { Quoted } from './clip/clips.ts';
import { describingDocument, siteOf } from './describing.ts';
import { MOST_EXPLAINING, sentencesWith } from './explained.ts';
import { placeAt } from './hit-test.ts';
import { createListing } from './listing.ts';
import { locate, offsetOf } from './locate.ts';
import { readMetadata } from './metadata.ts';
import { documentRoot } from './nodes.ts';
import { createPainter } from './paint.ts';
import { type PlacedMention, surfaceOf, toReadMention } from './placed.ts';
import { rangeBetween, sentenceAround, touches } from './ranges.ts';
import { createStopwatch } from './stopwatch.ts';
import { neighbourIn } from './walk-order.ts';

/** No name in the glossary is longer, in UTF-16 units. */
const LONGEST_NAME = 120;
/** So many mentions go into one answer: the page is held up by some 10 milliseconds. */
const MOST = 2000;

export type { PlacedMention } from './placed.ts';

export type Session = {
  /** What was found so far, in document order, from an index on; listed anew when that is 0. */
  reading(from: number): Reading;
  /** Whether anything is mentioned. */
  hasMentions(): boolean;
  /** Whether the page is read at all: an article, or asked for. */
  isOpen(): boolean;
  /** Whether the page is still being read. */
  isReading(): boolean;
  /** Reads the page though it is no article: the reader asked. */
  ask(): void;
  /** The mention at an index of the last `reading()`, if it is still there. */
  at(index: number): PlacedMention | null;
  /** The mentions one walks through, in document order: those that are marked; all where none is. */
  walkable(): readonly PlacedMention[];
  /** The mention after or before a given one, or the first in or after the viewport. */
  neighbour(
    from: PlacedMention | null,
    direction: 'next' | 'previous',
    isWanted?: (placed: PlacedMention) => boolean,
  ): PlacedMention | null;
  /** The sentences that may explain an entry, but for that of a mention. */
  sentencesWith(entryId: EntryId, except: PlacedMention | null): ReturnType<typeof sentencesWith>;
  /** The mention under a point of the viewport. */
  under(x: number, y: number): PlacedMention | null;
  /** The mention's range on the page; null when its text has changed. */
  rangeOf(placed: PlacedMention): Range | null;
  surfaceOf(placed: PlacedMention): string;
  /** What weighs when events are related to this mention. */
  contextOf(placed: PlacedMention): ReadingContext;
  setCurrent(placed: PlacedMention | null): void;
  /** Marks and lists by another choice, at once. */
  choose(marking: Marking): void;
  /** The choice that holds. */
  marking(): Marking;
  /** Leaves out what the reader has said is not meant on this site. */
  exclude(exclusions: readonly Exclusion[]): void;
  /** A mention as something that is not meant on this site. */
  exclusionOf(placed: PlacedMention): Exclusion;
  /** Whether a mention is still there and wanted. */
  isWanted(placed: PlacedMention): boolean;
  /** The selected passage, as something to be kept. */
  quoteSelection(): Result<Quoted>;
  /** What is selected, on one line, with its range; a problem where it is nothing or too long. */
  selection(): Result<{ text: string; range: Range }>;
  /** What weighs when events are related to something in a range. */
  contextIn(range: Range): ReadingContext;
  /** The page as a whole, or its article. */
  quotePage(scope: 'page' | 'article'): Quoted;
  /** The sentence, or paragraph, that a mention stands in. */
  quoteMention(placed: PlacedMention): Result<Quoted>;
};

/**
 * One page being read, until the signal aborts: owns its blocks, mentions and marks. Nodes and
 * ranges never leave this folder except as the `Range` that the card stands beside. `known` resolves
 * when the session was told of the reader’s choice.
 */
export function startSession(
  signal: AbortSignal,
  background: Pick<typeof Background, 'analyse' | 'pageOpened'>,
  known: () => Promise<Result<unknown>>,
): Session {
  const about = aboutPage((addresses) => void background.pageOpened(addresses));
  const metadata = (): PageMetadata => readMetadata(describingDocument(document));
  const painter = createPainter(signal);
  const stopwatch = createStopwatch();
  const reader = createArticleReader(document, signal, {
    background,
    known,
    painter,
    stopwatch,
    language: () => documentRoot().lang,
    about: () => about(document),
  });
  const listing = createListing(reader);
  /** The page that the last reading was of. */
  let described: PageMetadata | null = null;

  const rangeOf = ({ mention, block }: PlacedMention): Range | null =>
    rangeBetween(block, mention.start, mention.end);
  const idsOf = (mentions: readonly Mention[]): EntryId[] => [
    ...new Set(mentions.map(({ entryId }) => entryId)),
  ];
  const touchesRange = (range: Range, placed: PlacedMention): boolean => {
    const own = rangeOf(placed);
    return own !== null && touches(range, own);
  };
  const mentionsIn = (range: Range): EntryId[] =>
    idsOf(
      listing
        .all()
        .filter((placed) => touchesRange(range, placed))
        .map(({ mention }) => mention),
    );
  const passage = (range: Range, exact: string): Result<Quoted> =>
    ok({ scope: 'passage', range, exact, mentions: mentionsIn(range) });

  return {
    reading(from) {
      if (from === 0) {
        listing.begin();
        described = metadata();
      }
      const part = listing.part(from, from + MOST);
      const { state, problem } = reader.state();
      const shown = state === 'ready' && !painter.canPaint ? 'cannot-paint' : state;
      return {
        state: shown,
        ...(problem === undefined ? {} : { problem }),
        metadata: described ?? metadata(),
        marking: reader.marking(),
        mentions: part.map((placed, index) => toReadMention(placed, from + index)),
        hasMore: listing.at(from + MOST) !== null,
        textLength: reader.blocks.textLength,
        cost: stopwatch.cost(),
      };
    },
    hasMentions: listing.hasAny,
    isReading: () => reader.state().state === 'reading',
    isOpen: () => reader.state().state !== 'not-article',
    ask: () => reader.ask(),
    at: listing.at,
    walkable: listing.walkable,
    neighbour: (from, direction, isWanted) =>
      neighbourIn(listing.walkable(), from, direction, rangeOf, isWanted),
    sentencesWith: (entryId, except) => sentencesWith(listing.of(entryId, MOST_EXPLAINING), except),
    under: (x, y) =>
      stopwatch.measure(() => {
        const place = placeAt(x, y, reader.shadowRoots());
        const block = place && reader.blocks.holding(place.node);
        const offset = block && offsetOf(block, place);
        if (!block || offset === null || offset === undefined) return null;
        const mention = reader.marks
          .shownIn(block.id)
          .find(({ start, end }) => start <= offset && offset < end);
        return mention ? { mention, block } : null;
      }),
    rangeOf,
    surfaceOf,
    contextOf: (placed) => ({
      page: listing.entryIds(),
      near: idsOf(reader.marks.wantedIn(placed.block.id)),
      published: metadata().published,
    }),
    setCurrent: (placed) =>
      painter.setCurrent(placed && locate(placed.block, placed.mention.start, placed.mention.end)),
    choose: (chosen) => reader.choose(chosen),
    marking: () => reader.marking(),
    exclude: (exclusions) => reader.exclude(exclusions),
    exclusionOf: (placed) => ({
      site: siteOf(document),
      entryId: placed.mention.entryId,
      name: placed.mention.name,
      surface: excludedSurface(surfaceOf(placed)),
    }),
    isWanted: ({ mention, block }) => reader.marks.wantedIn(block.id).includes(mention),
    quoteSelection() {
      const selection = window.getSelection();
      // `toString` of a selection is what the reader sees: no scripts, breaks between paragraphs.
      const exact = selection?.toString().trim() ?? '';
      return selection && selection.rangeCount > 0 && exact !== ''
        ? // What is selected may be another thing by the time the draft is made.
          passage(selection.getRangeAt(0).cloneRange(), exact)
        : fail('nothing-selected', t('save_select_first'));
    },
    selection() {
      const selected = window.getSelection();
      const text = selected?.toString().replace(/\s+/g, ' ').trim() ?? '';
      if (!selected || selected.rangeCount === 0 || text === '') {
        return fail('nothing-selected', t('look_up_select_first'));
      }
      return text.length > LONGEST_NAME
        ? fail('invalid', t('look_up_too_long'))
        : ok({ text, range: selected.getRangeAt(0).cloneRange() });
    },
    contextIn: (range) => ({
      page: listing.entryIds(),
      near: mentionsIn(range),
      published: metadata().published,
    }),
    quotePage: (scope) => ({ scope, mentions: listing.entryIds() }),
    quoteMention(placed) {
      const sentence = sentenceAround(placed.block.text, placed.mention.start);
      const range = rangeBetween(placed.block, sentence.start, sentence.end);
      return range
        ? passage(range, placed.block.text.slice(sentence.start, sentence.end))
        : fail('not-found', t('save_passage_changed'));
    },
  };
}
