import type { Citation, Name } from '../../model/clipping.ts';
import { dateParts } from '../cite/dates.ts';
import { type Work, worksOf } from '../cite/works.ts';
import { oneLine } from '../document/clean.ts';
import { doiName } from './csl-json.ts';
import type { TextWriter } from './format.ts';
import { workNotes, workTags } from './work-notes.ts';

/**
 * RIS (Research Information Systems, "RIS Format Specifications"; the tags as of 2011), for EndNote, Zotero, RefWorks
 * and the like: one reference a work, a tag a line, lines ended by CR LF, UTF-8 without a byte order mark. Quotations
 * and notes are `N1`, each its own.
 */
export const ris: TextWriter = function* (clippings) {
  for (const work of worksOf(clippings)) yield reference(work);
};

const types: Record<Citation['type'], string> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
};

function reference(work: Work): string {
  const { citation } = work;
  const year = dateParts(citation.issued)?.[0];
  const lines: [string, string][] = [
    ...citation.author.map((name) => tag('AU', nameOf(name))),
    tag('TI', citation.title),
    tag('T2', citation['container-title']),
    tag('PB', citation.publisher),
    tag('PY', year === undefined ? '' : String(year).padStart(4, '0')),
    tag('DA', slashed(citation.issued) || citation.issued),
    tag('Y2', slashed(citation.accessed)),
    tag('UR', citation.URL),
    tag('DO', doiName(citation)),
    tag('LA', citation.language),
    ...workNotes(work).map((note) => tag('N1', note)),
    ...workTags(work).map((word) => tag('KW', word)),
  ];
  const written = lines
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}  - ${text}`);
  return [`TY  - ${types[citation.type]}`, ...written, 'ER  - ', '', ''].join('\r\n');
}

/** A value stands on one line: a line break would begin another tag, or none. */
const tag = (name: string, text: string): [string, string] => [name, oneLine(text)];

/** `Family, Given`. RIS has no form for a whole name: one with a comma is read as such a pair. */
const nameOf = (name: Name): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

/** `2026/11/02/`, `2026/11//`, `2026///`: what is not known stays empty between its slashes. */
function slashed(date: string): string {
  const parts = dateParts(date);
  if (!parts) return '';
  const [year, month, day] = parts;
  const two = (part: number | undefined) => (part ? String(part).padStart(2, '0') : '');
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
