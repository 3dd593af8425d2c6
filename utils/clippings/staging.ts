import type { Clipping } from '../model/clipping.ts';
import type { Damaged } from '../model/kept.ts';
import type { Writing } from './write.ts';

/*
 * An import may be larger than one message: its parts wait in a store of their own, and come into the library
 * in one transaction. What it has replaced waits there too, until the next import: so it can be undone.
 */

/** A clipping as it was before an import has replaced it, and what tells whether that was changed since. */
export type Former = {
  former: Clipping;
  by: Pick<Clipping, 'modified' | 'deleted'>;
  /** When the import came: an ISO date-time. */
  at: string;
};
export type Staged = Clipping | { damaged: Damaged } | Former;

/** Takes a part; the first drops what an import before has left. */
export async function stage(
  { staging }: Writing,
  clippings: readonly Clipping[],
  isFirst: boolean,
): Promise<void> {
  if (isFirst) await staging.clear();
  await Promise.all(clippings.map((clipping) => staging.add(clipping)));
}

/** Takes rows that were damaged where the backup was made. */
export async function stageDamaged({ staging }: Writing, rows: readonly Damaged[]): Promise<void> {
  await Promise.all(rows.map((damaged) => staging.add({ damaged })));
}

/** The key of the last that waits; null where nothing does. What comes later is no part of the import. */
export async function lastStaged({ staging }: Writing): Promise<number | null> {
  return (await staging.openKeyCursor(null, 'prev'))?.key ?? null;
}

/** So many rows are asked for at once. */
const AT_ONCE = 500;

/** What waits up to a key, in the order in which it was handed over. */
export async function* staged({ staging }: Writing, last: number): AsyncGenerator<Staged[]> {
  for (let from = 0; from <= last; ) {
    const range = IDBKeyRange.bound(from, last);
    const [rows, keys]: [Staged[], number[]] = await Promise.all([
      staging.getAll(range, AT_ONCE),
      staging.getAllKeys(range, AT_ONCE),
    ]);
    if (rows.length > 0) yield rows;
    from = (keys.at(-1) ?? last) + 1;
  }
}

export const isClipping = (waiting: Staged): waiting is Clipping => 'id' in waiting;
