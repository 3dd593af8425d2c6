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

/** A clock may show no less than a tenth of a millisecond: shorter runs are timed many at once. */
const LONG_ENOUGH_MS = 2;

/** The same where the first is asynchronous and both may be short. */
export async function ratioOfAsync(run: () => Promise<unknown>, other: Run, rounds = 3) {
  const timed = async (times: number, one: () => unknown): Promise<number> => {
    const start = performance.now();
    for (let i = 0; i < times; i++) await one();
    return performance.now() - start;
  };
  const timesFor = async (one: () => unknown): Promise<number> => {
    let times = 1;
    while ((await timed(times, one)) < LONG_ENOUGH_MS) times *= 2;
    return times;
  };
  const [ownTimes, otherTimes] = [await timesFor(run), await timesFor(other)];
  let [own, others] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    own = Math.min(own, (await timed(ownTimes, run)) / ownTimes);
    others = Math.min(others, (await timed(otherTimes, other)) / otherTimes);
  }
  return own / others;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
