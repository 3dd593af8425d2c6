import type { Entry, EntryId, EntrySummary } from '../model/entry.ts';

export type Finder = {
  entry(id: EntryId): Entry | undefined;
  /** Summaries in the order asked; unknown ids are left out. */
  summaries(ids: readonly EntryId[]): EntrySummary[];
  /** The terms that name this one as their broader term, by name. */
  narrower(id: EntryId): EntrySummary[];
  /** Entries one of whose names holds every word of the query, best first, at most `limit`. */
  search(query: string, limit: number): EntrySummary[];
};

/** An index over the entries. `foldKey` makes spellings comparable (case, accents, hyphens). */
export function createFinder(entries: readonly Entry[], foldKey: (text: string) => string): Finder {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let names: { entry: Entry; keys: string[] }[] | null = null;
  const searchable = () => {
    names ??= entries.map((entry) => ({
      entry,
      keys: [...new Set([entry.name, ...entry.aliases.map((alias) => alias.text)].map(foldKey))],
    }));
    return names;
  };
  return {
    entry: (id) => byId.get(id),
    summaries: (ids) =>
      ids.flatMap((id) => {
        const entry = byId.get(id);
        return entry ? [summary(entry)] : [];
      }),
    narrower: (id) =>
      entries
        .filter((entry) => entry.kind === 'term' && entry.broader.includes(id))
        .map(summary)
        .sort((a, b) => a.name.localeCompare(b.name)),
    search(query, limit) {
      const wanted = foldKey(query).split(' ').filter(Boolean);
      if (wanted.length === 0) return [];
      return searchable()
        .map(({ entry, keys }) => ({
          entry,
          rank: Math.min(...keys.map((key) => rank(key, wanted))),
        }))
        .filter(({ rank }) => rank < NO_MATCH)
        .sort((a, b) => a.rank - b.rank || a.entry.name.localeCompare(b.entry.name))
        .slice(0, limit)
        .map(({ entry }) => summary(entry));
    },
  };
}

const NO_MATCH = 4;

/** 0: the very name; 1: begins with the query; 2: every word begins a word; 3: somewhere inside. */
function rank(key: string, wanted: readonly string[]): number {
  const whole = wanted.join(' ');
  if (key === whole) return 0;
  if (key.startsWith(whole)) return 1;
  if (wanted.every((word) => key.startsWith(word) || key.includes(` ${word}`))) return 2;
  return wanted.every((word) => key.includes(word)) ? 3 : NO_MATCH;
}

export const summary = ({ id, kind, name, gist }: Entry): EntrySummary => ({
  id,
  kind,
  name,
  gist,
});
