import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { t } from '../i18n/index.ts';
import type { Clipping } from '../model/clipping.ts';
import { fail, type Result } from '../model/result.ts';
import { migrations } from './migrations/index.ts';
import type { Segment } from './search/segment.ts';
import type { Snapshot } from './snapshots.ts';
import type { Staged } from './staging.ts';

/** The database as its newest version has it. */
export interface ClippingsSchema extends DBSchema {
  clippings: {
    key: string;
    value: Clipping;
    indexes: { created: string; source: string; read: string };
  };
  /** Rows that are no clippings, as they were found. */
  damaged: {
    key: number;
    value: { key?: number; id: string; found: string; reason: string; row: unknown };
  };
  /** What an import has handed over so far; between imports, what the last one has replaced. */
  staging: { key: number; value: Staged };
  /** For searching; made from the clippings, and anew where one is missing. */
  segments: { key: number; value: Segment };
  snapshots: { key: string; value: Snapshot };
}
export type Database = IDBPDatabase<ClippingsSchema>;

/** The upgrade to the newest version failed and was undone. */
export class MigrationError extends Error {}

/** What is stored was written by a newer version of Attaché. */
export class NewerError extends Error {
  // As IndexedDB calls it, where it is the database itself.
  override name = 'VersionError';
}

/** Whether there is a database of this name. */
export const isThere = async (name: string): Promise<boolean> =>
  (await indexedDB.databases()).some((database) => database.name === name);

/**
 * Opens the database, brought to the newest version; rejects where the browser, or an upgrade, refuses. Where there
 * was none it begins with the clippings in `first`: with all of them, or there is none as before.
 */
export async function openClippings(
  name: string,
  onGone: () => void,
  first: readonly Clipping[],
): Promise<Database> {
  let reason: unknown;
  try {
    return await openDB<ClippingsSchema>(name, migrations.length, {
      // The browser would keep what was done so far: what is thrown here has to undo it.
      async upgrade(db, oldVersion, _, transaction) {
        const upgrade = { db, transaction, now: new Date().toISOString() };
        try {
          for (const migrate of migrations.slice(oldVersion)) await migrate(upgrade as never);
          if (oldVersion > 0) return;
          const clippings = transaction.objectStore('clippings');
          await Promise.all(first.map((clipping) => clippings.put(clipping)));
        } catch (error) {
          reason = error;
          transaction.abort();
        }
      },
      // Another version of Attaché wants to upgrade: let go, the next request opens anew.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    });
  } catch (error) {
    if (reason === undefined) throw error;
    throw new MigrationError(reason instanceof Error ? reason.message : String(reason));
  }
}

/** Opens the database as it is, in whatever version, without changing anything. */
export async function openAsItIs(name: string): Promise<IDBPDatabase<unknown> | null> {
  return (await isThere(name)) ? openDB<unknown>(name) : null;
}

/** Removes the database, in whatever version it is. `opening` is the connection that there is to it. */
export async function eraseDatabase(
  name: string,
  opening: Promise<Database> | null,
): Promise<void> {
  // One that could not be opened has nothing to be closed.
  (await opening?.catch(() => null))?.close();
  await deleteDB(name);
}

/** What a piece of work answers; what it throws becomes a failure in words. */
export async function guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): Result<never> {
  const name = error instanceof Error ? error.name : '';
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof MigrationError) {
    return fail('migration', t('error_migration', detail));
  }
  if (name === 'QuotaExceededError') {
    return fail('storage', t('error_disk_full'));
  }
  if (name === 'VersionError') {
    return fail('migration', t('error_newer_clippings'));
  }
  return fail('storage', t('error_database', detail));
}
