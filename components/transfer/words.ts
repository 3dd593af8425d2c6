import { numberInWords } from '../../utils/i18n/index.ts';
import { counted } from '../ui/numbers.ts';

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

/** What was left when an import was undone. */
export function undoneInWords(gone: number, added: number): string {
  if (gone === added) return `${counted(gone)} taken out again; all is as it was before.`;
  const left = added - gone;
  const they =
    left === 1 ? 'stays: it was changed or deleted' : 'stay: they were changed or deleted';
  return `${counted(gone)} taken out again. ${numberInWords(left)} ${they} since.`;
}
