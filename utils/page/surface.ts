import type { CollectedBlock } from './collect.ts';

/** Soft hyphens, joiners and other signs of no width; signs of direction. */
const unseen =
  /\u034f|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u200d/g;

/** A stretch of a block as the reader sees it, on one line. */
export const surfaceIn = ({ text }: CollectedBlock, start: number, end: number): string =>
  text.slice(start, end).replace(unseen, '').replace(/\s+/g, ' ');
