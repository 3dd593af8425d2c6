/** A stretch of a text, in UTF-16 units, end exclusive. */
export type Stretch = { start: number; end: number };

/** A sentence in which an entry is named. */
export type Passage = {
  sentence: string;
  /** Where the entry is named, and all places where it is, this one too. */
  name: Stretch;
  same: Stretch[];
  /** BCP 47 tag, or empty when unknown; then the script of the sentence decides. */
  language: string;
};

/** A sentence of the page, or what of it stands around a mention; an ellipsis where something is left out. */
export type Quotation = {
  before: string;
  name: string;
  after: string;
  /** BCP 47 tag of the text, or empty, and its direction. */
  language: string;
  direction: 'ltr' | 'rtl';
};
