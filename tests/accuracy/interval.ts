import { both, f1, type Score, sum } from './score.ts';

/**
 * The 95 % interval of F1 over both forms, by drawing documents with replacement (Efron 1979).
 * The draws are the same in every run.
 */
export function intervalOfF1(scores: readonly Score[], draws = 1000): [low: number, high: number] {
  const random = generator(20261124);
  const values = Array.from({ length: draws }, () =>
    f1(both(sum(scores.map(() => scores[Math.floor(random() * scores.length)] as Score)))),
  ).sort((a, b) => a - b);
  return [values[Math.floor(draws * 0.025)] ?? 0, values[Math.ceil(draws * 0.975) - 1] ?? 0];
}

/** Numbers in [0, 1) from a seed: a 32-bit linear congruential generator (Numerical Recipes). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
