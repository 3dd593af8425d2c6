import { firstChildOf, nextSiblingOf, parentOf, shadowRootOf } from './nodes.ts';
import { treatmentOf } from './skip.ts';

/**
 * A text node's place in a block: `start` is the UTF-16 offset of its first unit in `text`. Between
 * it and the segment before there may be a gloss over ruby text, which is no part of the block.
 */
export type Segment = { node: Text; start: number; afterGloss: boolean };

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

  const ownShadow = root instanceof Element ? shadowRootOf(root) : null;
  if (ownShadow) yield* shadow(ownShadow);
  let node: Node | null = firstChildOf(root);
  while (node) {
    let descend = false;
    if (node instanceof Text) run.add(node);
    else if (node instanceof Element) {
      const treatment = treatmentOf(node);
      if (treatment === 'exclude') run.part(OBJECT);
      else if (treatment === 'break') run.part('\n');
      else if (treatment === 'annotation') run.gloss();
      else {
        descend = true;
        if (treatment === 'block') {
          yield* run.end(containers.at(-1) ?? root);
          containers.push(node);
        }
        const inner = shadowRootOf(node);
        if (inner) yield* shadow(inner);
      }
    }
    const firstChild: Node | null = descend ? firstChildOf(node) : null;
    if (firstChild) {
      node = firstChild;
      continue;
    }
    // Climb until there is somewhere to go on.
    while (node) {
      if (containers.at(-1) === node) yield* leave();
      if (nextSiblingOf(node)) break;
      const parent: Node | null = parentOf(node);
      if (!parent) {
        yield { type: 'lost' };
        return;
      }
      node = parent === root ? null : parent;
    }
    node = node && nextSiblingOf(node);
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
  #afterGloss = false;

  add(node: Text): void {
    if (node.data === '') return;
    this.#segments.push({ node, start: this.#text.length, afterGloss: this.#afterGloss });
    this.#afterGloss = false;
    this.#text += node.data;
  }

  part(mark: string): void {
    if (this.#text !== '') this.#text += mark;
  }

  gloss(): void {
    this.#afterGloss = this.#text !== '';
  }

  *end(container: Container): Generator<Collected> {
    const block = { text: this.#text, segments: this.#segments, container };
    this.#text = '';
    this.#segments = [];
    this.#afterGloss = false;
    if (/\S/.test(block.text)) yield { type: 'block', block };
  }
}
