import type { CollectedBlock, Container } from './collect.ts';
import { isConnected, parentOf } from './nodes.ts';

/** A block with its identity in this session. A changed text gets a new block with a new id. */
export type Block = CollectedBlock & { id: number };

/**
 * The blocks of the page, by id and by the element whose text they are. The one record of what has
 * been read; marks and mentions hang on block ids.
 */
export class Blocks {
  readonly #byId = new Map<number, Block>();
  readonly #byContainer = new Map<Container, Block[]>();
  readonly #onDrop: (id: number) => void;
  #nextId = 1;
  /** Until the blocks change. */
  #inOrder: readonly Block[] | null = null;

  constructor(onDrop: (id: number) => void) {
    this.#onDrop = onDrop;
  }

  get(id: number): Block | undefined {
    return this.#byId.get(id);
  }

  /** The block that holds a text node. */
  holding(node: Text): Block | undefined {
    for (let at: Node | null = parentOf(node); at; at = parentOf(at)) {
      for (const block of this.#byContainer.get(at as Container) ?? []) {
        if (block.segments.some((segment) => segment.node === node)) return block;
      }
    }
    return undefined;
  }

  /** Whether blocks that stand directly in it have been read. */
  hasRead(container: Container): boolean {
    return this.#byContainer.has(container);
  }

  /**
   * Replaces what was known of some containers by what a walk found in them. Blocks that are as
   * they were are kept, with their marks. The answer is those that are new, and those of `early`,
   * which were read before their turn: they are taken out of it.
   */
  replace(
    found: ReadonlyMap<Container, readonly CollectedBlock[]>,
    early: Set<Block> = new Set(),
  ): Block[] {
    this.#inOrder = null;
    const before = new Map<Container, Block[]>();
    for (const container of found.keys()) {
      const known = this.#byContainer.get(container);
      if (known) before.set(container, [...known]);
    }
    const fresh: Block[] = [];
    for (const block of [...found.values()].flat()) {
      const candidates = before.get(block.container) ?? [];
      const same = candidates.findIndex((candidate) => isSame(candidate, block));
      const [kept] = same >= 0 ? candidates.splice(same, 1) : [this.#add(block)];
      if (!kept) continue;
      if (same < 0) fresh.push(kept);
      else if (early.delete(kept)) {
        // To its place in the order of reading.
        this.#byId.delete(kept.id);
        this.#byId.set(kept.id, kept);
        fresh.push(kept);
      }
    }
    for (const gone of before.values()) for (const block of gone) this.drop(block);
    return fresh;
  }

  /** Drops the blocks that are no longer part of the document. */
  sweep(): void {
    for (const block of [...this.#byId.values()]) {
      if (!isConnected(block.container)) this.drop(block);
    }
  }

  /** Drops a block; what it stands in is then read as if for the first time. */
  drop(block: Block): void {
    this.#inOrder = null;
    this.#byId.delete(block.id);
    const siblings = (this.#byContainer.get(block.container) ?? []).filter(
      (other) => other !== block,
    );
    if (siblings.length > 0) this.#byContainer.set(block.container, siblings);
    else this.#byContainer.delete(block.container);
    this.#onDrop(block.id);
  }

  /** Drops the blocks of what is no longer to be read. */
  dropIn(withheld: Container): void {
    for (const block of [...this.#byId.values()]) {
      for (let at: Node | null = block.container; at; at = outward(at)) {
        if (at === withheld) this.drop(block);
      }
    }
  }

  /** All blocks in document order. */
  inOrder(): readonly Block[] {
    this.#inOrder ??= [...this.#byId.values()].sort((a, b) => {
      const [first, second] = [a.segments[0]?.node, b.segments[0]?.node];
      if (!first || !second || first === second) return a.id - b.id;
      // Asked of the second: sorting compares neighbours, the later one first, and Chromium looks for the other
      // among all siblings that follow.
      const position = second.compareDocumentPosition(first);
      if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return shadowOrder(first, second);
      return position & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
    });
    return this.#inOrder;
  }

  /** The text of the blocks read first, up to `length` UTF-16 units, without those in `except`. */
  beginning(length: number, except: ReadonlySet<Block>): string {
    let text = '';
    for (const block of this.#byId.values()) {
      if (except.has(block)) continue;
      if (text.length >= length) break;
      text += `${block.text}\n`;
    }
    return text.slice(0, length);
  }

  get count(): number {
    return this.#byId.size;
  }

  get textLength(): number {
    let length = 0;
    for (const block of this.#byId.values()) length += block.text.length;
    return length;
  }

  #add(block: CollectedBlock): Block {
    const added = { ...block, id: this.#nextId++ };
    this.#byId.set(added.id, added);
    const siblings = this.#byContainer.get(block.container);
    if (siblings) siblings.push(added);
    else this.#byContainer.set(block.container, [added]);
    return added;
  }
}

function isSame(a: CollectedBlock, b: CollectedBlock): boolean {
  return (
    a.text === b.text &&
    a.segments.length === b.segments.length &&
    a.segments.every(({ node }, index) => node === b.segments[index]?.node)
  );
}

/** The parent of a node, out of shadow trees too. */
const outward = (node: Node): Node | null =>
  parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);

/** Nodes in different trees are ordered by the elements that hold the trees in the document. */
function shadowOrder(a: Node, b: Node): number {
  const [first, second] = [outermostHost(a), outermostHost(b)];
  if (first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function outermostHost(node: Node): Node {
  let current = node;
  for (let root = current.getRootNode(); root instanceof ShadowRoot; root = current.getRootNode()) {
    current = root.host;
  }
  return current;
}
