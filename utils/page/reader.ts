import type { pageBackground as Background } from '../messaging/client.ts';
import { type Exclusion, exclusionKey } from '../model/exclusion.ts';
import { languagesOff, type Marking } from '../model/marking.ts';
import type { Result } from '../model/result.ts';
import { batches } from './batches.ts';
import { type Block, Blocks } from './blocks.ts';
import type { Container } from './collect.ts';
import type { FirstWalk } from './first-walk.ts';
import { BATCH, type Batch, createGather, SLICE_MS } from './gather.ts';
import { blocksInView } from './in-view.ts';
import { createMarks, type Marks } from './marks.ts';
import { documentRoot, isConnected } from './nodes.ts';
import type { Painter } from './paint.ts';
import { paintNearby } from './paint-nearby.ts';
import { pause } from './pause.ts';
import { dropStale, isStale } from './stale.ts';
import type { Stopwatch } from './stopwatch.ts';
import { watchTheme } from './theme.ts';
import { untilAnswered } from './until-answered.ts';
import { watch } from './watch.ts';

export type Reader = {
  blocks: Blocks;
  /** The open shadow roots whose text is read. */
  shadowRoots(): ShadowRoot[];
  /** The mentions in the blocks; none in a block that has not been analysed. */
  marks: Pick<Marks, 'wantedIn' | 'shownIn'>;
  /** Marks by another choice, and reads again where it asks for other than was found. */
  choose(marking: Marking): void;
  /** The choice that holds. */
  marking(): Marking;
  /** Leaves out what the reader has said is not meant here. */
  exclude(exclusions: readonly Exclusion[]): void;
  state(): { state: 'reading' | 'ready' | 'failed'; problem?: string };
};

export type Tools = {
  background: Pick<typeof Background, 'analyse'>;
  /** Resolves when the reader’s choice is known and was told here; fails where nobody says it. */
  known: () => Promise<Result<unknown>>;
  painter: Painter;
  stopwatch: Stopwatch;
  language: () => string;
  /** What the page says of itself that helps to understand it: its outlet and section. */
  about: () => string;
};

/** So much of what was read first goes with each batch, so that it is read in its context. */
const SURROUNDINGS = 4000;
/**
 * Reads a page and goes on reading it: collects its text, has it analysed, paints what was found,
 * and follows changes until the signal aborts. Nothing is looked for before the reader’s choice is known. It begins
 * with the walk by which the page was looked at just before, if there was one.
 */
export function createReader(
  root: Document,
  signal: AbortSignal,
  tools: Tools,
  first: Marking,
  looked?: FirstWalk,
): Reader {
  const { stopwatch } = tools;
  /** Good for the first reading, unless the page has changed by then. */
  let begun = looked;
  let marking = first;
  /** Blocks that the background never answered for. */
  const unanswered = new Set<number>();
  const blocks = new Blocks((id) => {
    unanswered.delete(id);
    marks.drop(id);
  });
  const painter = paintNearby(tools.painter, stopwatch);
  signal.addEventListener('abort', () => painter.clear());
  const marks = createMarks(blocks, painter, marking);
  const watched = new Set<ShadowRoot>();
  const queue = new Set<Container>();
  /** Blocks in the viewport of a long page, which were read before their turn. */
  const early = new Set<Block>();
  let hasLooked = false;
  let hasAsked = false;
  let running: Promise<void> | null = null;
  let problem: string | undefined;
  let broken = false;

  const gather = createGather(root, signal, stopwatch, {
    shadow: follow,
    lost: (element) => queue.add(element),
    withheld: (element) => blocks.dropIn(element),
  });
  const observer = watch(
    root,
    signal,
    async (changes) => {
      const before = { costMs: stopwatch.cost().mainThreadMs, count: blocks.count };
      stopwatch.measure(() => {
        const { dirty, removed } = changes();
        begun = undefined;
        if (removed) {
          blocks.sweep();
          // Met again where its host comes back.
          for (const shadow of watched) if (!isConnected(shadow)) watched.delete(shadow);
        }
        for (const element of dirty) queue.add(element);
        painter.ensure();
      });
      await run();
      return {
        costMs: stopwatch.cost().mainThreadMs - before.costMs,
        hasGrown: blocks.count > before.count,
      };
    },
    (text) => stopwatch.measure(() => dropStale(text, blocks, marks)),
  );
  watchTheme(root, signal, () => stopwatch.measure(() => painter.retone()));
  queue.add(documentRoot(root));
  // While the text is collected; a page that is not read need not know.
  void tools.known();
  void pause().then(run);
  const choose = (other: Marking): void => {
    const wantsOther = asks(other) !== asks(marking);
    marking = other;
    stopwatch.measure(() => marks.choose(other));
    if (wantsOther && hasAsked) void readAgain();
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
      if (running || queue.size > 0 || observer.isBehind()) return { state: 'reading' };
      const failed = broken || unanswered.size > 0;
      return failed && problem !== undefined ? { state: 'failed', problem } : { state: 'ready' };
    },
  };

  /** Reads what is queued; one run at a time, which takes what is queued meanwhile as well. */
  function run(): Promise<void> {
    running ??= readQueue().finally(() => {
      running = null;
      if (queue.size > 0 && !signal.aborted) void run();
    });
    return running;
  }

  async function readQueue(): Promise<void> {
    try {
      while (queue.size > 0 && !signal.aborted) {
        const elements = new Set(queue);
        queue.clear();
        const whole = begun?.read();
        begun = undefined;
        await gather(elements, send, whole);
      }
      if (!signal.aborted) stopwatch.measure(() => marks.settle());
    } catch (error) {
      broken = true;
      problem = error instanceof Error ? error.message : String(error);
      console.error('Attaché: reading stopped', error);
    }
  }

  function follow(shadow: ShadowRoot): void {
    if (watched.has(shadow)) return;
    watched.add(shadow);
    observer.also(shadow);
  }

  async function send({ found, isLast }: Batch): Promise<void> {
    const fresh = stopwatch.measure(() => blocks.replace(found, early));
    if (isLast) early.clear();
    const looking = hasLooked || isLast ? null : look();
    hasLooked = true;
    await Promise.all([looking, fresh.length > 0 && find(fresh)]);
  }

  /**
   * Of a page so long that it is read in batches, what shows is read at once; then again in its turn, since a
   * doubtful name may need what stands around it.
   */
  function look(): Promise<void> | null {
    const fresh = stopwatch.measure(() => {
      const found = blocksInView(root, (container) => blocks.hasRead(container));
      return blocks.replace(found);
    });
    for (const block of fresh) early.add(block);
    return fresh.length > 0 ? find(fresh) : null;
  }

  /** Has some blocks analysed, and marks what is found. */
  async function find(fresh: readonly Block[]): Promise<void> {
    const surroundings = stopwatch.measure(
      () => `${tools.about()}\n${blocks.beginning(SURROUNDINGS, new Set(fresh))}`,
    );
    const wire = fresh.map(({ id, text }) => ({ id, text }));
    let asked: string | null = null;
    const ask = async () => {
      // Marks that the reader has switched off may not appear, not even for a moment.
      const known = await tools.known();
      if (!known.ok) return known;
      hasAsked = true;
      asked = asks(marking);
      const { basic } = marking;
      const language = tools.language();
      const context = { language, languagesOff: languagesOff(marking), surroundings, basic };
      return stopwatch.measure(() => tools.background.analyse(wire, context));
    };
    const reply = await untilAnswered(ask, signal);
    // Where the reader wants other things by now, they are being looked for already.
    if (signal.aborted || (asked !== null && asked !== asks(marking))) return;
    if (!reply.ok) {
      problem = reply.problem.message;
      for (const { id } of fresh) unanswered.add(id);
      return;
    }
    const byBlock = stopwatch.measure(() => Map.groupBy(reply.value, (mention) => mention.blockId));
    for (let next = 0; next < fresh.length && !signal.aborted; ) {
      if (next > 0) await pause();
      stopwatch.measure(() => {
        const deadline = performance.now() + SLICE_MS;
        while (next < fresh.length && performance.now() < deadline) {
          const block = fresh[next++];
          // Unless the page has changed or dropped it since it was sent.
          if (!block || blocks.get(block.id) !== block) continue;
          const mentions = byBlock.get(block.id) ?? [];
          if (isStale(block, mentions)) blocks.drop(block);
          else marks.keep(block, mentions);
          if (marks.shownIn(block.id).length > 0) stopwatch.painted();
        }
      });
    }
  }

  /** Has all that was read analysed once more. */
  async function readAgain(): Promise<void> {
    for (const batch of batches(blocks.inOrder(), BATCH)) {
      if (!signal.aborted) await find(batch);
    }
    stopwatch.measure(() => marks.settle());
  }
}

/** What a choice asks of the analysis; all else of it is a matter of marking. */
const asks = (marking: Marking): string => `${marking.basic} ${languagesOff(marking)}`;
