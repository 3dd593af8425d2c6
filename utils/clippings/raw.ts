import type { RawRows } from '../model/kept.ts';
import { openAsItIs } from './database.ts';

/** So many rows go into one message. */
const AT_ONCE = 500;
/** What the reader has no use for: it can be made anew. */
const derived = new Set(['segments', 'staging', 'snapshots']);

/** What lies in the database, in whatever version it is: a part, from an index on. Nothing is changed. */
export async function rawRows(name: string, from: number): Promise<RawRows> {
  const db = await openAsItIs(name);
  if (!db) return { version: 0, rows: [], hasMore: false };
  try {
    const rows: RawRows['rows'] = [];
    let before = 0;
    for (const store of [...db.objectStoreNames].filter((each) => !derived.has(each))) {
      const count = await db.count(store);
      const skip = Math.max(0, from - before);
      let cursor =
        rows.length <= AT_ONCE && skip < count
          ? await db.transaction(store).store.openCursor()
          : null;
      if (cursor && skip > 0) cursor = await cursor.advance(skip);
      for (; cursor && rows.length <= AT_ONCE; cursor = await cursor.continue()) {
        rows.push({ store, row: cursor.value });
      }
      before += count;
    }
    return {
      version: db.version,
      rows: rows.slice(0, AT_ONCE),
      hasMore: rows.length > AT_ONCE,
    };
  } finally {
    db.close();
  }
}
