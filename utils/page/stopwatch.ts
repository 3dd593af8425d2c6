import type { PageCost } from '../model/reading.ts';

export type Stopwatch = {
  /** Runs work and adds its time on the main thread to the account. */
  measure<T>(work: () => T): T;
  /** Marks that something was painted just now. */
  painted(): void;
  cost(): PageCost;
};

/** The entrypoint imports this file before all others: what is evaluated after it counts. */
const evaluatedAt = performance.now();

/**
 * Keeps account of what the session costs the page, in milliseconds of the clock on the wall: the evaluation
 * of its script, and the work that is measured. What the browser does on its account is not in it: making
 * room for an extension's script, bringing messages, collecting garbage, style and paint. The bench measures
 * all of it together. Kept here and not in the performance timeline, which belongs to the page.
 */
export function createStopwatch(): Stopwatch {
  const cost: PageCost = {
    firstPaintMs: null,
    lastPaintMs: null,
    mainThreadMs: performance.now() - evaluatedAt,
  };
  return {
    measure(work) {
      const start = performance.now();
      try {
        return work();
      } finally {
        cost.mainThreadMs += performance.now() - start;
      }
    },
    painted() {
      cost.lastPaintMs = performance.now();
      cost.firstPaintMs ??= cost.lastPaintMs;
    },
    cost: () => ({ ...cost }),
  };
}
