import type { IDBPObjectStore } from 'idb';
import type { ClippingId } from '../model/clipping.ts';
import type { ClippingsSchema, Database } from './database.ts';
import { segmentOf } from './search/segment.ts';

type Stores = ['clippings', 'damaged', 'segments', 'staging'];
const stores: Stores = ['clippings', 'damaged', 'segments', 'staging'];
type StoreIn<Name extends Stores[number]> = IDBPObjectStore<
  ClippingsSchema,
  Stores,
  Name,
  'readwrite'
>;

/** What a write works on. */
export type Writing = {
  clippings: StoreIn<'clippings'>;
  damaged: StoreIn<'damaged'>;
  staging: StoreIn<'staging'>;
  /** Whoever changes a clipping says so: what was worked out for searching is dropped with it. */
  changes(id: ClippingId): void;
};

/**
 * One write, all of it or nothing. Strict durability: it is done when the browser has handed it to the disk,
 * not when it means to. Answers what the work answers, and which segments of the search are gone.
 */
export async function write<T>(
  db: Database,
  work: (writing: Writing) => Promise<T>,
): Promise<{ value: T; gone: ReadonlySet<number> }> {
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  const gone = new Set<number>();
  // Heard below; where the work fails first, the failure of the transaction says nothing more.
  transaction.done.catch(() => undefined);
  try {
    const value = await work({
      clippings: transaction.objectStore('clippings'),
      damaged: transaction.objectStore('damaged'),
      staging: transaction.objectStore('staging'),
      changes: (id) => gone.add(segmentOf(id)),
    });
    const segments = transaction.objectStore('segments');
    await Promise.all([...gone].map((number) => segments.delete(number)));
    await transaction.done;
    return { value, gone };
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself, as when the disk is full.
    }
    throw error;
  }
}
