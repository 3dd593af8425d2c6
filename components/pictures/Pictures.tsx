import { t } from '../../utils/i18n/index.ts';
import type { EntryId, Kind } from '../../utils/model/entry.ts';
import type { Facets } from '../../utils/model/find-clippings.ts';
import { Entries } from './Entries.tsx';
import { Months } from './Months.tsx';
import { Pairs } from './Pairs.tsx';

export type PicturesProps = {
  facets: Facets;
  nameOf(id: EntryId): string;
  kindOf(id: EntryId): Kind | undefined;
  /** A mark was chosen: a month (`2026-11`), an entry, or two entries. */
  onMonth(month: string): void;
  onEntry(id: EntryId): void;
  onPair(pair: [EntryId, EntryId]): void;
};

/**
 * Clippings in pictures: when they were saved, what they mention most, and what stands together in them. Each has
 * a table that says the same. Needs pictures.css.
 */
export function Pictures({ facets, nameOf, kindOf, onMonth, onEntry, onPair }: PicturesProps) {
  if (facets.months.length === 0 && facets.entries.length === 0) {
    return <p class="pictures quiet">{t('pictures_none')}</p>;
  }
  return (
    <div class="pictures">
      <Months months={facets.months} onMonth={onMonth} />
      <Entries entries={facets.entries} nameOf={nameOf} kindOf={kindOf} onEntry={onEntry} />
      <Pairs facets={facets} nameOf={nameOf} onPair={onPair} />
    </div>
  );
}
