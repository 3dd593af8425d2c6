import type { ClippingId } from './clipping.ts';

/**
 * How a reference is written: APA Style (7th edition), the notes of The Chicago Manual of Style (18th edition),
 * or plainly: who, what, where, when.
 */
export const citationStyles = ['apa', 'chicago', 'plain'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** A clipping with what the reader says about it here; its own note stays out of the brief. */
export type BriefPart =
  | { type: 'heading'; text: string }
  | { type: 'note'; text: string }
  | { type: 'clipping'; id: ClippingId; note: string };

/** A document that a reader makes of clippings, in the order in which it is read. */
export type Brief = {
  title: string;
  /** Paragraphs are parted by an empty line, here and in notes. */
  intro: string;
  style: CitationStyle;
  parts: BriefPart[];
};

export type BriefId = string;

/** A brief as it is kept: dates are ISO 8601 date-times. */
export type KeptBrief = { id: BriefId; created: string; modified: string; brief: Brief };

/** What is kept under the name of a brief and is none: handed over as it is, so that nothing is lost. */
export type DamagedBrief = { key: string; value: unknown };

/** All briefs, the one that was changed last first. */
export type BriefList = { briefs: KeptBrief[]; damaged: DamagedBrief[] };

/** A brief of these clippings, in this order, about which nothing is said yet. */
export const briefOf = (ids: readonly ClippingId[]): Brief => ({
  title: '',
  intro: '',
  style: 'apa',
  parts: ids.map((id) => ({ type: 'clipping', id, note: '' })),
});
