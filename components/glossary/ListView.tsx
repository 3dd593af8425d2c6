import { useMemo } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { type Listed, listed } from './browse.ts';
import { ChoiceBar } from './ChoiceBar.tsx';
import { EntryFilters } from './EntryFilters.tsx';
import { EntryList } from './EntryList.tsx';
import { JumpBar } from './JumpBar.tsx';
import { byLetter } from './letters.ts';
import { shownName, sorted } from './names.ts';
import { allEntries, type EntryFilter, hashOf } from './place.ts';
import type { SheetPlace } from './sheet.ts';
import type { Glossary } from './types.ts';
import type { Go } from './use-glossary-place.ts';

type ListViewProps = {
  glossary: Glossary;
  filter: EntryFilter;
  go: Go;
  chosen: ReadonlySet<EntryId> | null;
  onChosen(chosen: ReadonlySet<EntryId> | null): void;
};

/** All entries from A to Z, or what was looked for, best first. */
export function ListView({ glossary, filter, go, chosen, onChosen }: ListViewProps) {
  const all = useMemo(() => sorted(glossary.entries), [glossary]);
  const { text, kind, sort } = filter;
  const anyKind = useMemo(
    () => listed(glossary, all, { text, kind: '', sort: '' }),
    [glossary, all, text],
  );
  const found = useMemo(
    () => listed(glossary, all, { text, kind, sort }),
    [glossary, all, text, kind, sort],
  );
  const isSearch = text.trim() !== '';
  const groups = isSearch ? [] : byLetter(found, ({ entry }) => shownName(entry).text);
  const narrow = (next: EntryFilter): void => go({ view: 'list', filter: next }, 'replace');
  // What was looked for is named entry by entry: a sheet keeps the order in which it was found.
  const sheet: SheetPlace = isSearch
    ? { view: 'sheet', ids: found.map(idOf), filter: allEntries, from: '', to: '' }
    : { view: 'sheet', ids: [], filter, from: '', to: '' };
  const list = (things: readonly Listed[]) => (
    <EntryList listed={things} chosen={chosen} onChosen={onChosen} />
  );
  return (
    <div class="list-view">
      <div class="view-head">
        <h1 class="hidden" tabIndex={-1}>
          {t('glossary_entries')}
        </h1>
        <p class="quiet" role="status">
          {isSearch
            ? plural('glossary_found', found.length, text.trim())
            : plural('glossary_count', found.length)}
        </p>
      </div>
      <EntryFilters glossary={glossary} filter={filter} found={anyKind} onFilter={narrow}>
        {found.length === 0 ? null : (
          <>
            {isSearch || kind !== '' ? (
              <a class="button" href={hashOf(sheet)}>
                {plural('glossary_sheet_of', found.length)}
              </a>
            ) : null}
            <button
              type="button"
              class="button"
              aria-pressed={chosen !== null}
              onClick={() => onChosen(chosen === null ? new Set() : null)}
            >
              {t('glossary_choose')}
            </button>
          </>
        )}
      </EntryFilters>
      {groups.length > 1 ? (
        <JumpBar
          label={t('glossary_letters')}
          to={groups.map(({ letter }) => letter)}
          prefix="letter"
        />
      ) : null}
      {groups.map(({ letter, things }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} tabIndex={-1}>
            {letter}
          </h2>
          {list(things)}
        </section>
      ))}
      {isSearch && found.length > 0 ? list(found) : null}
      {found.length === 0 ? (
        <div class="empty">
          <h2>{isSearch ? t('glossary_none', text.trim()) : t('glossary_none_here')}</h2>
          <p>{t('glossary_none_hint')}</p>
          <button
            type="button"
            class="button"
            onClick={() => narrow({ ...allEntries, text: kind === '' ? '' : text })}
          >
            {isSearch && kind !== '' ? t('glossary_all_kinds') : t('glossary_show_all')}
          </button>
        </div>
      ) : null}
      {chosen ? <ChoiceBar chosen={chosen} found={found.map(idOf)} onChosen={onChosen} /> : null}
    </div>
  );
}

const idOf = ({ entry }: Listed): EntryId => entry.id;
