import type { Citation, Name } from '../../model/clipping.ts';
import { languageTag, oneLine } from '../document/clean.ts';
import { doiLink, webLink } from '../document/links.ts';
import { type DateParts, dateParts } from './dates.ts';
import { named } from './names.ts';
import { inLanguage, italic, link, type Piece, plain } from './piece.ts';

/** A citation ready to be written: every text on one line, dates read, one address. */
export type Tidy = {
  type: Citation['type'];
  title: string;
  authors: Name[];
  /** The newspaper, journal, blog or site. */
  container: string;
  publisher: string;
  issued: DateParts | null;
  /** A date that cannot be read, as it is. */
  issuedText: string;
  accessed: DateParts | null;
  /** The DOI where there is one, else the address; text and link. */
  address: Piece[];
  language: string;
};

export function tidy(citation: Citation): Tidy {
  const issued = dateParts(citation.issued);
  return {
    type: citation.type,
    title: oneLine(citation.title),
    authors: named(citation.author),
    container: oneLine(citation['container-title']),
    publisher: oneLine(citation.publisher),
    issued,
    issuedText: issued ? '' : oneLine(citation.issued),
    accessed: dateParts(citation.accessed),
    address: address(citation),
    language: languageTag(citation.language),
  };
}

/** Text of the work itself, in its language. */
export const ofWork = (work: Tidy, text: string, style: 'plain' | 'italic' = 'plain'): Piece[] =>
  text === '' ? [] : [inLanguage((style === 'italic' ? italic : plain)(text), work.language)];

/** What a work without a title is called; as APA Style has it, a description of what it is. */
export const untitled: Record<Citation['type'], string> = {
  'article-newspaper': 'Newspaper article',
  'article-magazine': 'Magazine article',
  'article-journal': 'Journal article',
  'post-weblog': 'Blog post',
  report: 'Report',
  webpage: 'Web page',
};

function address(citation: Citation): Piece[] {
  const doi = doiLink(citation.DOI);
  if (doi) return [link(doi, doi)];
  const text = oneLine(citation.URL);
  return text === '' ? [] : [link(text, webLink(citation.URL))];
}
