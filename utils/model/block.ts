export type Direction = 'ltr' | 'rtl';

/** A run of text with what is to be done to it. Everything that shows a reference is made of these. */
export type Piece = {
  text: string;
  italic: boolean;
  /** An http or https address, or empty. */
  href: string;
  /** BCP 47 where it is in the language of the work; empty for English of ours. */
  language: string;
};

/** What every block says of its text: BCP 47 or empty, and the direction of its lines. */
export type Written = { language: string; direction: Direction };

/**
 * A document as a list of blocks, from which a preview, Markdown, HTML and DOCX are made alike. All text is clean
 * (see utils/clippings/document/clean.ts) and is text: whoever draws it escapes it.
 */
export type Block =
  | ({ type: 'heading'; level: 1 | 2; text: string } & Written)
  | ({ type: 'paragraph'; role: Role; pieces: Piece[] } & Written)
  /** Words of a page, a paragraph each, with the number of their reference or null. */
  | ({ type: 'quotation'; paragraphs: string[]; number: number | null } & Written)
  /** An entry of the list of references. */
  | { type: 'reference'; number: number; pieces: Piece[] }
  /** A line between what belongs together. */
  | { type: 'rule' };

/** Text of the reader's, where a quotation is from, or tags and the like. */
export type Role = 'text' | 'source' | 'details';
