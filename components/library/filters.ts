import { dateInWords } from '../../utils/i18n/index.ts';
import type { EntryId, Kind } from '../../utils/model/entry.ts';
import type { ClippingQuery, Sorting } from '../../utils/model/find-clippings.ts';
import { type ListField, listFields, withValue } from './place.ts';

export const kindNames: Record<Kind, string> = {
  state: 'States and territories',
  organisation: 'Organisations',
  platform: 'Platforms and companies',
  term: 'Terms',
};

export const sortingNames: Record<Sorting, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  edited: 'Last edited',
  published: 'Last published',
  outlet: 'Outlet',
  title: 'Title',
};

export const filterNames: Record<ListField, string> = {
  entries: 'Mentions',
  kinds: 'Kind',
  outlets: 'Outlet',
  tags: 'Tag',
  collections: 'Collection',
};

/** What a value of a filter is called. */
export function valueName(
  field: ListField,
  value: string,
  entryName: (id: EntryId) => string,
): string {
  switch (field) {
    case 'entries':
      return entryName(value);
    case 'kinds':
      return Object.entries(kindNames).find(([kind]) => kind === value)?.[1] ?? value;
    case 'outlets':
      return value || 'No outlet';
    case 'collections':
      return value || 'In no collection';
    case 'tags':
      return value;
  }
}

/** A filter that is set: what it says, and the query without it. */
export type Chip = { key: string; name: string; value: string; rest: ClippingQuery };

export function chipsOf(query: ClippingQuery, entryName: (id: EntryId) => string): Chip[] {
  const lists = listFields.flatMap((field) =>
    query[field].map((value) => ({
      key: `${field} ${value}`,
      name: filterNames[field],
      value: valueName(field, value, entryName),
      rest: withValue(query, field, value, false),
    })),
  );
  const days: Chip[] = [];
  if (query.from) {
    const rest = { ...query, from: '' };
    days.push({ key: 'from', name: 'Saved from', value: dateInWords(query.from), rest });
  }
  if (query.to) {
    const rest = { ...query, to: '' };
    days.push({ key: 'to', name: 'Saved until', value: dateInWords(query.to), rest });
  }
  return [...lists, ...days];
}
