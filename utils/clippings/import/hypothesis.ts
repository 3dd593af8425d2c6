import { t } from '../../i18n/index.ts';
import { fieldOf, isRecord, listOf, textOf } from '../json.ts';
import { type Foreign, foreign, type ImportProblem, type Where } from './foreign.ts';
import { offsetsIn } from './offsets.ts';
import { cellOf, columnName, type Row, type Table } from './table.ts';

/*
 * Annotations of Hypothesis: the answer of its API (`{total, rows}`, or the rows alone;
 * h.readthedocs.io/en/latest/api-reference), the JSON file of its client (`{export_date, annotations}`) and
 * the client's CSV file (github.com/hypothesis/client, src/sidebar/services/annotations-exporter.tsx).
 */

export const isHypothesis = (file: unknown): boolean =>
  annotationsIn(file).some((item) => isRecord(item) && 'uri' in item && 'target' in item);

const annotationsIn = (file: unknown): unknown[] =>
  Array.isArray(file)
    ? file
    : [...listOf(fieldOf(file, 'rows')), ...listOf(fieldOf(file, 'annotations'))];

export function* hypothesisAnnotations(file: unknown): Generator<Foreign | ImportProblem> {
  for (const [index, item] of annotationsIn(file).entries()) {
    yield annotation(item, () => t('import_annotation', index + 1));
  }
}

function annotation(item: unknown, where: Where): Foreign | ImportProblem {
  if (!isRecord(item)) return { where: where(), reason: t('import_no_annotation') };
  if (listOf(item.references).length > 0) return reply(where);
  const [target] = listOf(item.target);
  const selectors = listOf(fieldOf(target, 'selector'));
  const quote = selectors.find((one) => fieldOf(one, 'type') === 'TextQuoteSelector');
  const [position] = selectors.flatMap((one) => offsetsIn(one) ?? []);
  return foreign(where, {
    id: textOf(item.id),
    url: textOf(item.uri) || textOf(fieldOf(target, 'source')),
    // A list in the API, a text in some exports.
    title: textOf(listOf(fieldOf(item.document, 'title'))[0]),
    quote: textOf(fieldOf(quote, 'exact')),
    prefix: textOf(fieldOf(quote, 'prefix')),
    suffix: textOf(fieldOf(quote, 'suffix')),
    // Its RangeSelector counts in the text of elements, ours in text nodes: it needs the page, and is left out.
    places: position ? [{ type: 'TextPositionSelector', ...position }] : [],
    note: textOf(item.text),
    tags: listOf(item.tags).map(textOf),
    created: textOf(item.created),
    modified: textOf(item.updated),
  });
}

const reply = (where: Where): ImportProblem => ({
  where: where(),
  reason: t('import_reply'),
});

/** The columns of its CSV file; those of 2024's first version of it after the newer names. */
const columns = {
  kind: ['annotation/reply type'],
  url: ['url'],
  quote: ['quote'],
  note: ['comment', 'body'],
  tags: ['tags'],
  created: ['created at', 'creation date'],
} as const;

export const isHypothesisHeader = (header: readonly string[]): boolean =>
  ['annotation/reply type', 'url', 'quote'].every((name) => header.map(columnName).includes(name));

export function* hypothesisRows(table: Table): Generator<Foreign | ImportProblem> {
  const header = table.header.map(columnName);
  const at = (row: Row, names: readonly string[]): string =>
    cellOf(
      row,
      names.map((name) => header.indexOf(name)).find((index) => index >= 0),
    );
  for (const row of table.rows) {
    if (at(row, columns.kind).toLowerCase() === 'reply') {
      yield reply(row.where);
      continue;
    }
    yield foreign(row.where, {
      url: at(row, columns.url),
      quote: at(row, columns.quote),
      note: at(row, columns.note),
      tags: at(row, columns.tags).split(','),
      created: at(row, columns.created),
    });
  }
}
