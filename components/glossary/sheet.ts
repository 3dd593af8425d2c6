import { language } from '../../utils/i18n/index.ts';
import type { Entry } from '../../utils/model/entry.ts';
import { isUnLanguage, type UnLanguage } from '../../utils/model/names.ts';
import type { TermRow } from '../../utils/model/term-sheet.ts';
import { sortInWords } from '../ui/sort-words.ts';
import { listed } from './browse.ts';
import { sorted } from './names.ts';
import type { Place } from './place.ts';
import type { Glossary } from './types.ts';
import { groupInWords } from './words.ts';

export type SheetPlace = Extract<Place, { view: 'sheet' }>;

/** The two languages of a sheet; where none is said, English and the reader's own, or French. */
export function languagesOf({ from, to }: SheetPlace): { from: UnLanguage; to: UnLanguage } {
  const own = language();
  const other = isUnLanguage(own) && own !== 'en' ? own : 'fr';
  return { from: from || 'en', to: to || (from === other ? 'en' : other) };
}

/** The entries of a sheet: those named, in their order; else those of a kind and a group, by name. */
export function entriesOf(glossary: Glossary, { ids, filter }: SheetPlace): Entry[] {
  if (ids.length > 0) return ids.flatMap((id) => glossary.entry(id) ?? []);
  if (filter.kind === '') return [];
  return listed(glossary, sorted(glossary.entries), { ...filter, text: '' }).map(
    ({ entry }) => entry,
  );
}

/** What an entry is: its type or category; of states that it is one. */
export const whatOf = ({ kind, sort }: Pick<TermRow, 'kind' | 'sort'>): string =>
  kind === 'state' ? sortInWords('kind', kind) : groupInWords(kind, sort);
