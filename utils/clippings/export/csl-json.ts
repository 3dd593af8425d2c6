import type { Citation, Name } from '../../model/clipping.ts';
import { dateParts } from '../cite/dates.ts';
import { type Work, worksOf } from '../cite/works.ts';
import { oneLine } from '../document/clean.ts';
import { doiLink } from '../document/links.ts';
import type { TextWriter } from './format.ts';
import { jsonArray } from './json.ts';
import { workNotes, workTags } from './work-notes.ts';

/**
 * CSL-JSON 1.0.2 (citationstyles.org, schemas/input/csl-data.json), which Zotero, Mendeley, pandoc and citeproc read.
 * One item a work, not one a clipping: a list of references names a work once, however often it is quoted. The
 * quotations stand in the item's note.
 */
export const cslJson: TextWriter = (clippings) => jsonArray(items(clippings));

function* items(clippings: Parameters<TextWriter>[0]): Generator<object> {
  for (const work of worksOf(clippings)) yield item(work);
}

function item(work: Work): object {
  const { citation } = work;
  const texts = {
    title: oneLine(citation.title),
    'container-title': oneLine(citation['container-title']),
    publisher: oneLine(citation.publisher),
    URL: oneLine(citation.URL),
    DOI: doiName(citation),
    language: oneLine(citation.language),
    keyword: workTags(work).join(', '),
    note: workNotes(work).join('\n'),
  };
  const author = citation.author.map(cslName).filter((name) => name !== null);
  return {
    // The id of the first clipping: unique, and the same at the next export.
    id: work.clippings[0]?.id ?? '',
    type: citation.type,
    ...(author.length > 0 && { author }),
    ...dateOf('issued', citation.issued),
    ...dateOf('accessed', citation.accessed),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
  };
}

/** The name of a DOI without its address; empty for what is none. */
export const doiName = ({ DOI }: Pick<Citation, 'DOI'>): string =>
  doiLink(DOI) && DOI.trim().replace(/^.*?(?=10\.\d{4,9}\/)/s, '');

function cslName(name: Name): object | null {
  if ('literal' in name) {
    const literal = oneLine(name.literal);
    return literal === '' ? null : { literal };
  }
  const [family, given] = [oneLine(name.family), oneLine(name.given)];
  if (family === '' && given === '') return null;
  return { ...(family && { family }), ...(given && { given }) };
}

function dateOf(field: 'issued' | 'accessed', text: string): object {
  const parts = dateParts(text);
  if (parts) return { [field]: { 'date-parts': [parts] } };
  const literal = oneLine(text);
  return literal === '' ? {} : { [field]: { literal } };
}
