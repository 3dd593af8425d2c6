import type { CollectedBlock, Segment } from './collect.ts';

/** A place in the DOM: a text node and a UTF-16 offset into it. */
export type Place = { node: Text; offset: number };

/**
 * The DOM places of a stretch of a block's text. Null when the text nodes have changed since the
 * block was read: then the stretch is out of date and must not be painted.
 */
export function locate(
  block: CollectedBlock,
  start: number,
  end: number,
): { start: Place; end: Place } | null {
  const first = segmentAt(block.segments, start);
  const last = segmentAt(block.segments, end - 1);
  if (!first || !last) return null;
  const from = { node: first.node, offset: start - first.start };
  const to = { node: last.node, offset: end - last.start };
  const fits = from.offset < from.node.length && to.offset <= to.node.length;
  return fits ? { start: from, end: to } : null;
}

/**
 * The same in as many pieces as glosses over ruby text make of it: a gloss stands within its line
 * in the document, but is no part of the text.
 */
export function locatePieces(
  block: CollectedBlock,
  start: number,
  end: number,
): { start: Place; end: Place }[] {
  const cuts = segmentsWithin(block.segments, start, end)
    .filter((segment) => segment.afterGloss && segment.start > start)
    .map((segment) => segment.start);
  const starts = [start, ...cuts];
  const pieces = starts.map((from, index) => locate(block, from, starts[index + 1] ?? end));
  return pieces.every((piece) => piece !== null) ? pieces : [];
}

/** Whether a stretch of a block still reads as it did. */
export const isAsRead = (block: CollectedBlock, start: number, end: number): boolean =>
  segmentsWithin(block.segments, start, end).every(({ node, start: at }, index, all) => {
    const from = Math.max(start, at);
    const words = block.text.slice(from, all[index + 1]?.start ?? end);
    return node.data.startsWith(words, from - at);
  });

/** The segments that a stretch of text lies in. */
export function segmentsWithin(
  segments: readonly Segment[],
  start: number,
  end: number,
): readonly Segment[] {
  return segments.slice(indexAt(segments, start), indexAt(segments, end - 1) + 1);
}

/** The block offset of a DOM place, or null when the node is not in this block. */
export function offsetOf(
  block: CollectedBlock,
  place: { node: Node; offset: number },
): number | null {
  const segment = block.segments.find(({ node }) => node === place.node);
  return segment ? segment.start + place.offset : null;
}

const segmentAt = (segments: readonly Segment[], offset: number): Segment | null =>
  segments[indexAt(segments, offset)] ?? null;

/** Binary search: the index of the last segment that begins at or before the offset. */
function indexAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
