import type { Entry, EntryId, Kind, Source } from './entry.ts';
import { acronymsIn, equivalentIn, type UnLanguage } from './names.ts';

/** An entry in two languages side by side. */
export type TermRow = {
  id: EntryId;
  kind: Kind;
  /** Type or category (see sorts.ts); empty for states. */
  sort: string;
  /** Its name in either language; null where none is known. */
  from: string | null;
  to: string | null;
  fromAcronyms: string[];
  toAcronyms: string[];
  /** In English. */
  definition: string;
  /** The document in which the names stand side by side; null where none is cited. */
  namesSource: Source | null;
  /** What the definition rests on. */
  sources: Source[];
  /** ISO 8601 date. */
  checked: string;
};

/** Entries in two languages: what an interpreter takes along. */
export type TermSheet = { from: UnLanguage; to: UnLanguage; rows: TermRow[] };

/** The sheet of some entries, in their order. */
export const sheetOf = (
  entries: readonly Entry[],
  from: UnLanguage,
  to: UnLanguage,
): TermSheet => ({
  from,
  to,
  rows: entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    sort: sortOf(entry),
    from: equivalentIn(entry, from),
    to: equivalentIn(entry, to),
    fromAcronyms: acronymsIn(entry, from),
    toAcronyms: acronymsIn(entry, to),
    definition: entry.definition,
    namesSource: entry.kind === 'term' ? (entry.namesSource ?? null) : null,
    sources: entry.sources,
    checked: entry.checked,
  })),
});

/** The type or category of an entry; empty for states. */
export function sortOf(entry: Entry): string {
  if (entry.kind === 'state') return '';
  return entry.kind === 'term' ? entry.category : entry.type;
}

/** A source in one line: title, publisher, date, address. */
export const sourceInLine = ({ title, publisher, date, url }: Source): string =>
  [title, publisher, date, url].filter(Boolean).join(', ');
