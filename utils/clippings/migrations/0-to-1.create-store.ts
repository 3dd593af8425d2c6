import type { IDBPDatabase } from 'idb';
import type { ClippingsSchema } from './index.ts';

/** The first form: one store, by id, with an index for "newest first". */
export function createStore(database: IDBPDatabase<ClippingsSchema>): void {
  database.createObjectStore('clippings', { keyPath: 'id' }).createIndex('created', 'created');
}
