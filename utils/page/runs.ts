import type { Container } from './collect.ts';

type Block = { id: number; element: Element };
/** Neighbours: where the first and the last of them are tells where all are. */
type Run = { blocks: Block[]; near: Set<Element> };

/** So many blocks at most are one run; one that is higher than what is near the viewport is cut. */
const LONGEST = 64;

/**
 * Which blocks are near the viewport, kept by an IntersectionObserver. It looks at all its elements in every
 * frame in which the page moves, half a microsecond or more each, and taking one up costs more: so of
 * neighbours only the two ends are given to it.
 */
export class Runs {
  readonly #observer: IntersectionObserver;
  readonly #onChange: (blockId: number, isNear: boolean) => void;
  readonly #byBlock = new Map<number, Run>();
  readonly #byElement = new Map<Element, Set<Run>>();
  /** Where the observer last saw an element: asking for its place might make the page lay itself out. */
  readonly #boxes = new WeakMap<Element, DOMRectReadOnly>();
  #waiting: Block[] = [];
  /** How high what is near the viewport is, in CSS pixels. */
  #height = window.innerHeight;
  /** So many blocks of this page fit there: a run that has to be cut costs the page two frames more. */
  #longest = LONGEST;

  constructor(
    observer: IntersectionObserver,
    onChange: (blockId: number, isNear: boolean) => void,
  ) {
    this.#observer = observer;
    this.#onChange = onChange;
  }

  /** Takes a block, best in the order of the document; whether it is near is told after `settle`. */
  add(id: number, container: Container): void {
    this.#waiting.push({ id, element: container instanceof Element ? container : container.host });
  }

  /** Begins to observe what was added. */
  settle(): void {
    let blocks: Block[] = [];
    let around: Element | null = null;
    for (const block of this.#waiting) {
      if (blocks.length >= this.#longest || !around?.contains(block.element)) {
        this.#begin(blocks);
        blocks = [];
        around = block.element.parentElement?.parentElement ?? null;
      }
      blocks.push(block);
    }
    this.#begin(blocks);
    this.#waiting = [];
  }

  remove(id: number): void {
    this.#waiting = this.#waiting.filter((block) => block.id !== id);
    const run = this.#byBlock.get(id);
    if (!run) return;
    this.#byBlock.delete(id);
    const before = endsOf(run);
    run.blocks = run.blocks.filter((block) => block.id !== id);
    const after = endsOf(run);
    for (const element of before) if (!after.has(element)) this.#letGo(run, element);
    for (const element of after) if (!before.has(element)) this.#observe(run, element);
  }

  /** Takes what the observer saw. */
  note(entries: readonly IntersectionObserverEntry[]): void {
    const runs = new Set<Run>();
    for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
      this.#boxes.set(target, boundingClientRect);
      this.#height = rootBounds?.height ?? window.innerHeight;
      for (const run of this.#byElement.get(target) ?? []) {
        runs.add(run);
        if (isIntersecting) run.near.add(target);
        else run.near.delete(target);
      }
    }
    for (const run of runs) {
      const isNear = run.near.size > 0;
      for (const { id } of run.blocks) this.#onChange(id, isNear);
      if (run.blocks.length > 2) this.#cut(run, this.#pieces(run));
    }
  }

  end(): void {
    this.#observer.disconnect();
    this.#byBlock.clear();
    this.#byElement.clear();
    this.#waiting = [];
  }

  #begin(blocks: Block[]): void {
    const run: Run = { blocks, near: new Set() };
    for (const { id } of blocks) this.#byBlock.set(id, run);
    for (const element of endsOf(run)) this.#observe(run, element);
    if (run.near.size > 0) for (const { id } of blocks) this.#onChange(id, true);
  }

  /** In how many pieces a run is to be, since what stands between its ends may be near where neither of them is. */
  #pieces(run: Run): number {
    const boxes = [...endsOf(run)].flatMap((element) => this.#boxes.get(element) ?? []);
    if (boxes.some(({ width, height }) => width === 0 && height === 0)) return 2;
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const pieces = (bottom - top) / this.#height;
    // Rather too few: the next ones may be higher.
    const fitting = (0.8 * run.blocks.length) / pieces;
    // More only where many more would fit.
    if (pieces > 1 || fitting > 2 * this.#longest) this.#longest = Math.min(LONGEST, fitting);
    return Math.ceil(pieces);
  }

  /** Makes shorter runs of one; does nothing where that is a single piece. */
  #cut(run: Run, pieces: number): void {
    if (pieces < 2) return;
    for (const element of endsOf(run)) this.#letGo(run, element);
    const { blocks } = run;
    const size = Math.max(1, Math.floor(blocks.length / pieces));
    for (let at = 0; at < blocks.length; at += size) this.#begin(blocks.slice(at, at + size));
  }

  #observe(run: Run, element: Element): void {
    const runs = this.#byElement.get(element);
    if (!runs) {
      this.#byElement.set(element, new Set([run]));
      this.#observer.observe(element);
      return;
    }
    // The observer has told the other runs of this element where it is.
    for (const other of runs) if (other.near.has(element)) run.near.add(element);
    runs.add(run);
  }

  #letGo(run: Run, element: Element): void {
    run.near.delete(element);
    const runs = this.#byElement.get(element);
    runs?.delete(run);
    if (!runs || runs.size > 0) return;
    this.#byElement.delete(element);
    this.#observer.unobserve(element);
  }
}

function endsOf({ blocks }: Run): Set<Element> {
  const [first, last] = [blocks.at(0), blocks.at(-1)];
  return new Set(first && last ? [first.element, last.element] : []);
}
