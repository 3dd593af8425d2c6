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
  /** The same, each with the name that was found. */
  matches(query: string, limit: number): Match[];
  /** The entries that have exactly this name; where there are none, those that are also called so. */
  called(text: string): Entry[];
};

/** An entry that was found, by which of its names in any language. */
export type Match = { entry: Entry; by: string };

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
  let names: { entry: Entry; keys: Key[] }[] | null = null;
  const searchable = () => {
    names ??= entries.map((entry) => ({ entry, keys: keysOf(entry, foldKey) }));
    return names;
  };
  const ranked = (query: string) => {
    const wanted = foldKey(query).split(' ').filter(Boolean);
    if (wanted.length === 0) return [];
    return searchable()
      .map(({ entry, keys }) => ({ entry, ...best(keys, wanted) }))
      .filter(({ rank }) => rank < NO_MATCH)
      .sort((a, b) => a.rank - b.rank || a.entry.name.localeCompare(b.entry.name));
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
    search: (query, limit) =>
      ranked(query)
        .slice(0, limit)
        .map(({ entry }) => summary(entry)),
    matches: (query, limit) =>
      ranked(query)
        .slice(0, limit)
        .map(({ entry, by }) => ({ entry, by })),
    called(text) {
      const exact = ranked(text).filter(({ rank }) => rank < 1);
      return exact.filter(({ rank }) => rank === exact[0]?.rank).map(({ entry }) => entry);
    },
  };
}

/** A name of an entry in a form that can be compared, and how it is written. */
type Key = { key: string; text: string; isName: boolean };

function keysOf(entry: Entry, foldKey: (text: string) => string): Key[] {
  const keys = new Map<string, Key>();
  const add = (text: string, isName: boolean): void => {
    const key = foldKey(text);
    if (!keys.has(key)) keys.set(key, { key, text, isName });
  };
  for (const text of [entry.name, ...Object.values(entry.names ?? {})]) add(text, true);
  for (const { text } of entry.aliases) add(text, false);
  return [...keys.values()];
}

/** The key that fits best, with its rank; of equal ones a name before what it is also called. */
function best(keys: readonly Key[], wanted: readonly string[]): { rank: number; by: string } {
  let found = { rank: NO_MATCH, by: '' };
  for (const { key, text, isName } of keys) {
    const rank = rankOf(key, wanted) + (isName ? 0 : 0.5);
    if (rank < found.rank) found = { rank, by: text };
  }
  return found;
}

const broaderOf = (entry: Entry): EntryId[] => (entry.kind === 'term' ? entry.broader : []);

const linksOf = (entry: Entry): EntryId[] => [
  ...(entry.kind === 'platform' && entry.operator !== '' ? [entry.operator] : []),
  ...entry.related,
];

const NO_MATCH = 4;

/** 0: the very name; 1: begins with the query; 2: every word begins a word; 3: somewhere inside. */
function rankOf(key: string, wanted: readonly string[]): number {
  const whole = wanted.join(' ');
  if (key === whole) return 0;
  if (key.startsWith(whole)) return 1;
  if (wanted.every((word) => key.startsWith(word) || key.includes(` ${word}`))) return 2;
  return wanted.every((word) => key.includes(word)) ? 3 : NO_MATCH;
}
