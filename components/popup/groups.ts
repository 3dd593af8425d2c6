import { type EntryId, type Kind, kinds } from '../../utils/model/entry.ts';
import type { ReadMention } from '../../utils/model/reading.ts';

/** One entry of the article with all its mentions, in order. */
export type MentionedEntry = {
  entryId: EntryId;
  name: string;
  kind: Kind;
  /** The first way it is written in the article. */
  surface: string;
  /** Indexes of its mentions in the reading. */
  indexes: number[];
};

/** The entries of an article by kind, each kind in order of first appearance. */
export function groupMentions(
  mentions: readonly ReadMention[],
): { kind: Kind; entries: MentionedEntry[] }[] {
  const found = new Map<EntryId, MentionedEntry>();
  for (const { entryId, name, kind, surface, index } of mentions) {
    const known = found.get(entryId);
    if (known) known.indexes.push(index);
    else found.set(entryId, { entryId, name, kind, surface, indexes: [index] });
  }
  return kinds
    .map((kind) => ({ kind, entries: [...found.values()].filter((entry) => entry.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
}
