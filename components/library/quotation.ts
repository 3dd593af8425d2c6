import type { Clipping } from '../../utils/model/clipping.ts';

/** The quoted words; empty for a page kept as a whole. */
export function quotedText(clipping: Clipping): string {
  const quote = clipping.target.selector.find((selector) => selector.type === 'TextQuoteSelector');
  return quote?.exact ?? '';
}

/** Whether a clipping holds every word of the filter, in its quotation, citation or note. */
export function holds(clipping: Clipping, filter: string, names: readonly string[]): boolean {
  const { citation, note } = clipping;
  const authors = citation.author.map(({ literal }) => literal);
  const text = [quotedText(clipping), citation.title, citation['container-title'], note]
    .concat(authors, names)
    .join(' ')
    .toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
