import type { Clipping } from '../../model/clipping.ts';
import { quotation } from '../create.ts';
import { fragmentUrl } from '../text-fragment.ts';

/**
 * Clippings as Markdown: each with its quotation, its citation and a link to the sentence.
 * Whatever the page supplied is escaped, so that it stays text in any viewer.
 */
export function clippingsToMarkdown(
  clippings: readonly Clipping[],
  nameOf: (entryId: string) => string,
): string {
  return `# Clippings\n\n${clippings.map((clipping) => section(clipping, nameOf)).join('\n---\n\n')}`;
}

function section(clipping: Clipping, nameOf: (entryId: string) => string): string {
  const { citation } = clipping;
  const quote = quotation(clipping);
  const authors = citation.author.map((author) => author.literal).join(', ');
  const source = [
    authors,
    citation.title && `*${asText(citation.title)}*`,
    asText(citation['container-title']),
    citation.issued.slice(0, 10),
  ];
  const parts = [
    `## ${asText(citation.title || citation.URL)}`,
    quote && blockquote(quote),
    `— ${[authors && asText(authors), ...source.slice(1)].filter(Boolean).join(', ')}. ${link(clipping)} (read ${citation.accessed.slice(0, 10)})`,
    citation.DOI && `DOI: ${asText(citation.DOI)}`,
    clipping.mentions.length > 0 &&
      `Mentions: ${clipping.mentions.map((id) => asText(nameOf(id))).join(', ')}`,
    clipping.note && asText(clipping.note),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const blockquote = (text: string): string =>
  text
    .trim()
    .split(/\n+/)
    .map((line) => `> ${asText(line.trim())}`)
    .join('\n>\n');

function link(clipping: Clipping): string {
  const url = fragmentUrl(clipping);
  return /^https?:/i.test(url)
    ? `[${asText(clipping.citation.URL)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : asText(url);
}

/** Bidirectional controls can make a quotation read otherwise than it is; they are left out. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

const asText = (text: string): string =>
  text
    .replace(bidiControls, '')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(\s)/gm, '$1\\$2$3')
    .replace(/\s*\n\s*/g, ' ');
