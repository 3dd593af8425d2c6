import { blockOf, textsIn } from '../anchor/blocks-of-text.ts';
import type { Edges } from './selectors.ts';
import { oneLine } from './text.ts';

/** So much of a very long paragraph is kept on each side of the passage, in UTF-16 units. */
const MOST = 2000;

/**
 * The text of the blocks in which a passage begins and ends, and of those between: on one line each, parted by an
 * empty line. Of what stands far from the passage nothing is kept.
 */
export function paragraphOf({ start, end }: Edges): string {
  const range = new Range();
  range.setStart(start.node, 0);
  range.setEnd(end.node, end.node.length);
  const [first, last] = [blockOf(start.node), blockOf(end.node)];
  let text = '';
  let from = 0;
  let to = 0;
  let isWithin = false;
  let wasEdge = false;
  for (const met of textsIn(
    range.commonAncestorContainer instanceof Text ? (first ?? start.node) : common(),
  )) {
    if (met === 'edge') {
      wasEdge = true;
      continue;
    }
    const block = met.isRead ? blockOf(met.text) : null;
    if (!block) continue;
    const isOwn = block === first || block === last || isWithin;
    if (!isOwn) continue;
    if (met.text === start.node) isWithin = true;
    if (wasEdge && text !== '') text += '\n\n';
    wasEdge = false;
    if (met.text === start.node) from = text.length + start.offset;
    text += met.text.data;
    if (met.text === end.node) {
      to = text.length - met.text.length + end.offset;
      isWithin = false;
    }
  }
  return paragraphsIn(text.slice(Math.max(0, from - MOST), to + MOST));

  function common(): Node {
    const at = new Range();
    at.setStart(first ?? start.node, 0);
    at.setEnd(last ?? end.node, 0);
    return at.commonAncestorContainer;
  }
}

const paragraphsIn = (text: string): string =>
  text
    .split(/\n\n/)
    .map((line) => oneLine(line, Number.POSITIVE_INFINITY))
    .filter(Boolean)
    .join('\n\n');
