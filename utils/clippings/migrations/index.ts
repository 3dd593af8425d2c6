import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { createStore } from './0-to-1.create-store.ts';
import { makeCitable } from './1-to-2.citable.ts';
import { liftRows } from './lift-rows.ts';

/** What a step works on: a database in whatever form it is, in the one transaction of the upgrade. */
export type Upgrade = {
  db: IDBPDatabase<unknown>;
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>;
  /** An ISO date-time. */
  now: string;
};

/** What a step makes of one row; null where the row was no clipping before. Throws nothing for a sound row. */
export type Lift = (row: unknown) => unknown;

/** What becomes of each row from version to version, for rows of the database and of old backups. */
export const lifts: readonly Lift[] = [makeCitable];

/**
 * The steps from version to version of the database, in order; step n leads to version n + 1. They
 * run inside one upgrade transaction: when one throws, all is undone and the version stays.
 */
export const migrations: readonly ((upgrade: Upgrade) => void | Promise<void>)[] = [
  createStore,
  async (upgrade) => {
    const { db, transaction } = upgrade;
    db.createObjectStore('damaged', { keyPath: 'key', autoIncrement: true });
    db.createObjectStore('staging', { autoIncrement: true });
    db.createObjectStore('segments', { keyPath: 'number' });
    db.createObjectStore('snapshots', { keyPath: 'taken' });
    const clippings = transaction.objectStore('clippings');
    clippings.createIndex('source', 'target.source');
    clippings.createIndex('read', 'read');
    await liftRows(upgrade, makeCitable);
  },
];
