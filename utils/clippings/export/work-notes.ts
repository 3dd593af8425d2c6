import { type Clipping, quotation } from '../../model/clipping.ts';
import type { Work } from '../cite/works.ts';
import { oneLine } from '../document/clean.ts';

/**
 * What a reference manager keeps beside a work: each quotation in quotation marks, and what the reader noted on it
 * after a dash, one line each. Such a line never looks like `Field: value`, which Zotero would take for a field.
 */
export const workNotes = (work: Work): string[] =>
  work.clippings.flatMap((clipping) => [quoted(clipping), noted(clipping)]).filter(Boolean);

/** The tags of all clippings of a work, each once. */
export const workTags = (work: Work): string[] => [
  ...new Set(work.clippings.flatMap(({ tags }) => tags.map(oneLine)).filter(Boolean)),
];

function quoted(clipping: Clipping): string {
  const text = oneLine(quotation(clipping));
  return text && `“${text}”`;
}

function noted({ note }: Clipping): string {
  const text = oneLine(note);
  return text && `— ${text}`;
}
