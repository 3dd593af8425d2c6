import { BYTE_ORDER_MARK, csvLine } from '../../model/csv.ts';
import { sourceInLine, type TermRow, type TermSheet } from '../../model/term-sheet.ts';

/** What the words of the interface add to a table: the heads of the columns, and what an entry is, in words. */
export type SheetWords = {
  /** A head for each of the eight columns, in the order of `cells`. */
  heads: readonly string[];
  whatOf(row: TermRow): string;
};

/**
 * A term sheet for spreadsheets: a row an entry, a cell empty where there is no equivalent. With a byte order mark,
 * and with cells that would be formulas made harmless.
 */
export function sheetToCsv({ rows }: TermSheet, { heads, whatOf }: SheetWords): string {
  const cells = (row: TermRow): string[] => [
    row.from ?? '',
    row.to ?? '',
    row.fromAcronyms.join('; '),
    row.toAcronyms.join('; '),
    whatOf(row),
    row.definition,
    row.namesSource ? sourceInLine(row.namesSource) : '',
    row.id,
  ];
  return BYTE_ORDER_MARK + [heads, ...rows.map(cells)].map((each) => csvLine(each, true)).join('');
}
