import { isLinkRow } from './navigation.ts';
import { treatmentOf } from './skip.ts';

/** A text node's place in a block: `start` is the UTF-16 offset of its first unit in `text`. */
export type Segment = { node: Text; start: number };

/** What a block's text stands directly in: a block element, or the top of a shadow tree. */
export type Container = Element | ShadowRoot;

/** A run of text up to a block boundary, over any number of inline elements. */
export type CollectedBlock = { text: string; segments: Segment[]; container: Container };

/** What a walk meets, in document order. */
export type Collected =
  | { type: 'block'; block: CollectedBlock }
  /** A container was left: all blocks that stand directly in it have been yielded. */
  | { type: 'left'; container: Container }
  /** An open shadow root, to be watched as well. */
  | { type: 'shadow'; root: ShadowRoot }
  /** While the caller paused, the page took away the node the walk stood on: walk again. */
  | { type: 'lost' };

/** Stands for something that is no text and parts words (U+FFFC, object replacement character). */
const OBJECT = '\ufffc';

/**
 * Walks a subtree and yields its blocks of text. Reads only: nothing on the page is touched.
 * Iterative, since pages may nest deeper than the stack; a generator, so that the caller can pause
 * between blocks and give the page its turn.
 */
export function* collect(root: Container): Generator<Collected> {
  const run = new Run();
  const containers: Container[] = [root];
  const leave = function* (): Generator<Collected> {
    const container = containers.pop() ?? root;
    yield* run.end(container);
    yield { type: 'left', container };
  };

  if (root instanceof Element && root.shadowRoot) yield* shadow(root.shadowRoot);
  let node: Node | null = root.firstChild;
  while (node) {
    let descend = false;
    if (node instanceof Text) run.add(node);
    else if (node instanceof Element) {
      const treatment = treatmentOf(node);
      if (treatment === 'exclude') run.part(OBJECT);
      else if (treatment === 'break') run.part('\n');
      else if (treatment !== 'annotation') {
        descend = true;
        if (treatment === 'block') {
          yield* run.end(containers.at(-1) ?? root);
          containers.push(node);
        }
        if (node.shadowRoot) yield* shadow(node.shadowRoot);
      }
    }
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    // Climb until there is somewhere to go on.
    while (node) {
      if (containers.at(-1) === node) yield* leave();
      if (node.nextSibling) break;
      const parent: Node | null = node.parentNode;
      if (!parent) {
        yield { type: 'lost' };
        return;
      }
      node = parent === root ? null : parent;
    }
    node = node?.nextSibling ?? null;
  }
  yield* leave();
}

function* shadow(root: ShadowRoot): Generator<Collected> {
  yield { type: 'shadow', root };
  yield* collect(root);
}

/** The block being put together. */
class Run {
  #text = '';
  #segments: Segment[] = [];

  add(node: Text): void {
    if (node.data === '') return;
    this.#segments.push({ node, start: this.#text.length });
    this.#text += node.data;
  }

  part(mark: string): void {
    if (this.#text !== '') this.#text += mark;
  }

  *end(container: Container): Generator<Collected> {
    const block = { text: this.#text, segments: this.#segments, container };
    this.#text = '';
    this.#segments = [];
    if (/\S/.test(block.text) && !isLinkRow(block.segments)) yield { type: 'block', block };
  }
}
