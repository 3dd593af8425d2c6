import type { EntryId } from '../model/entry.ts';
import { inOneGo } from './in-one-go.ts';
import { isShown, type PlacedMention } from './placed.ts';
import type { Reader } from './reader.ts';

export type Listing = {
  /** The mentions that the reader wants, in document order, but for those in text that does not show. */
  all(): readonly PlacedMention[];
  /** Lists them anew for `at` and `part`, which go no further than they are asked: that takes its time. */
  begin(): void;
  /** The mention at an index of that list, if there is one. */
  at(index: number): PlacedMention | null;
  /** Those from one index up to another. */
  part(from: number, to: number): PlacedMention[];
  /** Whether there are any; asks less of the page. */
  hasAny(): boolean;
  /** The entries mentioned, in order of their first mention. */
  entryIds(): EntryId[];
  /** The mentions of one entry, up to the block in which they become so many. */
  of(entryId: EntryId, most: number): PlacedMention[];
  /** The mentions one walks through: those that are marked; all where none is. */
  walkable(): readonly PlacedMention[];
};

type Source = Pick<Reader, 'blocks' | 'marks'>;

/** What a page mentions, listed anew for each who asks: what shows may have changed. */
export function createListing(source: Source): Listing {
  function* each(which: 'wantedIn' | 'shownIn' = 'wantedIn'): Generator<PlacedMention> {
    for (const block of source.blocks.inOrder()) {
      const found = source.marks[which](block.id);
      if (found.length === 0 || !isShown(block)) continue;
      for (const mention of found) yield { mention, block };
    }
  }
  const listed = inOneGo((which?: 'wantedIn' | 'shownIn') => [...each(which)]);
  let begun: PlacedMention[] = [];
  let rest = each();
  const at = (index: number): PlacedMention | null => {
    while (begun.length <= index) {
      const step = rest.next();
      if (step.done) break;
      begun.push(step.value);
    }
    return begun[index] ?? null;
  };
  return {
    begin() {
      begun = [];
      rest = each();
    },
    at,
    part(from, to) {
      at(to - 1);
      return begun.slice(from, to);
    },
    all: () => listed(),
    hasAny: () => !each().next().done,
    entryIds() {
      const ids = new Set<EntryId>();
      for (const block of source.blocks.inOrder()) {
        const fresh = source.marks.wantedIn(block.id).filter(({ entryId }) => !ids.has(entryId));
        if (fresh.length > 0 && isShown(block)) for (const { entryId } of fresh) ids.add(entryId);
      }
      return [...ids];
    },
    of(entryId, most) {
      const own: PlacedMention[] = [];
      for (const block of source.blocks.inOrder()) {
        if (own.length >= most) break;
        const found = source.marks.wantedIn(block.id).filter((one) => one.entryId === entryId);
        if (found.length > 0 && isShown(block))
          own.push(...found.map((mention) => ({ mention, block })));
      }
      return own;
    },
    walkable() {
      const marked = listed('shownIn');
      return marked.length > 0 ? marked : listed();
    },
  };
}
