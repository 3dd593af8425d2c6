import type { PageCost } from '../model/reading.ts';

export type Stopwatch = {
  /** Runs work and adds its time on the main thread to the account. */
  measure<T>(work: () => T): T;
  /** Marks that something was painted just now. */
  painted(): void;
  cost(): PageCost;
};

/**
 * Keeps account of what the session costs the page, in milliseconds. Kept here and not in the
 * performance timeline, which belongs to the page.
 */
export function createStopwatch(): Stopwatch {
  const cost: PageCost = { firstPaintMs: null, lastPaintMs: null, mainThreadMs: 0 };
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
