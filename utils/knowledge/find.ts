import { type Entry, type EntryId, type EntrySummary, nameIn } from '../model/entry.ts';

export type Finder = {
  entry(id: EntryId): Entry | undefined;
  summary(id: EntryId): EntrySummary | undefined;
  /** Summaries in the order asked; unknown ids are left out. */
  summaries(ids: readonly EntryId[]): EntrySummary[];
  /**
   * What the entry names as related or as its operator, then what names it: a link is written once
   * and walked both ways. Of the many entries that name a state, none is nearer than another, and
   * none is listed. At most `limit`; broader and narrower terms are not repeated.
   */
  related(id: EntryId, limit: number): EntrySummary[];
  /** The name of a platform's operator; empty where it is the platform itself, or for another kind. */
  operator(entry: Entry): string;
  /** The terms that name this one as their broader term, by name. */
  narrower(id: EntryId): EntrySummary[];
  /** Entries one of whose names holds every word of the query, best first, at most `limit`. */
  search(query: string, limit: number): EntrySummary[];
};

/**
 * An index over the entries. `foldKey` makes spellings comparable (case, accents, hyphens). Names in what is
 * found are in a language (`ar`) where the entry has one in it.
 */
export function createFinder(
  entries: readonly Entry[],
  foldKey: (text: string) => string,
  language = 'en',
): Finder {
  const summary = (entry: Entry): EntrySummary => {
    const { id, kind, name: english, gist } = entry;
    const name = nameIn(entry, language);
    return { id, kind, name, gist, ...(name === english ? {} : { english }) };
  };
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let names: { entry: Entry; keys: string[] }[] | null = null;
  const searchable = () => {
    names ??= entries.map((entry) => ({
      entry,
      keys: [
        ...new Set(
          [entry.name, nameIn(entry, language), ...entry.aliases.map((alias) => alias.text)].map(
            foldKey,
          ),
        ),
      ],
    }));
    return names;
  };
  const summaries = (ids: readonly EntryId[]) =>
    ids.flatMap((id) => {
      const entry = byId.get(id);
      return entry ? [summary(entry)] : [];
    });
  const narrower = (id: EntryId) =>
    entries
      .filter((entry) => broaderOf(entry).includes(id))
      .map(summary)
      .sort((a, b) => a.name.localeCompare(b.name));
  return {
    entry: (id) => byId.get(id),
    summary: (id) => summaries([id])[0],
    summaries,
    narrower,
    operator(entry) {
      if (entry.kind !== 'platform' || entry.operator === entry.id) return '';
      return entry.operatorName ?? summaries([entry.operator])[0]?.name ?? '';
    },
    related(id, limit) {
      const entry = byId.get(id);
      if (!entry) return [];
      const elsewhere = new Set([id, ...broaderOf(entry), ...narrower(id).map((term) => term.id)]);
      const naming = entry.kind === 'state' ? [] : entries.filter((o) => linksOf(o).includes(id));
      return summaries([...new Set([...linksOf(entry), ...naming.map((other) => other.id)])])
        .filter((found) => !elsewhere.has(found.id))
        .slice(0, limit);
    },
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

const broaderOf = (entry: Entry): EntryId[] => (entry.kind === 'term' ? entry.broader : []);

const linksOf = (entry: Entry): EntryId[] => [
  ...(entry.kind === 'platform' && entry.operator !== '' ? [entry.operator] : []),
  ...entry.related,
];

const NO_MATCH = 4;

/** 0: the very name; 1: begins with the query; 2: every word begins a word; 3: somewhere inside. */
function rank(key: string, wanted: readonly string[]): number {
  const whole = wanted.join(' ');
  if (key === whole) return 0;
  if (key.startsWith(whole)) return 1;
  if (wanted.every((word) => key.startsWith(word) || key.includes(` ${word}`))) return 2;
  return wanted.every((word) => key.includes(word)) ? 3 : NO_MATCH;
}
