import { t } from '../../i18n/index.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { type Lift, readBackup } from '../backup/index.ts';
import { parseJson } from '../json.ts';
import { rowsOf } from './any-csv.ts';
import { type ColumnMapping, guessMapping } from './columns.ts';
import type { Foreign, ImportProblem, ImportResult } from './foreign.ts';
import { hypothesisAnnotations, hypothesisRows } from './hypothesis.ts';
import { obsidianHighlights } from './obsidian.ts';
import { raindropRows } from './raindrop.ts';
import { readwiseRows } from './readwise.ts';
import type { ImportFormat } from './recognise.ts';
import { columnName, readTable, type Table } from './table.ts';
import { takeIn } from './take-in.ts';
import { webAnnotations } from './web-annotation.ts';

export type ImportOptions = {
  /** Stands for the date of what has none. */
  now: Date;
  /** For `csv`: which column holds what; guessed from their names where it is left out. */
  mapping?: ColumnMapping;
  /** For `backup`: the steps that lift clippings of older versions. */
  lift?: readonly Lift[];
};

/**
 * The clippings of a file that was recognised. A failure (`invalid`) concerns the file as a whole: nothing is
 * taken from it. What is wrong with one row or annotation is one of the problems, by its place in the file.
 */
export function readImport(
  text: string,
  format: ImportFormat,
  options: ImportOptions,
): Result<ImportResult> {
  switch (format) {
    case 'backup':
      return backup(text, options.lift);
    case 'hypothesis-json':
      return annotations(text, 'hypothesis', hypothesisAnnotations, options.now);
    case 'obsidian-web-clipper':
      return annotations(text, format, obsidianHighlights, options.now);
    case 'web-annotation':
      return annotations(text, format, webAnnotations, options.now);
    case 'hypothesis-csv':
      return table(text, format, hypothesisRows, options.now);
    case 'readwise-csv':
      return table(text, 'readwise', readwiseRows, options.now);
    case 'raindrop-csv':
      return table(text, 'raindrop', raindropRows, options.now);
    case 'csv':
      return mapped(text, options);
  }
}

function backup(text: string, lift: readonly Lift[] = []): Result<ImportResult> {
  const read = readBackup(text, lift);
  if (!read.ok) return read;
  const { clippings, problems, damaged, intact } = read.value;
  const found: ImportProblem[] = problems.map(({ index, reason }) => ({
    where: t('import_clipping', index + 1),
    reason: t('import_not_kept', reason),
  }));
  if (!intact) found.push({ where: t('import_file'), reason: t('import_file_changed') });
  return ok({ clippings, problems: found, damaged });
}

type Items = Iterable<Foreign | ImportProblem>;

function annotations(
  text: string,
  tool: string,
  items: (file: unknown) => Items,
  now: Date,
): Result<ImportResult> {
  const file = parseJson(text);
  return file.ok
    ? ok(takeIn(tool, items(file.value), now))
    : fail('invalid', t('import_cut_off', file.problem.message));
}

function table(
  text: string,
  tool: string,
  items: (table: Table) => Items,
  now: Date,
): Result<ImportResult> {
  const read = readTable(text);
  if (!read.ok) return read;
  const names = read.value.header.map(columnName);
  if (!names.includes('url') && !names.includes('source url')) return noAddresses();
  const { clippings, problems } = takeIn(tool, items(read.value), now);
  return ok({ clippings, problems: [...read.value.problems, ...problems] });
}

function mapped(text: string, { mapping, now }: ImportOptions): Result<ImportResult> {
  const read = readTable(text);
  if (!read.ok) return read;
  const columns = mapping ?? guessMapping(read.value.header);
  if (columns.url === undefined) return noAddresses();
  const { clippings, problems } = takeIn('csv', rowsOf(read.value, columns), now);
  return ok({ clippings, problems: [...read.value.problems, ...problems] });
}

const noAddresses = (): Result<ImportResult> => fail('invalid', t('import_no_column'));
