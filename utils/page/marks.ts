import type { EntryId } from '../model/entry.ts';
import { excludedSurface, exclusionKey } from '../model/exclusion.ts';
import type { Marking } from '../model/marking.ts';
import type { Mention } from '../model/mention.ts';
import type { Block, Blocks } from './blocks.ts';
import { closestOf } from './nodes.ts';
import { touchesPageMark } from './page-marks.ts';
import type { Painter } from './paint.ts';

/** What was found in the blocks of a page, and which of it is marked. */
export type Marks = {
  /** Takes what was found in a block, but for what the page has marked itself. */
  keep(block: Block, found: Mention[]): void;
  drop(blockId: number): void;
  /** The mentions of a block that the reader wants, in order. */
  wantedIn(blockId: number): readonly Mention[];
  /** Those of them that are marked on the page. */
  shownIn(blockId: number): readonly Mention[];
  /** Marks by another choice. */
  choose(marking: Marking): void;
  /** Leaves out what the reader has said is not meant here; see `exclusionKey`. */
  exclude(keys: ReadonlySet<string>): void;
  /** Marks what waits for its place among all blocks; does nothing where nothing does. */
  settle(): void;
};

/** Marks are painted with a block where every mention is; else when `settle` sees them in order. */
export function createMarks(blocks: Blocks, painter: Painter, first: Marking): Marks {
  let marking = first;
  let excluded: ReadonlySet<string> = new Set();
  const found = new Map<number, Mention[]>();
  const shown = new Map<number, readonly Mention[]>();
  let isStale = false;

  const isWanted = ({ kind, form }: Mention): boolean =>
    marking.kinds[kind] &&
    (form !== 'demonym' || marking.demonyms) &&
    (form !== 'metonym' || marking.metonyms);
  const isExcluded = (block: Block, { entryId, start, end }: Mention): boolean =>
    excluded.size > 0 &&
    excluded.has(exclusionKey({ entryId, surface: excludedSurface(block.text.slice(start, end)) }));
  const wantedIn = (id: number): readonly Mention[] => {
    const block = blocks.get(id);
    return (found.get(id) ?? []).filter(
      (mention) => isWanted(mention) && !(block && isExcluded(block, mention)),
    );
  };

  const show = (block: Block, mentions: readonly Mention[]): void => {
    if (mentions.length > 0) shown.set(block.id, mentions);
    else shown.delete(block.id);
    painter.paint(block, mentions);
  };

  const showAll = (): void => {
    isStale = false;
    let seen = new Set<EntryId>();
    for (const block of blocks.inOrder()) {
      if (marking.density === 'first-in-section' && isHeading(block)) seen = new Set();
      const chosen = wantedIn(block.id).filter(({ entryId }) => {
        if (marking.density === 'every') return true;
        if (marking.density === 'none' || seen.has(entryId)) return false;
        seen.add(entryId);
        return true;
      });
      if (chosen.length > 0 || shown.has(block.id)) show(block, chosen);
    }
  };

  return {
    keep(block, all) {
      const mentions = all.filter(({ start, end }) => !touchesPageMark(block, start, end));
      if (mentions.length > 0) found.set(block.id, mentions);
      else found.delete(block.id);
      if (marking.density === 'every') show(block, wantedIn(block.id));
      else isStale = true;
    },
    drop(blockId) {
      // The first mention may be gone: the next one takes its place.
      if (shown.delete(blockId) && marking.density !== 'every') isStale = true;
      found.delete(blockId);
      painter.erase(blockId);
    },
    wantedIn,
    shownIn: (blockId) => shown.get(blockId) ?? [],
    choose(chosen) {
      marking = chosen;
      showAll();
    },
    exclude(keys) {
      excluded = keys;
      showAll();
    },
    settle() {
      if (isStale) showAll();
    },
  };
}

const isHeading = ({ container }: Block): boolean =>
  container instanceof Element && closestOf(container, 'h1, h2, h3, h4, h5, h6') !== null;
