import { type IDBPDatabase, openDB } from 'idb';
import type { Clipping, ClippingId } from '../model/clipping.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { migrations } from './migrations/index.ts';
import type { ClippingsSchema } from './migrations/schema.ts';

/** The clippings of this reader. Every failure is a value with words for the reader. */
export type ClippingStore = {
  /** Stores a clipping and answers the row as a second transaction reads it back. */
  save(clipping: Clipping): Promise<Result<Clipping>>;
  /** Newest first, without the trash. */
  list(): Promise<Result<Clipping[]>>;
  /** The clippings with these ids, in this order; ids that are gone are left out. */
  get(ids: readonly ClippingId[]): Promise<Result<Clipping[]>>;
  /** Sets or clears the mark of the trash (an ISO date-time, or null). */
  setDeleted(id: ClippingId, deleted: string | null): Promise<Result<null>>;
};

type Database = IDBPDatabase<ClippingsSchema>;

/**
 * The only owner of the database; used by the background alone. Writes ask for strict durability:
 * a save is acknowledged when the browser has handed it to the disk, not when it means to.
 */
export function createClippingStore(name = 'attache'): ClippingStore {
  let opening: Promise<Database> | null = null;
  const database = (): Promise<Database> => {
    opening ??= open(name, () => {
      opening = null;
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  return {
    save: (clipping) =>
      guarded(async () => {
        const db = await database();
        const writing = db.transaction('clippings', 'readwrite', { durability: 'strict' });
        await Promise.all([writing.store.put(clipping), writing.done]);
        const kept = await db.get('clippings', clipping.id);
        return kept && JSON.stringify(kept) === JSON.stringify(clipping)
          ? ok(kept)
          : fail(
              'storage',
              'The clipping was written but could not be read back. Please save again.',
            );
      }),
    list: () =>
      guarded(async () => {
        const rows = await (await database()).getAllFromIndex('clippings', 'created');
        return ok(rows.filter((row) => row.deleted === null).reverse());
      }),
    get: (ids) =>
      guarded(async () => {
        const db = await database();
        const rows = await Promise.all(ids.map((id) => db.get('clippings', id)));
        return ok(rows.filter((row) => row !== undefined));
      }),
    setDeleted: (id, deleted) =>
      guarded(async () => {
        const db = await database();
        const writing = db.transaction('clippings', 'readwrite', { durability: 'strict' });
        const row = await writing.store.get(id);
        if (row) await writing.store.put({ ...row, deleted });
        await writing.done;
        return row ? ok(null) : fail('not-found', 'This clipping is no longer there.');
      }),
  };
}

function open(name: string, onGone: () => void): Promise<Database> {
  return openDB<ClippingsSchema>(name, migrations.length, {
    upgrade(db, oldVersion) {
      for (const migrate of migrations.slice(oldVersion)) migrate(db);
    },
    // Another version of Attaché wants to upgrade: let go, the next request opens anew.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
}

async function guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail('storage', explain(error));
  }
}

function explain(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') {
    return 'The disk, or the space the browser allows, is full. Nothing was changed. Free some space and try again.';
  }
  if (name === 'VersionError') {
    return 'These clippings were written by a newer version of Attaché. Update Attaché to see them; nothing was changed.';
  }
  const detail = error instanceof Error ? error.message : String(error);
  return `The browser refused the clippings database, so nothing was changed (${detail}). In a private window this is normal; otherwise restart the browser and try again.`;
}
