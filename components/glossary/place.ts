import { type EntryId, type Kind, kinds } from '../../utils/model/entry.ts';
import { isUnLanguage, type UnLanguage } from '../../utils/model/names.ts';

/** What narrows a list of entries: a text; a kind; and in it a type, a category or a region (M49). */
export type EntryFilter = { text: string; kind: Kind | ''; sort: string };

/** What narrows the events: a text, an entry or a kind of entry that takes part, and years. */
export type EventFilter = {
  text: string;
  entry: EntryId;
  kind: Kind | '';
  from: string;
  to: string;
};

/** Where a reader is in the glossary; the fragment of the address says it. */
export type Place =
  | { view: 'list'; filter: EntryFilter }
  | { view: 'entry'; id: EntryId }
  | { view: 'events'; filter: EventFilter; open: string }
  | {
      view: 'sheet';
      ids: EntryId[];
      filter: EntryFilter;
      from: UnLanguage | '';
      to: UnLanguage | '';
    };

export const allEntries: EntryFilter = { text: '', kind: '', sort: '' };
export const allEvents: EventFilter = { text: '', entry: '', kind: '', from: '', to: '' };

/** The place that a fragment names. What it does not know is left out: anybody can write an address. */
export function placeOf(hash: string): Place {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const get = (name: string): string => params.get(name) ?? '';
  const kind = kinds.find((one) => one === params.get('kind')) ?? '';
  if (get('entry') !== '' && !params.has('events')) return { view: 'entry', id: get('entry') };
  if (params.has('events')) {
    const filter: EventFilter = {
      text: get('find'),
      entry: get('entry'),
      kind,
      from: yearOf(get('from')),
      to: yearOf(get('to')),
    };
    return { view: 'events', filter, open: get('events') };
  }
  const filter: EntryFilter = { text: get('find'), kind, sort: kind === '' ? '' : get('sort') };
  if (!params.has('sheet')) return { view: 'list', filter };
  const [from, to] = [params.get('from'), params.get('to')];
  return {
    view: 'sheet',
    ids: [...new Set(get('sheet').split(',').filter(Boolean))],
    filter,
    from: isUnLanguage(from) ? from : '',
    to: isUnLanguage(to) ? to : '',
  };
}

const yearOf = (text: string): string => (/^\d{4}$/.test(text) ? text : '');

/** The fragment of a place, with its sign; what is as usual is left out. */
export function hashOf(place: Place): string {
  const parts: string[] = [];
  const put = (name: string, value: string): void => {
    if (value !== '') parts.push(`${name}=${encoded(value)}`);
  };
  if (place.view === 'entry') {
    put('entry', place.id);
    return `#${parts.join('&')}`;
  }
  if (place.view === 'events') parts.push(marker('events', place.open));
  if (place.view === 'sheet') parts.push(marker('sheet', place.ids.join(',')));
  put('find', place.filter.text);
  if (place.view === 'events') put('entry', place.filter.entry);
  put('kind', place.filter.kind);
  if (place.view !== 'events') put('sort', place.filter.sort);
  if (place.view === 'events') {
    put('from', place.filter.from);
    put('to', place.filter.to);
  }
  if (place.view === 'sheet') {
    put('from', place.from);
    put('to', place.to);
  }
  return `#${parts.join('&')}`;
}

const marker = (name: string, value: string): string =>
  value === '' ? name : `${name}=${encoded(value)}`;
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',');

export const entryHash = (id: EntryId): string => hashOf({ view: 'entry', id });
export const eventsHash = (filter: Partial<EventFilter> = {}): string =>
  hashOf({ view: 'events', filter: { ...allEvents, ...filter }, open: '' });
export const listHash = (filter: Partial<EntryFilter> = {}): string =>
  hashOf({ view: 'list', filter: { ...allEntries, ...filter } });

/** The page's path, from the extension's root, at an entry. */
export const entryAddress = (id: EntryId): string => `/glossary.html${entryHash(id)}`;
/** The same, with a text to look for. */
export const searchAddress = (text: string): string => `/glossary.html${listHash({ text })}`;
/** The same, with the term sheet of some entries: those of an article, in its order. */
export const sheetAddress = (ids: readonly EntryId[]): string =>
  `/glossary.html${hashOf({ view: 'sheet', ids: [...ids], filter: allEntries, from: '', to: '' })}`;
