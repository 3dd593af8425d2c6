import type { CollectedBlock } from './collect.ts';
import { segmentsWithin } from './locate.ts';
import { closestOf } from './nodes.ts';

/**
 * Whether a stretch of a block touches a `mark` element: there the page itself shows what its own
 * search has found, or what somebody marked. Its text is read with the sentence, but left as it is.
 */
export const touchesPageMark = (block: CollectedBlock, start: number, end: number): boolean =>
  segmentsWithin(block.segments, start, end).some(
    ({ node }) => node.parentElement !== null && closestOf(node.parentElement, 'mark') !== null,
  );
