import type { EntryId, Form, Kind } from './entry.ts';

/**
 * A run of running text of a page, one paragraph or less. Offsets into it are UTF-16 code units of
 * `text`, which is raw: nothing is trimmed or folded.
 */
export type TextBlock = {
  id: number;
  text: string;
};

/** A place in a block where an entry is mentioned. */
export type Mention = {
  blockId: number;
  /** UTF-16 offsets into the block's text, end exclusive. */
  start: number;
  end: number;
  entryId: EntryId;
  /** What the glossary calls it. */
  name: string;
  kind: Kind;
  form: Form;
  /** 0 to 1: how sure the analyser is that this sense is meant. */
  certainty: number;
  /** One sentence for the reader: why this was marked. */
  because: string;
};

/** What the analyser may know of a text besides the text itself. */
export type TextContext = {
  /** BCP 47 tag, or empty when unknown; then the script of the text decides, else English. */
  language: string;
  /** Languages (BCP 47, primary subtag) in which the reader wants nothing marked. */
  languagesOff?: readonly string[];
  /** Whether words that every reader knows ("government", "internet") count; they do not unless asked. */
  basic?: boolean;
  /** Whether a capital or palace that stands for a government counts; it does unless this is false. */
  metonyms?: boolean;
  /** Text of the same article outside the blocks. It is weighed as evidence; nothing in it is marked. */
  surroundings?: string;
};
