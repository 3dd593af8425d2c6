import type { Citation, Clipping, Selector } from '../../model/clipping.ts';
import type { Damaged } from '../../model/kept.ts';

/** Says where in a file something is; asked where there is something to say, for words take their time. */
export type Where = () => string;

/** Where in a file something is (`row 12`, `annotation 3`), and what is the matter with it. */
export type ImportProblem = { where: string; reason: string };

/** What a file gave: all its clippings, and what could not be taken or was taken otherwise. */
export type ImportResult = {
  clippings: Clipping[];
  problems: ImportProblem[];
  /** Rows that were damaged in the library of a backup, as they were; other files have none. */
  damaged?: Damaged[];
};

/** What another tool says of one passage or page, as it says it. Empty where it says nothing. */
export type Foreign = {
  where: Where;
  /** Its id in that tool; without one, it is known again by its content. */
  id: string;
  url: string;
  title: string;
  author: string;
  outlet: string;
  /** Date of publication, in whatever form. */
  published: string;
  language: string;
  quote: string;
  prefix: string;
  suffix: string;
  /** Where the quotation stands, beside its words. */
  places: readonly Selector[];
  note: string;
  tags: readonly string[];
  collection: string;
  /** What is known of the page in our own terms; it counts before the fields above. */
  citation: Partial<Citation>;
  /** When the page was read; where nothing is said, when it was made. */
  accessed: string;
  /** When it was made and last changed, in whatever form. */
  created: string;
  modified: string;
};

const nothing: Omit<Foreign, 'where'> = {
  id: '',
  url: '',
  title: '',
  author: '',
  outlet: '',
  published: '',
  language: '',
  quote: '',
  prefix: '',
  suffix: '',
  places: [],
  note: '',
  tags: [],
  collection: '',
  citation: {},
  accessed: '',
  created: '',
  modified: '',
};

/** What is known of something in a file; nothing of the rest. */
export const foreign = (where: Where, known: Partial<Omit<Foreign, 'where'>>): Foreign => ({
  ...nothing,
  ...known,
  where,
});

export const isProblem = (item: Foreign | ImportProblem): item is ImportProblem => 'reason' in item;
