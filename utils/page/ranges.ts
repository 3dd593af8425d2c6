import type { Block } from './blocks.ts';
import { locate } from './locate.ts';

/** The range between two offsets of a block; null where its text is no longer on the page. */
export function rangeBetween(block: Block, start: number, end: number): Range | null {
  const places = locate(block, start, end);
  if (!places?.start.node.isConnected || !places.end.node.isConnected) return null;
  const range = new Range();
  range.setStart(places.start.node, places.start.offset);
  range.setEnd(places.end.node, places.end.offset);
  return range;
}

/** Made when it is first used: that takes milliseconds. */
let sentences: Intl.Segmenter | undefined;

/**
 * Offsets of the sentence at an offset, without the space around it. In the source of a page a line ends
 * anywhere; only an empty line, or two breaks, end a sentence.
 */
export function sentenceAround(text: string, offset: number): { start: number; end: number } {
  const flowing = text.replace(/\s*[\r\n]\s*/g, (gap) =>
    gap.split('\n').length > 2 ? gap : ' '.repeat(gap.length),
  );
  sentences ??= new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const found = sentences.segment(flowing).containing(offset);
  if (!found) return { start: 0, end: text.length };
  const start = found.index + (found.segment.length - found.segment.trimStart().length);
  return { start, end: found.index + found.segment.trimEnd().length };
}

/** Whether two ranges of one tree overlap. */
export const touches = (range: Range, other: Range): boolean =>
  range.startContainer.getRootNode() === other.startContainer.getRootNode() &&
  range.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
  range.compareBoundaryPoints(Range.START_TO_END, other) > 0;
