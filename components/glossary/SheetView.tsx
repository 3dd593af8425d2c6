import { languageInWords, plural, t } from '../../utils/i18n/index.ts';
import { type EntryId, kinds } from '../../utils/model/entry.ts';
import { isUnLanguage, type UnLanguage, unLanguages } from '../../utils/model/names.ts';
import { sheetOf, type TermSheet } from '../../utils/model/term-sheet.ts';
import { GroupSelect } from './EntryFilters.tsx';
import { allEntries, listHash } from './place.ts';
import { SheetTable } from './SheetTable.tsx';
import { entriesOf, languagesOf, type SheetPlace } from './sheet.ts';
import type { Glossary, SheetFormat } from './types.ts';
import type { Go } from './use-glossary-place.ts';
import { kindWords } from './words.ts';

type SheetViewProps = {
  glossary: Glossary;
  place: SheetPlace;
  go: Go;
  onChosen(chosen: ReadonlySet<EntryId> | null): void;
  save(sheet: TermSheet, format: SheetFormat): void;
};

/** A term sheet: entries in two languages side by side, to print or to take along as a file. */
export function SheetView({ glossary, place, go, onChosen, save }: SheetViewProps) {
  const { from, to } = languagesOf(place);
  const entries = entriesOf(glossary, place);
  const sheet = sheetOf(entries, from, to);
  const missing = sheet.rows.filter((row) => row.to === null).length;
  const change = (changed: Partial<SheetPlace>): void => go({ ...place, ...changed }, 'replace');
  const chooseMore = (): void => {
    onChosen(new Set(entries.map(({ id }) => id)));
    go({ view: 'list', filter: allEntries }, 'push');
    scrollTo(0, 0);
  };
  return (
    <div class="sheet-view">
      <div class="view-head">
        <h1 tabIndex={-1}>{t('glossary_sheet')}</h1>
        <div class="quiet counts" role="status">
          {entries.length === 0 ? null : <p>{plural('glossary_count', entries.length)}</p>}
          {missing === 0 ? null : (
            <p>{plural('glossary_sheet_missing', missing, languageInWords(to))}</p>
          )}
        </div>
        <p class="printed">
          {t('glossary_sheet_title', languageInWords(from), languageInWords(to))}
        </p>
      </div>
      <div class="sheet-tools">
        <LanguageSelect
          label={t('glossary_from')}
          value={from}
          onLanguage={(one) => change({ from: one, to })}
        />
        <button
          type="button"
          class="button"
          aria-label={t('glossary_swap')}
          title={t('glossary_swap')}
          onClick={() => change({ from: to, to: from })}
        >
          ⇄
        </button>
        <LanguageSelect
          label={t('glossary_to')}
          value={to}
          onLanguage={(one) => change({ from, to: one })}
        />
        <label class="labelled">
          {t('glossary_sheet_entries')}
          <select
            class="field"
            value={place.ids.length > 0 ? 'chosen' : place.filter.kind}
            onChange={({ currentTarget: { value } }) => {
              const kind = kinds.find((one) => one === value) ?? '';
              if (value !== 'chosen') change({ ids: [], filter: { ...allEntries, kind } });
            }}
          >
            {place.ids.length > 0 ? (
              <option value="chosen">{t('glossary_sheet_chosen')}</option>
            ) : (
              <option value="">{t('glossary_sheet_choose')}</option>
            )}
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(kindWords[kind])}
              </option>
            ))}
          </select>
        </label>
        {place.ids.length === 0 && place.filter.kind !== '' ? (
          <GroupSelect
            glossary={glossary}
            kind={place.filter.kind}
            group={place.filter.sort}
            onGroup={(sort) => change({ filter: { ...place.filter, sort } })}
          />
        ) : null}
      </div>
      {entries.length === 0 ? (
        <div class="empty">
          <h2>{t('glossary_sheet_empty')}</h2>
          <p>{t('glossary_sheet_empty_hint')}</p>
          <a class="button" href={listHash()} onClick={() => onChosen(new Set())}>
            {t('glossary_sheet_from_list')}
          </a>
        </div>
      ) : (
        <>
          <div class="acts">
            <button type="button" class="button primary" onClick={() => save(sheet, 'csv')}>
              {t('glossary_save_csv')}
            </button>
            <button type="button" class="button" onClick={() => save(sheet, 'tbx')}>
              {t('glossary_save_tbx')}
            </button>
            <button type="button" class="button" onClick={() => print()}>
              {t('print')}
            </button>
            <button type="button" class="button" onClick={chooseMore}>
              {t('glossary_sheet_change')}
            </button>
          </div>
          <SheetTable
            sheet={sheet}
            onLeaveOut={(id) =>
              change({
                ids: entries.map((entry) => entry.id).filter((one) => one !== id),
                filter: allEntries,
              })
            }
          />
        </>
      )}
    </div>
  );
}

type LanguageSelectProps = {
  label: string;
  value: UnLanguage;
  onLanguage(language: UnLanguage): void;
};

function LanguageSelect({ label, value, onLanguage }: LanguageSelectProps) {
  return (
    <label class="labelled">
      {label}
      <select
        class="field"
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (isUnLanguage(chosen)) onLanguage(chosen);
        }}
      >
        {unLanguages.map((language) => (
          <option key={language} value={language}>
            {languageInWords(language)}
          </option>
        ))}
      </select>
    </label>
  );
}
