import type { Selector } from '../../model/clipping.ts';
import { textsIn } from '../anchor/blocks-of-text.ts';
import { documentBody, documentRoot, localNameOf, parentOf, previousSiblingOf } from '../nodes.ts';

/** Length of the context before and after a quotation in UTF-16 units, as in Hypothesis. */
const CONTEXT = 32;

/** Where a passage begins and ends: in text, not in the space around it. */
export type Edges = { start: { node: Text; offset: number }; end: { node: Text; offset: number } };

/** The ends of a range, moved inwards to its first and last sign; null where there is none. */
export function edgesOf(range: Range): Edges | null {
  let start: Edges['start'] | null = null;
  let end: Edges['end'] | null = null;
  for (const met of textsIn(range.commonAncestorContainer)) {
    if (met === 'edge' || !met.isRead || !range.intersectsNode(met.text)) continue;
    take(met.text);
  }
  // A range within one text has no texts below it.
  if (range.commonAncestorContainer instanceof Text) take(range.commonAncestorContainer);
  return start && end && { start, end };

  function take(node: Text): void {
    const from = node === range.startContainer ? range.startOffset : 0;
    const words = node.data.slice(
      from,
      node === range.endContainer ? range.endOffset : node.length,
    );
    if (!/\S/.test(words)) return;
    start ??= { node, offset: from + words.search(/\S/) };
    end = { node, offset: from + words.trimEnd().length };
  }
}

/**
 * The selectors of a passage. `exact` is its text as the reader sees it; the context has space folded, so that it
 * holds words, and a line break between blocks. In a shadow tree there are neither positions nor paths
 * that lead from the document to it.
 */
export function selectorsOf({ start, end }: Edges, exact: string): Selector[] {
  const root = start.node.getRootNode();
  const isInDocument = root === document && documentBody()?.contains(start.node);
  const quote: Selector = { type: 'TextQuoteSelector', exact, ...contextOf(root, { start, end }) };
  if (!isInDocument) return [quote];
  return [
    quote,
    { type: 'TextPositionSelector', start: positionOf(start), end: positionOf(end) },
    {
      type: 'RangeSelector',
      startSelector: { type: 'XPathSelector', value: xpathOf(start.node) },
      startOffset: start.offset,
      endSelector: { type: 'XPathSelector', value: xpathOf(end.node) },
      endOffset: end.offset,
    },
  ];
}

/** The words before and after a passage, over any blocks. */
function contextOf(root: Node, { start, end }: Edges): { prefix: string; suffix: string } {
  // Only the last of what came before is needed: it is cut now and then.
  let before = '';
  let after = '';
  let state: 'before' | 'within' | 'after' = 'before';
  for (const met of textsIn(root === document ? (documentBody() ?? documentRoot()) : root)) {
    if (state === 'after' && folded(after).length > CONTEXT) break;
    if (met === 'edge') {
      if (state === 'before') before += '\n';
      if (state === 'after') after += '\n';
      continue;
    }
    if (!met.isRead) continue;
    const { text } = met;
    if (state === 'before') {
      before = (
        before + (text === start.node ? text.data.slice(0, start.offset) : text.data)
      ).slice(-4000);
      if (text === start.node) state = 'within';
    } else if (state === 'after') after += text.data;
    if (state === 'within' && text === end.node) {
      after = text.data.slice(end.offset);
      state = 'after';
    }
  }
  return {
    prefix: folded(before).trimStart().slice(-CONTEXT),
    suffix: folded(after).trimEnd().slice(0, CONTEXT),
  };
}

/** Space as a reader sees it: one space, or one line break where a block begins or ends. */
const folded = (text: string): string =>
  text.replace(/[^\S\n]*\n\s*|\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));

/** The UTF-16 offset of a place in the text content of the body. */
function positionOf({ node, offset }: { node: Text; offset: number }): number {
  const before = new Range();
  before.setStart(documentBody(), 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** A plain XPath of element names and positions; text nodes count as `text()[n]`. */
function xpathOf(node: Node): string {
  const steps: string[] = [];
  for (let at: Node | null = node; at && at !== document; at = parentOf(at)) {
    const isText = at instanceof Text;
    let position = 1;
    for (let before = previousSiblingOf(at); before; before = previousSiblingOf(before)) {
      if (isText ? before instanceof Text : before.nodeName === at.nodeName) position++;
    }
    const name = at instanceof Element ? localNameOf(at) : 'text()';
    steps.unshift(`${name}[${position}]`);
  }
  return `/${steps.join('/')}`;
}
