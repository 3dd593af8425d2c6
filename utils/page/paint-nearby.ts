import type { Mention } from '../model/mention.ts';
import type { Block } from './blocks.ts';
import type { Painter } from './paint.ts';
import { Runs } from './runs.ts';
import type { Stopwatch } from './stopwatch.ts';

type Kept = { block: Block; mentions: readonly Mention[] };

/**
 * So many marks are painted wherever they stand. Chromium takes all painted ranges off and puts them on again
 * in each frame in which the page changes anything, 8 to 10 microseconds a range and 50 where it shows
 * (measured in 156): with more, only those near the viewport are painted.
 */
const FEW = 200;
/** With fewer again, all are painted: far enough below that a page is not switched to and fro. */
const FEW_AGAIN = 120;
/** What lies within a quarter of a screen is painted ahead of scrolling. */
const MARGIN = '25% 0px';

/**
 * A painter that paints a page with few marks as it is told, and of a page with many what is near the viewport.
 * Marks show when they come near, also by the page's doing; nothing is scheduled while nothing moves.
 */
export function paintNearby(painter: Painter, stopwatch: Stopwatch): Painter {
  if (!painter.canPaint) return painter;
  const kept = new Map<number, Kept>();
  /** The blocks whose marks are painted now. */
  const painted = new Set<number>();
  let count = 0;
  let runs: Runs | null = null;
  let isSettling = false;

  const show = (blockId: number): void => {
    const marked = kept.get(blockId);
    if (!marked) return;
    painted.add(blockId);
    painter.paint(marked.block, marked.mentions);
  };
  const hide = (blockId: number): void => {
    if (painted.delete(blockId)) painter.erase(blockId);
  };
  const follow = (): void => {
    const options = { rootMargin: MARGIN, scrollMargin: MARGIN };
    const observer = new IntersectionObserver(
      (entries) => stopwatch.measure(() => runs?.note(entries)),
      options,
    );
    runs = new Runs(observer, (blockId, isNear) => {
      if (isNear === painted.has(blockId)) return;
      if (isNear) show(blockId);
      else hide(blockId);
    });
    for (const { block } of kept.values()) add(block);
  };
  /** Blocks come many at a time: their neighbourhood is looked at when all are there. */
  const add = (block: Block): void => {
    runs?.add(block.id, block.container);
    if (isSettling) return;
    isSettling = true;
    queueMicrotask(() => {
      isSettling = false;
      stopwatch.measure(() => runs?.settle());
    });
  };
  const forget = (blockId: number): void => {
    count -= kept.get(blockId)?.mentions.length ?? 0;
    kept.delete(blockId);
  };
  const erase = (blockId: number): void => {
    if (!kept.has(blockId)) return;
    forget(blockId);
    hide(blockId);
    runs?.remove(blockId);
    if (!runs || count > FEW_AGAIN) return;
    runs.end();
    runs = null;
    for (const id of kept.keys()) if (!painted.has(id)) show(id);
  };

  return {
    ...painter,
    paint(block, mentions) {
      if (mentions.length === 0) return erase(block.id);
      const isKnown = kept.has(block.id);
      forget(block.id);
      kept.set(block.id, { block, mentions });
      count += mentions.length;
      if (!runs || painted.has(block.id)) show(block.id);
      else if (!isKnown) add(block);
      if (!runs && count > FEW) follow();
    },
    erase,
    clear() {
      runs?.end();
      runs = null;
      kept.clear();
      painted.clear();
      count = 0;
      painter.clear();
    },
  };
}
