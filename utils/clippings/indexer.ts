import type { Clipping } from '../model/clipping.ts';
import { checkClipping } from './check-clipping.ts';
import type { Database } from './database.ts';
import { createSearch, type Search } from './search/index.ts';
import { buildSegment, rangeOf, SEGMENTS, type Segment } from './search/segment.ts';

/** So many segments are made anew in one transaction: others that want to write wait for it. */
const AT_ONCE = 8;

export type Indexer = {
  /** The search as the database is now. */
  search(): Promise<Search>;
  /** Some segments are no longer true. */
  forget(gone: ReadonlySet<number>): void;
};

/**
 * Keeps what searching needs in memory while the background lives: read from the database, and made from the
 * clippings where it is missing there.
 */
export function createIndexer(database: () => Promise<Database>): Indexer {
  const known = new Map<number, Segment>();
  let isRead = false;
  let search: Search | null = null;
  let running: Promise<Search> | null = null;

  const missing = (): number[] =>
    Array.from({ length: SEGMENTS }, (_, number) => number).filter((number) => !known.has(number));

  async function refresh(): Promise<Search> {
    const db = await database();
    if (!isRead) {
      isRead = true;
      for (const segment of await db.getAll('segments')) known.set(segment.number, segment);
    }
    for (let some = missing(); some.length > 0; some = missing()) {
      for (const segment of await rebuild(db, some.slice(0, AT_ONCE))) {
        known.set(segment.number, segment);
      }
      search = null;
    }
    search ??= createSearch([...known.values()].sort((a, b) => a.number - b.number));
    return search;
  }
  return {
    search() {
      running ??= refresh().finally(() => {
        running = null;
      });
      return running;
    },
    forget(gone) {
      for (const number of gone) known.delete(number);
      if (gone.size > 0) search = null;
    },
  };
}

/** Makes segments from their clippings, and sets rows aside that are none: what is left works. */
async function rebuild(db: Database, numbers: readonly number[]): Promise<Segment[]> {
  const transaction = db.transaction(['clippings', 'damaged', 'segments'], 'readwrite');
  const clippings = transaction.objectStore('clippings');
  const made = await Promise.all(
    numbers.map(async (number) => {
      const range = rangeOf(number);
      const [rows, keys] = await Promise.all([
        clippings.getAll(range),
        clippings.getAllKeys(range),
      ]);
      const sound: Clipping[] = [];
      for (const [at, row] of rows.entries()) {
        const checked = checkClipping(row);
        if (checked.ok) {
          sound.push(checked.value);
          continue;
        }
        const found = new Date().toISOString();
        const reason = checked.problem.message;
        const key = keys[at];
        if (key === undefined) continue;
        await transaction
          .objectStore('damaged')
          .add({ id: String(key), found, reason, row: row as unknown });
        await clippings.delete(key);
      }
      const segment = buildSegment(number, sound);
      await transaction.objectStore('segments').put(segment);
      return segment;
    }),
  );
  await transaction.done;
  return made;
}
