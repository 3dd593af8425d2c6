import { type Entry, type Kind, kinds } from '../../utils/model/entry.ts';
import { sortOf } from '../../utils/model/term-sheet.ts';
import type { EntryFilter } from './place.ts';
import type { Glossary } from './types.ts';

/** The sign of states that are in no region. */
export const NO_REGION = 'none';

/** An entry that a list shows; `by` is the name by which it was found, empty where nothing was looked for. */
export type Listed = { entry: Entry; by: string };

/** What a filter leaves: best first where a text is looked for, else in the order of `all`. */
export function listed(glossary: Glossary, all: readonly Entry[], filter: EntryFilter): Listed[] {
  const found: Listed[] =
    filter.text.trim() === ''
      ? all.map((entry) => ({ entry, by: '' }))
      : glossary.search(filter.text);
  return found.filter(({ entry }) => fits(glossary, entry, filter));
}

const fits = (glossary: Glossary, entry: Entry, { kind, sort }: EntryFilter): boolean =>
  (kind === '' || entry.kind === kind) && (sort === '' || groupOf(glossary, entry) === sort);

/** The type, the category, or of states the region. */
export const groupOf = (glossary: Glossary, entry: Entry): string =>
  entry.kind === 'state' ? glossary.regionOf(entry.id) || NO_REGION : sortOf(entry);

/** How many there are of each kind. */
export const countKinds = (found: readonly Listed[]): Record<Kind, number> =>
  Object.fromEntries(
    kinds.map((kind) => [kind, found.filter(({ entry }) => entry.kind === kind).length]),
  ) as Record<Kind, number>;

/** The types, categories or regions that there are in a kind. */
export const groupsIn = (glossary: Glossary, kind: Kind): string[] => [
  ...new Set(
    glossary.entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => groupOf(glossary, entry)),
  ),
];

/** The states of which an organisation says that they belong to it; empty for other kinds. */
export const membersOf = ({ entries }: Glossary, { id, kind }: Entry): Entry[] =>
  kind === 'organisation'
    ? entries.filter((entry) => entry.kind === 'state' && entry.related.includes(id))
    : [];
