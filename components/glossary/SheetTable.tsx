import { languageInWords, t } from '../../utils/i18n/index.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import type { UnLanguage } from '../../utils/model/names.ts';
import type { TermRow, TermSheet } from '../../utils/model/term-sheet.ts';
import { english } from '../ui/english.ts';
import { NamesSource } from './NamesSource.tsx';
import { spoken } from './names.ts';
import { entryHash } from './place.ts';
import { whatOf } from './sheet.ts';

type SheetTableProps = { sheet: TermSheet; onLeaveOut(id: EntryId): void };

/** The roles are written out: on narrow screens the rows are blocks, which can take those of a table away. */
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const;

/** The rows of a term sheet. A missing equivalent is said to be missing, and is never made up. */
export function SheetTable({ sheet: { from, to, rows }, onLeaveOut }: SheetTableProps) {
  return (
    <table class="sheet" {...as.table} aria-label={t('glossary_sheet')}>
      <thead {...as.rowgroup}>
        <tr {...as.row}>
          <th {...as.columnheader} scope="col">
            {languageInWords(from)}
          </th>
          <th {...as.columnheader} scope="col">
            {languageInWords(to)}
          </th>
          <th {...as.columnheader} scope="col">
            {t('glossary_kind')}
          </th>
          <th {...as.columnheader} scope="col">
            {t('glossary_definition')}
          </th>
          <th {...as.columnheader} scope="col" class="tool">
            <span class="hidden">{t('glossary_leave_out')}</span>
          </th>
        </tr>
      </thead>
      <tbody {...as.rowgroup}>
        {rows.map((row) => (
          <tr {...as.row} key={row.id}>
            <Name row={row} language={from} name={row.from} acronyms={row.fromAcronyms} isLink />
            <Name row={row} language={to} name={row.to} acronyms={row.toAcronyms} />
            <td {...as.cell} class="kind-cell">
              {whatOf(row)}
            </td>
            <td {...as.cell}>
              <span {...english}>{row.definition}</span>
              {row.namesSource ? (
                <span class="names-source">
                  <NamesSource source={row.namesSource} />
                </span>
              ) : null}
            </td>
            <td {...as.cell} class="tool">
              <button
                type="button"
                class="button plain"
                aria-label={t('glossary_leave_out_entry', row.from ?? row.to ?? row.id)}
                onClick={() => onLeaveOut(row.id)}
              >
                ×
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type NameProps = {
  row: TermRow;
  language: UnLanguage;
  name: string | null;
  acronyms: readonly string[];
  isLink?: boolean;
};

function Name({ row, language, name, acronyms, isLink = false }: NameProps) {
  const text = name === null ? t('glossary_no_name') : name;
  return (
    <td {...as.cell} class={name === null ? 'name missing' : 'name'}>
      <span class="in-language">{languageInWords(language)}</span>
      <span {...(name === null ? {} : spoken(language))}>
        {isLink ? <a href={entryHash(row.id)}>{text}</a> : text}
        {acronyms.length === 0 ? '' : ` (${acronyms.join(', ')})`}
      </span>
    </td>
  );
}
