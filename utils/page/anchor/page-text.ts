import { documentBody, firstChildOf, nextSiblingOf, parentOf, shadowRootOf } from '../nodes.ts';
import { textsIn } from './blocks-of-text.ts';
import { Folding } from './fold.ts';
import type { PageText } from './passage.ts';

/** A text of the page: where it begins in all of them, and in the text content of the body, for what is in it. */
type Piece = { node: Text; start: number; position: number | null };

/** The folded text of a page, with the way back to its nodes. Holds while the page stays as it is. */
export type IndexedPage = PageText & {
  /** The range between two folded offsets; null where the page has changed since. */
  rangeOf(start: number, end: number): Range | null;
  /** The folded offset of a place in a text; null where it was not read. */
  offsetOf(node: Text, offset: number): number | null;
  /** The folded offset of a position in the text content of the body; null beyond its end. */
  offsetAt(position: number): number | null;
};

/** So many texts are read between two turns of the page. */
const BETWEEN = 200;
/** So many units of a long one are folded at once. */
const AT_ONCE = 20_000;

/** Reads the text of the document, its open shadow trees after it. Yields every now and then. */
export function* indexPage(doc: Document): Generator<void, IndexedPage> {
  const pieces: Piece[] = [];
  const byNode = new Map<Text, Piece>();
  const folding = new Folding();
  const breaks = new Set<number>([0]);
  let length = 0;
  let position: number | null = 0;
  let met = 0;
  const roots: Node[] = [documentBody(doc)].filter(Boolean);
  for (let root = roots.shift(); root; root = roots.shift()) {
    for (const item of textsIn(root)) {
      if (++met % BETWEEN === 0) yield;
      if (item === 'edge') {
        breaks.add(folding.length);
        continue;
      }
      const { text: node, isRead } = item;
      if (isRead && node.length > 0) {
        const piece = { node, start: length, position };
        pieces.push(piece);
        byNode.set(node, piece);
        const { data } = node;
        for (let from = 0; from < data.length; from += AT_ONCE) {
          if (from > 0) yield;
          folding.add(data.slice(from, from + AT_ONCE), length + from);
        }
        length += data.length;
      }
      if (position !== null) position += node.length;
    }
    for (const shadow of shadowsIn(root)) {
      if (shadow) roots.push(shadow);
      else yield;
    }
    // In shadow trees nothing is counted.
    position = null;
    breaks.add(folding.length);
  }
  const { text, at } = folding.end();

  /** The last piece that begins at or before an offset into all texts. */
  const pieceAt = (offset: number): Piece | undefined =>
    pieces[lastWhere(pieces, (piece) => piece.start <= offset)];
  const folded = (offset: number): number => lastWhere(at, (source) => source < offset) + 1;

  return {
    text,
    breaks,
    rangeOf(start, end) {
      const [from, to] = [at[start], at[end - 1]];
      const first = from === undefined ? undefined : pieceAt(from);
      const last = to === undefined ? undefined : pieceAt(to);
      if (from === undefined || to === undefined || !first || !last) return null;
      const ends = { from: from - first.start, to: to - last.start + 1 };
      if (!first.node.isConnected || !last.node.isConnected) return null;
      if (ends.from >= first.node.length || ends.to > last.node.length) return null;
      const range = new Range();
      range.setStart(first.node, ends.from);
      range.setEnd(last.node, ends.to);
      return range;
    },
    offsetOf(node, offset) {
      const piece = byNode.get(node);
      return piece ? folded(piece.start + offset) : null;
    },
    offsetAt(wanted) {
      const index = lastWhere(pieces, ({ position: own }) => own !== null && own <= wanted);
      const piece = pieces[index];
      if (!piece || piece.position === null) return null;
      return folded(piece.start + Math.min(wanted - piece.position, piece.node.length));
    },
  };
}

/** The open shadow roots below a node, but for those within them; null every now and then. */
function* shadowsIn(root: Node): Generator<ShadowRoot | null> {
  let met = 0;
  let node: Node | null = firstChildOf(root);
  while (node) {
    const shadow = node instanceof Element ? shadowRootOf(node) : null;
    if (shadow) yield shadow;
    if (++met % BETWEEN === 0) yield null;
    let next: Node | null = firstChildOf(node);
    for (let at: Node | null = node; !next && at && at !== root; at = parentOf(at)) {
      next = nextSiblingOf(at);
    }
    node = next;
  }
}

/** Binary search: the index of the last of some items, in order, for which something holds; -1 for none. */
function lastWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [-1, items.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle;
    else high = middle - 1;
  }
  return low;
}
