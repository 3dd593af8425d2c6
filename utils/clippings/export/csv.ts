import { type Clipping, quotation, nameOf as written } from '../../model/clipping.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../model/csv.ts';
import { isoDate } from '../cite/dates.ts';
import { clean, oneLine } from '../document/clean.ts';
import { passageLink } from '../document/links.ts';
import type { ExportContext, TextWriter } from './format.ts';

/* CSV (see utils/model/csv.ts); the first line names the columns. */

type Column = [name: string, cell: (clipping: Clipping, context: ExportContext) => string];

/**
 * The columns that Readwise takes (readwise.io/import_bulk). A row must have a highlight: what has no quotation
 * hands over its title. Without a byte order mark, which a reader of columns may take for a part of the first.
 */
export const readwiseCsv: TextWriter = function* (clippings, context) {
  yield* rows(readwiseColumns, clippings, context, context.spreadsheetSafe ?? false);
};

/** All that is known of each clipping, for spreadsheets: with a byte order mark, by which Excel knows UTF-8. */
export const fullCsv: TextWriter = function* (clippings, context) {
  yield BYTE_ORDER_MARK;
  yield* rows(fullColumns, clippings, context, context.spreadsheetSafe ?? true);
};

const authors = ({ citation }: Clipping): string =>
  citation.author.map(written).map(oneLine).filter(Boolean).join(', ');

const readwiseColumns: Column[] = [
  [
    'Highlight',
    (clipping) => quotation(clipping) || clipping.citation.title || clipping.citation.URL,
  ],
  ['Title', ({ citation }) => citation.title || citation.URL],
  ['Author', (clipping) => authors(clipping) || clipping.citation['container-title']],
  ['URL', ({ citation }) => citation.URL],
  ['Note', (clipping) => [inlineTags(clipping.tags), clipping.note].filter(Boolean).join('\n')],
  ['Location', position],
  ['Date', ({ created }) => created.slice(0, 19).replace('T', ' ')],
];

const fullColumns: Column[] = [
  ['Quotation', quotation],
  ['Title', ({ citation }) => citation.title],
  ['Author', authors],
  ['Source', ({ citation }) => citation['container-title'] || citation.publisher],
  ['Type', ({ citation }) => citation.type],
  ['Published', ({ citation }) => isoDate(citation.issued) || citation.issued],
  ['Accessed', ({ citation }) => isoDate(citation.accessed)],
  ['URL', ({ citation }) => citation.URL],
  ['Passage', passageLink],
  ['DOI', ({ citation }) => citation.DOI],
  ['Language', ({ language }) => language],
  ['Note', ({ note }) => note],
  ['Tags', ({ tags }) => tags.join(', ')],
  ['Collection', ({ collection }) => collection],
  ['Mentions', ({ mentions }, { nameOf }) => mentions.map(nameOf).join(', ')],
  ['Saved', ({ created }) => created],
  ['Text', ({ text }) => text],
];

function* rows(
  columns: Column[],
  clippings: readonly Clipping[],
  context: ExportContext,
  isSafe: boolean,
): Generator<string> {
  yield csvLine(
    columns.map(([name]) => name),
    false,
  );
  for (const clipping of clippings) {
    const cells = columns.map(([, cell]) => clean(cell(clipping, context)));
    yield csvLine(cells, isSafe);
  }
}

/** Readwise makes tags of words with a full stop before them at the start of a note ("inline tagging"). */
const inlineTags = (tags: readonly string[]): string =>
  tags
    .map((tag) => oneLine(tag).replace(/\s/g, '-'))
    .filter(Boolean)
    .map((tag) => `.${tag}`)
    .join(' ');

function position({ target }: Clipping): string {
  const found = target.selector.find((selector) => selector.type === 'TextPositionSelector');
  return found ? String(found.start) : '';
}
