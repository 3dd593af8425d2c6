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

/** A citation in CSL-JSON variables (citationstyles.org). */
export type Citation = {
  type: 'article-newspaper' | 'webpage';
  title: string;
  author: { literal: string }[];
  'container-title': string;
  /** ISO 8601 date, or empty when the page gives none. */
  issued: string;
  /** ISO 8601 date-time of reading. */
  accessed: string;
  URL: string;
  DOI: string;
  language: string;
};

/** What the page hands over; the background adds identity and dates. */
export type ClippingDraft = {
  /** `passage`: a selection; `page`: the page as a whole, with no quotation. */
  scope: 'passage' | 'page';
  target: { source: string; selector: Selector[] };
  citation: Citation;
  direction: 'ltr' | 'rtl';
  /** Ids of the entries mentioned within, in order of appearance. */
  mentions: EntryId[];
  note: string;
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
