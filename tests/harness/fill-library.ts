import type { Clipping } from '../../utils/model/clipping.ts';
import { manyClippings } from '../clippings/many.ts';
import type { Attache } from './attache.ts';

/** So many go into one message, and so many into one import: of very many at once a browser takes minutes. */
const MESSAGE = 1000;
const IMPORT = 10_000;

/** Puts clippings into the library of a running extension, as imports do. */
export const importClippings = (attache: Attache, clippings: readonly Clipping[]): Promise<void> =>
  importInto(attache.askBackground, clippings);

/** The same, by whoever asks the background. */
export async function importInto(
  ask: Attache['askBackground'],
  clippings: readonly Clipping[],
): Promise<void> {
  for (let from = 0; from < clippings.length; from += MESSAGE) {
    const part = clippings.slice(from, from + MESSAGE);
    const staged = await ask('stageImport', part, from % IMPORT === 0);
    if (!staged.ok) throw new Error(staged.problem.message);
    const isWhole = (from + MESSAGE) % IMPORT === 0 || from + MESSAGE >= clippings.length;
    if (!isWhole) continue;
    const done = await ask('importStaged');
    if (!done.ok) throw new Error(done.problem.message);
  }
}

/** Fills it with so many made clippings, and answers them: the newest first. */
export async function fillLibrary(attache: Attache, count: number, seed = 1): Promise<Clipping[]> {
  const clippings = manyClippings(count, seed);
  await importClippings(attache, clippings);
  return clippings;
}
