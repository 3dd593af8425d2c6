import Papa from 'papaparse';
import { t } from '../../i18n/index.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { ImportProblem, Where } from './foreign.ts';

/** A table of a CSV file (RFC 4180), whatever separates its cells. */
export type Table = {
  header: string[];
  rows: Row[];
  /** Rows that cannot be trusted. */
  problems: ImportProblem[];
};
/** `where` counts as a spreadsheet does: the header is row 1. */
export type Row = { where: Where; cells: string[] };

const separators = [',', ';', '\t', '|'];

/** The names of the columns, in order, without reading the rest of the file. */
export function headerOf(text: string): string[] {
  const { body, separator } = opened(text);
  return firstRow(body, separator).map((name) => name.trim());
}

/**
 * Reads a whole table. Fails (`invalid`) where it is none, or where a quotation mark is never closed: then
 * nobody knows where the rows end.
 */
export function readTable(text: string): Result<Table> {
  const { body, separator, skipped } = opened(text);
  const parsed = Papa.parse<string[]>(body, { delimiter: separator });
  const where = (index: number): string => t('import_row', index + skipped + 1);
  const broken = new Set<number>();
  for (const { type, code, row } of parsed.errors) {
    if (type !== 'Quotes') continue;
    if (code === 'MissingQuotes') {
      return fail('invalid', t('import_open_quote', where(row ?? 0)));
    }
    broken.add(row ?? 0);
  }
  const first = parsed.data.findIndex(isFilled);
  const header = (parsed.data[first] ?? []).map((name) => name.trim());
  if (header.length === 0) return fail('invalid', t('import_no_table'));
  const table: Table = { header, rows: [], problems: [] };
  parsed.data.forEach((cells, index) => {
    if (index <= first || !isFilled(cells)) return;
    if (broken.has(index)) {
      table.problems.push({ where: where(index), reason: t('import_unmatched_quotes') });
    } else if (isFilled(cells.slice(header.length))) {
      table.problems.push({ where: where(index), reason: t('import_too_many_cells') });
    } else {
      table.rows.push({ where: () => where(index), cells });
    }
  });
  return ok(table);
}

/** A cell of a row as text, without blanks around it; empty where the row is shorter, or there is no such column. */
export const cellOf = (row: Row, column: number | undefined): string =>
  column === undefined ? '' : (row.cells[column] ?? '').trim();

/** Names of columns are compared without case and without what surrounds them. */
export const columnName = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** The first row that says something: lines of blanks and separators alone may stand before it. */
function firstRow(body: string, delimiter: string): string[] {
  const start = /^[\s,;|]*[\r\n]/.exec(body)?.[0].length ?? 0;
  return Papa.parse<string[]>(body.slice(start), { delimiter, preview: 1 }).data[0] ?? [];
}

/** Without the mark of its encoding and Excel's line `sep=;`; the separator that parts the header most. */
function opened(text: string): { body: string; separator: string; skipped: number } {
  const marked = text.startsWith('\ufeff') ? text.slice(1) : text;
  const said = /^"?sep=(.)"?\r?\n/.exec(marked);
  if (said?.[1]) return { body: marked.slice(said[0].length), separator: said[1], skipped: 1 };
  let best = { separator: ',', columns: 0 };
  for (const separator of separators) {
    const columns = firstRow(marked, separator).length;
    if (columns > best.columns) best = { separator, columns };
  }
  return { body: marked, separator: best.separator, skipped: 0 };
}
