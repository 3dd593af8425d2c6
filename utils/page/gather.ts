import { type Collected, type CollectedBlock, type Container, collect } from './collect.ts';
import { documentRoot, isConnected, isInDesignMode } from './nodes.ts';
import { pause } from './pause.ts';
import { isInExcluded, isInside } from './skip.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Work on the page's thread in slices this long, so that scrolling and typing go on. */
export const SLICE_MS = 8;
/** Text sent to the analyser at once, in UTF-16 units. */
export const BATCH = 60_000;
/** So many batches may be with the analyser while the walk goes on. */
const UNDER_WAY = 4;
/** After so many interruptions by the page a walk is done in one go. */
const PATIENCE = 5;

/** What a walk left behind it: containers, each with all blocks that stand directly in it. */
export type Batch = { found: Map<Container, readonly CollectedBlock[]>; isLast: boolean };

export type Gather = (
  elements: ReadonlySet<Container>,
  send: (batch: Batch) => Promise<void>,
  whole?: Generator<Collected> | null,
) => Promise<void>;

/** Told of what a walk meets besides text. */
export type Met = {
  /** An open shadow tree. */
  shadow(root: ShadowRoot): void;
  /** The page took away what the walk stood on: this part is to be walked again. */
  lost(element: Container): void;
  /** A part that is no text (any more). */
  withheld(element: Container): void;
};

/**
 * Answers a walk over parts of the page, in slices, that sends on what it found whenever enough has
 * gathered, and ends when all that was sent is done with. Parts that are no text are left out. `whole` is a
 * walk over all of the page that has begun already.
 */
export function createGather(
  root: Document,
  signal: AbortSignal,
  stopwatch: Stopwatch,
  on: Met,
): Gather {
  const interruptions = new WeakMap<Container, number>();

  return async (elements, send, whole) => {
    let current: Container | undefined;
    let isPatient = true;
    const excluded = new Map<Node, boolean>();
    const walk = (function* (): Generator<Collected> {
      for (const element of elements) {
        if (!isConnected(element) || isInside(element, elements)) continue;
        if (isInExcluded(element, excluded)) {
          on.withheld(isInDesignMode() ? documentRoot(root) : element);
          continue;
        }
        current = element;
        isPatient = (interruptions.get(element) ?? 0) < PATIENCE;
        yield* (element === documentRoot(root) && whole) || collect(element);
      }
    })();
    // A container's blocks are replaced together, so they wait until the walk has left it.
    const waiting = new Map<Container, CollectedBlock[]>();
    let batch: Batch = { found: new Map(), isLast: false };
    let size = 0;
    const take = (item: Collected): void => {
      switch (item.type) {
        case 'block': {
          const siblings = waiting.get(item.block.container);
          if (siblings) siblings.push(item.block);
          else waiting.set(item.block.container, [item.block]);
          break;
        }
        case 'left':
          // Where the page moved it before the walk, it is met twice.
          batch.found.set(item.container, waiting.get(item.container) ?? []);
          for (const block of waiting.get(item.container) ?? []) size += block.text.length;
          waiting.delete(item.container);
          break;
        case 'shadow':
          on.shadow(item.root);
          break;
        case 'lost':
          waiting.clear();
          if (!current) break;
          interruptions.set(current, (interruptions.get(current) ?? 0) + 1);
          on.lost(current);
      }
    };
    const sent: Promise<void>[] = [];
    while (!batch.isLast && !signal.aborted) {
      stopwatch.measure(() => {
        const deadline = performance.now() + SLICE_MS;
        while (size < BATCH && (!isPatient || performance.now() < deadline)) {
          const step = walk.next();
          if (!step.done) take(step.value);
          else {
            batch.isLast = true;
            break;
          }
        }
      });
      if (batch.isLast || size >= BATCH) {
        if (sent.length === UNDER_WAY) await sent.shift();
        sent.push(send(batch));
        if (!batch.isLast) batch = { found: new Map(), isLast: false };
        size = 0;
      }
      if (!batch.isLast) await pause();
    }
    await Promise.all(sent);
  };
}
