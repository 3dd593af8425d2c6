import { isLinkRow } from './navigation.ts';
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
          const block = run.end(containers.at(-1) ?? root);
          if (block) yield { type: 'block', block };
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
      if (containers.length > 1 && containers.at(-1) === node) {
        const container = containers.pop() ?? root;
        const block = run.end(container);
        if (block) yield { type: 'block', block };
        yield { type: 'left', container };
      }
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
  const block = run.end(root);
  if (block) yield { type: 'block', block };
  yield { type: 'left', container: root };
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
    const { data } = node;
    if (data === '') return;
    this.#segments.push({ node, start: this.#text.length, afterGloss: this.#afterGloss });
    this.#afterGloss = false;
    this.#text += data;
  }

  part(mark: string): void {
    if (this.#text !== '') this.#text += mark;
  }

  gloss(): void {
    this.#afterGloss = this.#text !== '';
  }

  /** What was put together since the last end, as a block of its own; null where it is but spaces or links. */
  end(container: Container): CollectedBlock | null {
    if (this.#text === '') return null;
    const block = { text: this.#text, segments: this.#segments, container };
    this.#text = '';
    this.#segments = [];
    this.#afterGloss = false;
    return /\S/.test(block.text) && !isLinkRow(block.segments) ? block : null;
  }
}
