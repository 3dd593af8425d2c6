import { ok, type Result } from '../../model/result.ts';
import { type ColumnMapping, guessMapping } from './columns.ts';
import { type Foreign, foreign } from './foreign.ts';
import { cellOf, type Row, readTable, type Table } from './table.ts';

export type CsvPreview = {
  columns: string[];
  /** The first rows, as they are. */
  rows: string[][];
  /** How many rows there are, without the header. */
  count: number;
  /** What the columns seem to hold. */
  mapping: ColumnMapping;
};

/** What a reader needs to see to say which column holds what. */
export function previewCsv(text: string, rows = 5): Result<CsvPreview> {
  const table = readTable(text);
  if (!table.ok) return table;
  const { header } = table.value;
  return ok({
    columns: header,
    rows: table.value.rows
      .slice(0, rows)
      .map((row) => header.map((_, index) => cellOf(row, index))),
    count: table.value.rows.length,
    mapping: guessMapping(header),
  });
}

/** The rows of a table whose columns are known. */
export function* rowsOf(table: Table, mapping: ColumnMapping): Generator<Foreign> {
  for (const row of table.rows) yield foreignOf(row, mapping);
}

function foreignOf(row: Row, mapping: ColumnMapping): Foreign {
  return foreign(row.where, {
    url: cellOf(row, mapping.url),
    title: cellOf(row, mapping.title),
    author: cellOf(row, mapping.author),
    outlet: cellOf(row, mapping.outlet),
    published: cellOf(row, mapping.published),
    language: cellOf(row, mapping.language),
    quote: cellOf(row, mapping.quote),
    note: cellOf(row, mapping.note),
    tags: listedIn(cellOf(row, mapping.tags)),
    collection: cellOf(row, mapping.collection),
    created: cellOf(row, mapping.created),
  });
}

/** The tags of one cell: what separates them depends on the tool. */
export const listedIn = (cell: string): string[] => cell.split(/[,;|،、，\n]/);
