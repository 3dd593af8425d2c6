import type { Upgrade } from './index.ts';

/** The first form: one store, by id, with an index for "newest first". */
export function createStore({ db }: Upgrade): void {
  db.createObjectStore('clippings', { keyPath: 'id' }).createIndex('created', 'created');
}
