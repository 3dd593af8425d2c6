import { numberInWords } from '../../utils/i18n/index.ts';
import type { Imported, Takes, Undone } from '../../utils/model/kept.ts';
import { counted } from '../ui/numbers.ts';
import type { Outline } from './importing.ts';

/** What each format that clippings leave in is good for. */
export const purposes: Readonly<Record<string, string>> = {
  markdown: 'One text file for any editor or notes program.',
  notes: 'A file for each clipping, with properties; unpack it into an Obsidian vault.',
  docx: 'A document with links and references, for Word or LibreOffice. Up to 2,000 clippings.',
  html: 'A page for any browser, to read, print or send.',
  csv: 'All fields, a row for each clipping, for Excel and other spreadsheets.',
  readwise: 'For the import page of Readwise.',
  'csl-json': 'References for Zotero, Pandoc and other citation tools.',
  ris: 'References for EndNote, Mendeley, Zotero and most others.',
  bibtex: 'References for LaTeX.',
  'web-annotation': 'The open standard of annotation tools; Attaché can read it back.',
};

/** What the files that clippings come from are called. */
export const importNames: Readonly<Record<string, string>> = {
  backup: 'a backup of Attaché',
  'hypothesis-json': 'an export of Hypothesis (JSON)',
  'hypothesis-csv': 'an export of Hypothesis (CSV)',
  'readwise-csv': 'a table of Readwise (CSV)',
  'obsidian-web-clipper': 'highlights of Obsidian Web Clipper (JSON)',
  'raindrop-csv': 'an export of Raindrop.io (CSV)',
  'web-annotation': 'W3C web annotations (JSON-LD)',
  csv: 'a table (CSV)',
};

/** What the fields are called that a column of a table may hold. */
export const fieldNames: Readonly<Record<string, string>> = {
  url: 'Web address',
  quote: 'Quotation',
  note: 'Note',
  title: 'Title',
  author: 'Author',
  outlet: 'Newspaper or site',
  published: 'Date of publication',
  created: 'Date of saving',
  tags: 'Tags',
  collection: 'Collection',
  language: 'Language',
};

/** How many clippings of the library give way to those of the file. */
export const givingWay = ({ changed, trashed, newer }: Outline, takes: Takes): number =>
  ({ ours: 0, newer, theirs: changed - trashed })[takes];

/** How much an import would bring, of all kinds. */
export const comingIn = (outline: Outline, takes: Takes): number =>
  outline.fresh + givingWay(outline, takes) + outline.damaged;

/** What the button does that starts an import: “Import 3 clippings, replace 2”. */
export function importInWords(outline: Outline, takes: Takes): string {
  const brought = [
    ...(outline.fresh > 0 ? [counted(outline.fresh)] : []),
    ...(outline.damaged > 0 ? [counted(outline.damaged, 'damaged row')] : []),
  ].join(' and ');
  const replaced = givingWay(outline, takes);
  if (brought === '') return `Replace ${counted(replaced)}`;
  return `Import ${brought}${replaced > 0 ? `, replace ${numberInWords(replaced)}` : ''}`;
}

/** What an import has done. */
export function importedInWords({ added, replaced, damaged, known }: Imported): string {
  const isOther = replaced.length + damaged.length > 0;
  const said = isOther && added.length === 0 ? [] : [`${counted(added.length)} imported.`];
  if (replaced.length > 0) said.push(`${counted(replaced.length)} replaced.`);
  if (damaged.length > 0) said.push(`${counted(damaged.length, 'damaged row')} set aside.`);
  if (known.length > 0)
    said.push(`${counted(known.length)} ${known.length === 1 ? 'was' : 'were'} there already.`);
  return said.join(' ');
}

/** What was left when an import was undone. */
export function undoneInWords(undone: Undone, { added, replaced, damaged }: Imported): string {
  const done = [
    ...(undone.removed > 0 || replaced.length + damaged.length === 0
      ? [`${counted(undone.removed)} taken out again`]
      : []),
    ...(undone.restored > 0 ? [`${counted(undone.restored)} put back`] : []),
    ...(undone.damaged > 0 ? [`${counted(undone.damaged, 'damaged row')} taken out`] : []),
  ].join(', ');
  const all = added.length + replaced.length + damaged.length;
  const left = all - undone.removed - undone.restored - undone.damaged;
  if (left === 0) return `${done}; all is as it was before.`;
  const they =
    left === 1 ? 'stays: it was changed or deleted' : 'stay: they were changed or deleted';
  return `${done === '' ? '' : `${done}. `}${numberInWords(left)} ${they} since.`;
}
