import type { EntryId } from './entry.ts';

/** W3C Web Annotation Data Model, section 4.2: selectors of a passage. */
export type TextQuoteSelector = {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
};
export type TextPositionSelector = {
  type: 'TextPositionSelector';
  /** UTF-16 offsets into the text content of the document's body, end exclusive. */
  start: number;
  end: number;
};
export type RangeSelector = {
  type: 'RangeSelector';
  startSelector: { type: 'XPathSelector'; value: string };
  startOffset: number;
  endSelector: { type: 'XPathSelector'; value: string };
  endOffset: number;
};
export type Selector = TextQuoteSelector | TextPositionSelector | RangeSelector;

/** A CSL name: whole where nobody said which part is the family's. */
export type Name = { literal: string } | { family: string; given: string };

export const citationTypes = [
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'post-weblog',
  'report',
  'webpage',
] as const;

/** A citation in CSL-JSON variables (citationstyles.org). Empty where nothing is known. */
export type Citation = {
  type: (typeof citationTypes)[number];
  title: string;
  author: Name[];
  'container-title': string;
  publisher: string;
  /** ISO 8601 date or date-time; a year or a month alone are dates too. */
  issued: string;
  /** ISO 8601 date-time of reading. */
  accessed: string;
  URL: string;
  DOI: string;
  /** BCP 47. */
  language: string;
};

export type CitationField = keyof Citation;

export const citationOrigins = [
  'json-ld',
  'highwire',
  'dublin-core',
  'open-graph',
  'html',
  'byline',
  'address',
  'import',
  'reader',
] as const;

/**
 * Where a field of a citation came from: what the page says of itself (schema.org JSON-LD, Highwire or Dublin
 * Core tags, Open Graph, its HTML), a line that looks like a byline, its address, a file that was imported, or
 * the reader.
 */
export type CitationOrigin = (typeof citationOrigins)[number];

/** What the page hands over; the background adds identity and dates. */
export type ClippingDraft = {
  /** `passage`: some text of the page; `article`: all of its text; `page`: its citation alone. */
  scope: 'passage' | 'article' | 'page';
  /** `source` is the address that identifies the page: see `addressOf` in utils/model/address.ts. */
  target: { source: string; selector: Selector[] };
  /** The address at which it was read, without what only follows readers about. */
  read: string;
  /** The paragraph that the passage stands in; empty for what is no passage. */
  paragraph: string;
  /** The text of the whole article, paragraphs parted by an empty line; empty for what is no article. */
  text: string;
  citation: Citation;
  /** Of each field of the citation that says something, where that came from. */
  origins: Partial<Record<CitationField, CitationOrigin>>;
  /** Language (BCP 47) and direction of the passage. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Ids of the entries mentioned within, in order of appearance. */
  mentions: EntryId[];
  note: string;
  tags: string[];
  /** The one collection it lies in; empty for none. */
  collection: string;
};

export type ClippingId = string;

export type Clipping = ClippingDraft & {
  id: ClippingId;
  /** ISO 8601 date-times. */
  created: string;
  modified: string;
  /** Set while the clipping lies in the trash. */
  deleted: string | null;
};

/** What a reader may change in a clipping. */
export type ClippingChange = Partial<
  Pick<Clipping, 'citation' | 'origins' | 'note' | 'tags' | 'collection'>
>;

/** The quoted words of a clipping; empty for what is no passage. */
export function quotation(clipping: Pick<ClippingDraft, 'target'>): string {
  for (const selector of clipping.target.selector) {
    if (selector.type === 'TextQuoteSelector') return selector.exact;
  }
  return '';
}

/** A name as it is usually written: given name first. */
export const nameOf = (name: Name): string =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');
