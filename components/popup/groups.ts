import { type EntryId, type Kind, kinds } from '../../utils/model/entry.ts';
import type { ListOrder } from '../../utils/model/list-choice.ts';
import type { ReadMention } from '../../utils/model/reading.ts';

/** One entry of the article with all its mentions, in order. */
export type MentionedEntry = {
  entryId: EntryId;
  name: string;
  kind: Kind;
  /** The first way it is written in the article. */
  surface: string;
  /** All ways it is written there. */
  surfaces: string[];
  /** Indexes of its mentions in the reading. */
  indexes: number[];
};

/** What an article mentions, each once: as it appears, or the most mentioned first and else as it appears. */
export function mentionedIn(
  mentions: readonly ReadMention[],
  order: ListOrder = 'appearance',
): MentionedEntry[] {
  const found = new Map<EntryId, MentionedEntry>();
  for (const { entryId, name, kind, surface, index } of mentions) {
    const known = found.get(entryId);
    if (known) {
      known.indexes.push(index);
      if (!known.surfaces.includes(surface)) known.surfaces.push(surface);
    } else {
      found.set(entryId, { entryId, name, kind, surface, surfaces: [surface], indexes: [index] });
    }
  }
  const entries = [...found.values()];
  return order === 'weight' ? entries.sort((a, b) => b.indexes.length - a.indexes.length) : entries;
}

/** The same by kind, in the order given; kinds that are not mentioned are left out. */
export const byKind = (
  entries: readonly MentionedEntry[],
): { kind: Kind; entries: MentionedEntry[] }[] =>
  kinds
    .map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) }))
    .filter((group) => group.entries.length > 0);
