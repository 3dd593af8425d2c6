import type { ClippingId } from '../../utils/model/clipping.ts';
import { kinds } from '../../utils/model/entry.ts';
import { anyClipping, type ClippingQuery, sortings } from '../../utils/model/find-clippings.ts';

/** Where a reader is in the library: what is looked for, and which clipping is open. */
export type Place = { query: ClippingQuery; open: ClippingId | null };

/** The lists of a query, and what each is called in an address. */
const lists = {
  entries: 'mentions',
  kinds: 'kind',
  outlets: 'outlet',
  tags: 'tag',
  collections: 'in',
} as const;
export type ListField = keyof typeof lists;
export const listFields: readonly ListField[] = [
  'entries',
  'kinds',
  'outlets',
  'tags',
  'collections',
];

/** A place as the fragment of an address, without its sign; what is as usual is left out. */
export function placeToHash({ query, open }: Place): string {
  const params = new URLSearchParams();
  if (query.text) params.set('find', query.text);
  for (const field of listFields) {
    for (const value of query[field]) params.append(lists[field], value);
  }
  if (query.from) params.set('from', query.from);
  if (query.to) params.set('to', query.to);
  if (query.sort !== anyClipping.sort) params.set('sort', query.sort);
  if (query.trash) params.set('trash', '1');
  if (open !== null) params.set('open', open);
  return params.toString();
}

/** The place that a fragment names. What it does not know is left out: anybody can write an address. */
export function placeFromHash(hash: string): Place {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const all = (field: ListField): string[] => [...new Set(params.getAll(lists[field]))];
  const wanted = all('kinds');
  return {
    query: {
      text: params.get('find') ?? '',
      entries: all('entries'),
      kinds: kinds.filter((kind) => wanted.includes(kind)),
      outlets: all('outlets'),
      tags: all('tags'),
      collections: all('collections'),
      from: dayOf(params.get('from')),
      to: dayOf(params.get('to')),
      trash: params.get('trash') === '1',
      sort: sortings.find((sorting) => sorting === params.get('sort')) ?? anyClipping.sort,
    },
    open: params.get('open') || null,
  };
}

const dayOf = (text: string | null): string =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';

/** The query without anything that leaves clippings out; order and trash stay. */
export const widest = ({ sort, trash }: ClippingQuery): ClippingQuery => ({
  ...anyClipping,
  sort,
  trash,
});

/** Whether a query leaves anything out. */
export const isNarrow = (query: ClippingQuery): boolean =>
  query.text.trim() !== '' ||
  query.from !== '' ||
  query.to !== '' ||
  listFields.some((field) => query[field].length > 0);

/** The query with a value of one of its lists put in, or taken out. */
export function withValue(
  query: ClippingQuery,
  field: ListField,
  value: string,
  isIn: boolean,
): ClippingQuery {
  if (field === 'kinds') {
    const changed = kinds.filter((kind) => (kind === value ? isIn : query.kinds.includes(kind)));
    return { ...query, kinds: changed };
  }
  const others = query[field].filter((each) => each !== value);
  return { ...query, [field]: isIn ? [...others, value] : others };
}
