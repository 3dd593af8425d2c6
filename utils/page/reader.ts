import type { background as Background } from '../messaging/client.ts';
import { type Exclusion, exclusionKey } from '../model/exclusion.ts';
import { type Marking, usualMarking } from '../model/marking.ts';
import { batches } from './batches.ts';
import { type Block, Blocks } from './blocks.ts';
import { type Collected, type CollectedBlock, type Container, collect } from './collect.ts';
import { createMarks, type Marks } from './marks.ts';
import { documentRoot, isConnected, isInDesignMode } from './nodes.ts';
import type { Painter } from './paint.ts';
import { pause } from './pause.ts';
import { isInExcluded } from './skip.ts';
import { dropStale, isStale } from './stale.ts';
import type { Stopwatch } from './stopwatch.ts';
import { untilAnswered } from './until-answered.ts';
import { watch } from './watch.ts';

export type Reader = {
  blocks: Blocks;
  /** The open shadow roots whose text is read. */
  shadowRoots(): ShadowRoot[];
  /** The mentions in the blocks; none in a block that has not been analysed. */
  marks: Pick<Marks, 'wantedIn' | 'shownIn'>;
  /** Marks by another choice, and reads again where it asks for more than was found. */
  choose(marking: Marking): void;
  /** The choice that holds. */
  marking(): Marking;
  /** Leaves out what the reader has said is not meant here. */
  exclude(exclusions: readonly Exclusion[]): void;
  state(): { state: 'reading' | 'ready' | 'failed'; problem?: string };
};

type Tools = {
  background: Pick<typeof Background, 'analyse'>;
  painter: Painter;
  stopwatch: Stopwatch;
  language: () => string;
  /** What the page says of itself that helps to understand it: its outlet and section. */
  about: () => string;
};

/** Work on the page's thread in slices this long, so that scrolling and typing go on. */
const SLICE_MS = 8;
/** Text sent to the analyser at once, in UTF-16 units. */
const BATCH = 60_000;
/** So much of what was read first goes with each batch, so that it is read in its context. */
const SURROUNDINGS = 4000;
/** So many batches may be with the analyser while the walk goes on. */
const UNDER_WAY = 4;
/** After so many interruptions by the page a walk is done in one go. */
const PATIENCE = 5;

/**
 * Reads a page and goes on reading it: collects its text, has it analysed, paints what was found,
 * and follows changes until the signal aborts. It begins when the reader’s choice is known.
 */
export function createReader(
  root: Document,
  signal: AbortSignal,
  tools: Tools,
  chosen: Promise<Marking>,
): Reader {
  const { painter, stopwatch } = tools;
  let marking = usualMarking;
  /** Blocks that the background never answered for. */
  const unanswered = new Set<number>();
  const blocks = new Blocks((id) => {
    unanswered.delete(id);
    marks.drop(id);
  });
  const marks = createMarks(blocks, painter, marking);
  const watched = new Set<ShadowRoot>();
  const queue = new Set<Container>();
  const interruptions = new WeakMap<Container, number>();
  let running = false;
  let problem: string | undefined;
  let broken = false;

  const observer = watch(
    root,
    signal,
    ({ dirty, removed }) => {
      if (removed) stopwatch.measure(() => blocks.sweep());
      for (const element of dirty) queue.add(element);
      painter.ensure();
      void run();
    },
    (text) => stopwatch.measure(() => dropStale(text, blocks, marks)),
  );
  queue.add(documentRoot(root));
  let isReady = false;
  void chosen.then((stored) => {
    isReady = true;
    choose(stored);
    void run();
  });
  const choose = (other: Marking): void => {
    const wantsMore = other.basic !== marking.basic;
    marking = other;
    stopwatch.measure(() => marks.choose(other));
    if (wantsMore) void readAgain();
  };

  return {
    blocks,
    shadowRoots: () => [...watched].filter((shadow) => shadow.isConnected),
    marks,
    choose,
    marking: () => marking,
    exclude: (exclusions) =>
      stopwatch.measure(() => marks.exclude(new Set(exclusions.map(exclusionKey)))),
    state: () => {
      if (running || queue.size > 0) return { state: 'reading' };
      const failed = broken || unanswered.size > 0;
      return failed && problem !== undefined ? { state: 'failed', problem } : { state: 'ready' };
    },
  };

  async function run(): Promise<void> {
    if (running || !isReady) return;
    running = true;
    try {
      for (const element of queue) {
        queue.delete(element);
        if (signal.aborted) return;
        if (isConnected(element)) await read(element);
      }
      stopwatch.measure(() => marks.settle());
    } catch (error) {
      broken = true;
      problem = error instanceof Error ? error.message : String(error);
      console.error('Attaché: reading stopped', error);
    } finally {
      running = false;
    }
  }

  /** Walks one element in slices; sends on what was found whenever enough has gathered. */
  async function read(element: Container): Promise<void> {
    if (stopwatch.measure(() => isInExcluded(element))) {
      const withheld = isInDesignMode() ? documentRoot(root) : element;
      return stopwatch.measure(() => blocks.dropIn(withheld));
    }
    const patient = (interruptions.get(element) ?? 0) < PATIENCE;
    const walk = collect(element);
    // A container's blocks are replaced together, so they wait until the walk has left it.
    const waiting = new Map<Container, CollectedBlock[]>();
    let left = new Set<Container>();
    let found: CollectedBlock[] = [];
    let size = 0;
    let done = false;
    const sent: Promise<void>[] = [];
    const take = (item: Collected): void => {
      switch (item.type) {
        case 'block': {
          const siblings = waiting.get(item.block.container);
          if (siblings) siblings.push(item.block);
          else waiting.set(item.block.container, [item.block]);
          break;
        }
        case 'left':
          left.add(item.container);
          for (const block of waiting.get(item.container) ?? []) {
            found.push(block);
            size += block.text.length;
          }
          waiting.delete(item.container);
          break;
        case 'shadow':
          follow(item.root);
          break;
        case 'lost':
          interruptions.set(element, (interruptions.get(element) ?? 0) + 1);
          queue.add(element);
      }
    };
    while (!done && !signal.aborted) {
      stopwatch.measure(() => {
        const deadline = patient ? performance.now() + SLICE_MS : Number.POSITIVE_INFINITY;
        while (size < BATCH && performance.now() < deadline) {
          const step = walk.next();
          if (step.done) {
            done = true;
            break;
          }
          take(step.value);
        }
      });
      if (done || size >= BATCH) {
        if (sent.length === UNDER_WAY) await sent.shift();
        sent.push(send(left, found));
        left = new Set();
        found = [];
        size = 0;
      }
      if (!done) await pause();
    }
    await Promise.all(sent);
  }

  function follow(shadow: ShadowRoot): void {
    if (watched.has(shadow)) return;
    watched.add(shadow);
    observer.also(shadow);
  }

  async function send(
    containers: ReadonlySet<Container>,
    found: readonly CollectedBlock[],
  ): Promise<void> {
    const fresh = stopwatch.measure(() => blocks.replace(containers, found));
    if (fresh.length > 0) await find(fresh);
  }

  /** Has some blocks analysed, and marks what is found. */
  async function find(fresh: readonly Block[]): Promise<void> {
    const surroundings = stopwatch.measure(
      () => `${tools.about()}\n${blocks.beginning(SURROUNDINGS, new Set(fresh))}`,
    );
    const wire = fresh.map(({ id, text }) => ({ id, text }));
    const context = { language: tools.language(), surroundings, basic: marking.basic };
    const reply = await untilAnswered(() => tools.background.analyse(wire, context), signal);
    if (signal.aborted) return;
    if (!reply.ok) {
      problem = reply.problem.message;
      for (const { id } of fresh) unanswered.add(id);
      return;
    }
    const byBlock = Map.groupBy(reply.value, (mention) => mention.blockId);
    stopwatch.measure(() => {
      for (const block of fresh) {
        // Unless the page has changed or dropped it since it was sent.
        if (blocks.get(block.id) !== block) continue;
        const mentions = byBlock.get(block.id) ?? [];
        if (isStale(block, mentions)) blocks.drop(block);
        else marks.keep(block, mentions);
        if (marks.shownIn(block.id).length > 0) stopwatch.painted();
      }
    });
  }

  /** Has all that was read analysed once more. */
  async function readAgain(): Promise<void> {
    for (const batch of batches(blocks.inOrder(), BATCH)) {
      if (!signal.aborted) await find(batch);
    }
    stopwatch.measure(() => marks.settle());
  }
}
