import { type Foreign, foreign } from './foreign.ts';
import { cellOf, columnName, type Row, type Table } from './table.ts';

/*
 * Highlights of Readwise: its CSV export (`Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,
 * Location Type,Location,Highlighted at,Document tags`) and the CSV form that it imports and other tools
 * write for it (`Highlight,Title,Author,URL,Note,Location,Date`; readwise.io/import_bulk).
 * The export does not name the page that a highlight is from: a column URL has to be there, or to be added.
 */

export const isReadwiseHeader = (header: readonly string[]): boolean => {
  const names = header.map(columnName);
  return (
    names.includes('highlight') &&
    (names.includes('book title') ||
      ['title', 'author', 'location', 'date'].filter((name) => names.includes(name)).length >= 2)
  );
};

const columns = {
  quote: ['highlight'],
  title: ['title', 'book title'],
  author: ['author', 'book author'],
  url: ['url', 'source url'],
  note: ['note'],
  tags: ['tags'],
  documentTags: ['document tags'],
  created: ['date', 'highlighted at'],
} as const;

export function* readwiseRows(table: Table): Generator<Foreign> {
  const header = table.header.map(columnName);
  const at = (row: Row, names: readonly string[]): string =>
    cellOf(
      row,
      names.map((name) => header.indexOf(name)).find((index) => index >= 0),
    );
  for (const row of table.rows) {
    yield foreign(row.where, {
      url: at(row, columns.url),
      title: at(row, columns.title),
      author: at(row, columns.author),
      quote: at(row, columns.quote),
      note: at(row, columns.note),
      tags: [...at(row, columns.tags).split(','), ...at(row, columns.documentTags).split(',')],
      // Its export says +00:00; the form that it imports says nothing and means the same.
      created: at(row, columns.created).replace(/(\d [\d:]+)$/, '$1Z'),
    });
  }
}
