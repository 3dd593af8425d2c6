import type { DBSchema, IDBPDatabase } from 'idb';
import type { Clipping } from '../../model/clipping.ts';
import { createStore } from './0-to-1.create-store.ts';

export interface ClippingsSchema extends DBSchema {
  clippings: { key: string; value: Clipping; indexes: { created: string } };
}

/**
 * The steps from version to version of the database, in order; step n leads to version n + 1. They
 * run inside one upgrade transaction: when one throws, the browser undoes all and the version stays.
 */
export const migrations: readonly ((database: IDBPDatabase<ClippingsSchema>) => void)[] = [
  createStore,
];
