/*
 * Milliseconds of the fastest of some runs, after one to warm up: noise of a shared machine only ever
 * adds time. What is compared is run in turns, so that a slow spell of the machine meets all alike.
 */

type Run = () => unknown;

/** The fastest run of each, in turns. */
export function fastestOf(runs: readonly Run[], rounds = 7): number[] {
  for (const run of runs) run();
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, index) => {
      const start = performance.now();
      run();
      best[index] = Math.min(best[index] ?? 0, performance.now() - start);
    });
  }
  return best;
}

export const fastest = (run: Run, rounds = 7): number => fastestOf([run], rounds)[0] ?? Number.NaN;

/** How many times as long the first takes as the second. */
export function ratioOf(run: Run, other: Run, rounds = 7): number {
  const [own, others] = fastestOf([run, other], rounds);
  return (own ?? Number.NaN) / (others ?? Number.NaN);
}

/** The same where the first is asynchronous; both run `rounds + 1` times. */
export async function ratioOfAsync(run: () => Promise<unknown>, other: Run, rounds = 5) {
  await run();
  other();
  let [own, others] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    const between = performance.now();
    other();
    own = Math.min(own, between - start);
    others = Math.min(others, performance.now() - between);
  }
  return own / others;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
