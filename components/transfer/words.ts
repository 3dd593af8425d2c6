import { listInWords, type MessageKey, plural, t } from '../../utils/i18n/index.ts';
import type { Imported, Takes, Undone } from '../../utils/model/kept.ts';
import type { Outline } from './importing.ts';

/** What the files that clippings come from are called. */
export const importNames = {
  backup: 'import_from_backup',
  'hypothesis-json': 'import_from_hypothesis_json',
  'hypothesis-csv': 'import_from_hypothesis_csv',
  'readwise-csv': 'import_from_readwise_csv',
  'obsidian-web-clipper': 'import_from_obsidian_web_clipper',
  'raindrop-csv': 'import_from_raindrop_csv',
  'web-annotation': 'import_from_web_annotation',
  csv: 'import_from_csv',
} as const satisfies Record<string, MessageKey>;

/** What the fields are called that a column of a table may hold. */
export const fieldNames = {
  url: 'field_url',
  quote: 'field_quote',
  note: 'note',
  title: 'title',
  author: 'field_author',
  outlet: 'field_outlet',
  published: 'field_published',
  created: 'field_created',
  tags: 'tags',
  collection: 'collection',
  language: 'language',
} as const satisfies Record<string, MessageKey>;

const nameIn = (names: Readonly<Record<string, MessageKey>>, id: string): string => {
  const key = names[id];
  return key ? t(key) : id;
};
export const importNameOf = (format: string): string => nameIn(importNames, format);
export const fieldNameOf = (field: string): string => nameIn(fieldNames, field);

/** How many clippings of the library give way to those of the file. */
export const givingWay = ({ changed, trashed, newer }: Outline, takes: Takes): number =>
  ({ ours: 0, newer, theirs: changed - trashed })[takes];

/** How much an import would bring, of all kinds. */
export const comingIn = (outline: Outline, takes: Takes): number =>
  outline.fresh + givingWay(outline, takes) + outline.damaged;

/** What the button does that starts an import: “Import 3 clippings, replace 2”. */
export function importInWords(outline: Outline, takes: Takes): string {
  const replaced = givingWay(outline, takes);
  if (outline.fresh + outline.damaged === 0) return plural('import_do_replace', replaced);
  const brought = broughtInWords(outline);
  return replaced > 0 ? plural('import_do_also', replaced, brought) : brought;
}

function broughtInWords({ fresh, damaged }: Outline): string {
  if (damaged === 0) return plural('import_do', fresh);
  if (fresh === 0) return plural('import_do_damaged', damaged);
  return plural('import_do_both', fresh, plural('import_do_both_rows', damaged));
}

/** What an import has done. */
export function importedInWords({ added, replaced, damaged, known }: Imported): string {
  const isOther = replaced.length + damaged.length > 0;
  return together([
    ...(isOther && added.length === 0 ? [] : [plural('import_done', added.length)]),
    ...(replaced.length > 0 ? [plural('import_done_replaced', replaced.length)] : []),
    ...(damaged.length > 0 ? [plural('import_done_damaged', damaged.length)] : []),
    ...(known.length > 0 ? [plural('import_done_known', known.length)] : []),
  ]);
}

/** What was left when an import was undone. */
export function undoneInWords(undone: Undone, { added, replaced, damaged }: Imported): string {
  const done = listInWords([
    ...(undone.removed > 0 || replaced.length + damaged.length === 0
      ? [plural('import_undone_added', undone.removed)]
      : []),
    ...(undone.restored > 0 ? [plural('import_undone_replaced', undone.restored)] : []),
    ...(undone.damaged > 0 ? [plural('import_undone_damaged', undone.damaged)] : []),
  ]);
  const all = added.length + replaced.length + damaged.length;
  const left = all - undone.removed - undone.restored - undone.damaged;
  if (left === 0) return t('import_undone_all', done);
  return together([
    ...(done === '' ? [] : [t('import_undone_some', done)]),
    plural('import_stays', left),
  ]);
}

/** Sentences one after the other, as the language parts them. */
const together = ([first = '', ...rest]: readonly string[]): string =>
  rest.reduce((said, sentence) => t('sentences', said, sentence), first);
