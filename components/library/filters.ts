import { dateInWords, type MessageKey, type PluralKey, t } from '../../utils/i18n/index.ts';
import type { EntryId, Kind } from '../../utils/model/entry.ts';
import type { ClippingQuery, Sorting } from '../../utils/model/find-clippings.ts';
import { type ListField, listFields, withValue } from './place.ts';

const kindNames: Record<Kind, MessageKey> = {
  state: 'library_kind_state',
  organisation: 'library_kind_organisation',
  platform: 'library_kind_platform',
  term: 'library_kind_term',
};

export const sortingNames: Record<Sorting, MessageKey> = {
  newest: 'library_sort_newest',
  oldest: 'library_sort_oldest',
  edited: 'library_sort_edited',
  published: 'library_sort_published',
  outlet: 'library_sort_outlet',
  title: 'library_sort_title',
};

/** What is said of one filter: `more` where it may have so many values that not all are shown. */
export type FacetWords = {
  title: MessageKey;
  more: { find: MessageKey; all: PluralKey; fewer: MessageKey } | null;
};
export const facetWords: Record<ListField, FacetWords> = {
  entries: {
    title: 'library_facet_entries',
    more: {
      find: 'library_find_entries',
      all: 'library_all_entries',
      fewer: 'library_fewer_entries',
    },
  },
  kinds: { title: 'library_facet_kinds', more: null },
  outlets: {
    title: 'library_facet_outlets',
    more: {
      find: 'library_find_outlets',
      all: 'library_all_outlets',
      fewer: 'library_fewer_outlets',
    },
  },
  tags: {
    title: 'library_facet_tags',
    more: { find: 'library_find_tags', all: 'library_all_tags', fewer: 'library_fewer_tags' },
  },
  collections: {
    title: 'collection',
    more: {
      find: 'library_find_collections',
      all: 'library_all_collections',
      fewer: 'library_fewer_collections',
    },
  },
};

/** What a filter that is set says; `$1` is the value. */
const chipWords: Record<ListField | 'from' | 'to', MessageKey> = {
  entries: 'library_chip_entries',
  kinds: 'library_chip_kinds',
  outlets: 'library_chip_outlets',
  tags: 'library_chip_tags',
  collections: 'collection_named',
  from: 'library_chip_from',
  to: 'library_chip_to',
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
      return Object.hasOwn(kindNames, value) ? t(kindNames[value as Kind]) : value;
    case 'outlets':
      return value || t('library_no_outlet');
    case 'collections':
      return value || t('library_no_collection');
    case 'tags':
      return value;
  }
}

/** A filter that is set: what it says, with its value, and the query without it. */
export type Chip = {
  key: string;
  said: MessageKey;
  value: string;
  rest: ClippingQuery;
};

export function chipsOf(query: ClippingQuery, entryName: (id: EntryId) => string): Chip[] {
  const lists = listFields.flatMap((field) =>
    query[field].map((value) => ({
      key: `${field} ${value}`,
      said: chipWords[field],
      value: valueName(field, value, entryName),
      rest: withValue(query, field, value, false),
    })),
  );
  const days: Chip[] = [];
  if (query.from) {
    const rest = { ...query, from: '' };
    days.push({ key: 'from', said: chipWords.from, value: dateInWords(query.from), rest });
  }
  if (query.to) {
    const rest = { ...query, to: '' };
    days.push({ key: 'to', said: chipWords.to, value: dateInWords(query.to), rest });
  }
  return [...lists, ...days];
}
