import type { IDBPDatabase } from 'idb';
import type { ClippingsSchema } from './schema.ts';

/** The first form: one store, by id, with an index for "newest first". */
export function createStore(database: IDBPDatabase<ClippingsSchema>): void {
  database.createObjectStore('clippings', { keyPath: 'id' }).createIndex('created', 'created');
}
