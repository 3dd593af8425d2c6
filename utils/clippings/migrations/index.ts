import type { IDBPDatabase } from 'idb';
import { createStore } from './0-to-1.create-store.ts';
import type { ClippingsSchema } from './schema.ts';

/**
 * The steps from version to version of the database, in order; step n leads to version n + 1. They
 * run inside one upgrade transaction: when one throws, the browser undoes all and the version stays.
 */
export const migrations: readonly ((database: IDBPDatabase<ClippingsSchema>) => void)[] = [
  createStore,
];
