import { t } from '../i18n/index.ts';
import type { Clipping, ClippingChange, ClippingId } from '../model/clipping.ts';
import type { ClippingQuery, Facets, Found } from '../model/find-clippings.ts';
import type {
  Damaged,
  Imported,
  Kept,
  RawRows,
  Saved,
  SnapshotSummary,
  SortInto,
  Takes,
  Undone,
} from '../model/kept.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { checkClipping } from './check-clipping.ts';
import { connect } from './connection.ts';
import { type Database, guarded } from './database.ts';
import { importStaged } from './importing.ts';
import { createIndexer } from './indexer.ts';
import type { Mirrored } from './mirror/index.ts';
import { rawRows } from './raw.ts';
import { changed, sameAs, sorted } from './rework.ts';
import { allRows, idsOfSite, readRows, rowsLike, rowsOn } from './rows.ts';
import type { Resolve } from './search/index.ts';
import { isDue, listSnapshots, readSnapshot, takeSnapshot } from './snapshots.ts';
import { stage, stageDamaged } from './staging.ts';
import { undoImport } from './undo-import.ts';
import { type Writing, write } from './write.ts';

/** The clippings of this reader. Every failure is a value with words for the reader; none leaves half a change. */
export type ClippingStore = {
  /** Stores a clipping and answers the row as a second transaction reads it back; or the one that was there. */
  save(clipping: Clipping): Promise<Result<Omit<Saved, 'isPrivate'>>>;
  find(query: ClippingQuery, resolve: Resolve, from: number, count: number): Promise<Result<Found>>;
  findIds(query: ClippingQuery, resolve: Resolve): Promise<Result<ClippingId[]>>;
  facets(query: ClippingQuery, resolve: Resolve): Promise<Result<Facets>>;
  /** The clippings with these ids, in this order; ids that are gone are left out. */
  get(ids: readonly ClippingId[]): Promise<Result<Clipping[]>>;
  /** Those of a page, by its addresses, oldest first and without the trash. */
  on(addresses: readonly string[]): Promise<Result<Clipping[]>>;
  /** What those with these ids, or on these pages, are compared with others by. */
  like(ids: readonly ClippingId[], sources: readonly string[]): Promise<Result<Kept[]>>;
  /** Changes a clipping and answers it as read back. `now` is an ISO date-time. */
  change(id: ClippingId, change: ClippingChange, now: string): Promise<Result<Clipping>>;
  sort(ids: readonly ClippingId[], into: SortInto, now: string): Promise<Result<null>>;
  /** Sets or clears the mark of the trash (an ISO date-time, or null). */
  setDeleted(ids: readonly ClippingId[], deleted: string | null): Promise<Result<null>>;
  /** Removes for good those that lie in the trash. */
  removeTrashed(ids: readonly ClippingId[]): Promise<Result<number>>;
  stage(clippings: readonly Clipping[], isFirst: boolean): Promise<Result<null>>;
  /** Rows that were damaged in the library of a backup; after the first part of clippings. */
  stageDamaged(rows: readonly Damaged[]): Promise<Result<null>>;
  importStaged(now: string, takes: Takes): Promise<Result<Imported>>;
  undoImport(imported: Imported): Promise<Result<Undone>>;
  /** All clippings, the trash too, without what is damaged. Rejects where the database is refused. */
  all(): AsyncIterable<Clipping>;
  damaged(): Promise<Result<Damaged[]>>;
  rawRows(from: number): Promise<Result<RawRows>>;
  snapshots(): Promise<Result<SnapshotSummary[]>>;
  takeSnapshot(now: string): Promise<Result<SnapshotSummary>>;
  restoreSnapshot(taken: string, now: string): Promise<Result<Imported>>;
  /** The clippings made on a site (host name), without the trash. */
  idsOfSite(site: string): Promise<Result<ClippingId[]>>;
  /** Removes the whole database, copies and all; the next request begins a new one. */
  erase(): Promise<Result<null>>;
};

/**
 * The only owner of the database; used by the background alone. `broughtBack` is told where the browser had lost it
 * and the clippings came from their second copy.
 */
export function createClippingStore(
  broughtBack: (found: Mirrored) => Promise<void>,
  name = 'attache',
): ClippingStore {
  const connection = connect(name, broughtBack, () => {
    indexer = createIndexer(database);
  });
  const { database } = connection;
  let indexer = createIndexer(database);
  const writing = async <T>(work: (writing: Writing) => Promise<T>): Promise<T> => {
    const { value, gone } = await write(await database(), work);
    indexer.forget(gone);
    if (gone.size > 0) {
      await connection.follow(gone);
      void snapshotIfDue();
    }
    return value;
  };
  let isCopying = false;
  /** Once a day, after a change; a copy that fails is tried again after the next one. */
  const snapshotIfDue = async (): Promise<void> => {
    if (isCopying) return;
    isCopying = true;
    const now = new Date().toISOString();
    const copied = await guarded(async () => {
      const db = await database();
      if (isDue(await db.getAllKeys('snapshots'), now)) await takeSnapshot(db, now);
      return ok(null);
    });
    isCopying = false;
    if (!copied.ok) console.warn(`Attaché: no copy was made. ${copied.problem.message}`);
  };
  /** Puts what becomes of each of some clippings; ids that are gone are left out. Answers how many there were. */
  const rework = (
    ids: readonly ClippingId[],
    become: (clipping: Clipping) => Clipping,
  ): Promise<number> =>
    writing(async ({ clippings, changes }) => {
      const rows = await Promise.all(ids.map((id) => clippings.get(id)));
      const there = rows.filter((row) => row !== undefined);
      await Promise.all(there.map((row) => clippings.put(become(row))));
      for (const { id } of there) changes(id);
      return there.length;
    });
  const gone = () => fail<never>('not-found', t('clipping_gone'));

  return {
    save: (clipping) =>
      guarded<Omit<Saved, 'isPrivate'>>(async () => {
        const known = await writing(async ({ clippings, changes }) => {
          const same = sameAs(
            clipping,
            await clippings.index('source').getAll(clipping.target.source),
          );
          if (same) return same;
          await clippings.put(clipping);
          changes(clipping.id);
          return null;
        });
        if (known) return ok({ clipping: known, isNew: false });
        return readBack(await database(), clipping, (kept) => ({ clipping: kept, isNew: true }));
      }),
    find: (query, resolve, from, count) =>
      guarded(async () => {
        const ids = (await indexer.search()).find(query, resolve);
        const clippings = await readRows(
          await database(),
          ids.slice(from, from + count),
          indexer.forget,
        );
        return ok({ total: ids.length, clippings });
      }),
    findIds: (query, resolve) =>
      guarded(async () => ok((await indexer.search()).find(query, resolve))),
    facets: (query, resolve) =>
      guarded(async () => ok((await indexer.search()).facets(query, resolve))),
    get: (ids) => guarded(async () => ok(await readRows(await database(), ids, indexer.forget))),
    on: (addresses) => guarded(async () => ok(await rowsOn(await database(), addresses))),
    like: (ids, sources) => guarded(async () => ok(await rowsLike(await database(), ids, sources))),
    change: (id, change, now) =>
      guarded(async () => {
        const [before] = await readRows(await database(), [id], indexer.forget);
        if (!before) return gone();
        const checked = checkClipping(changed(before, change, now));
        if (!checked.ok)
          return fail('invalid', t('error_change_not_kept', checked.problem.message));
        // Unless it was changed elsewhere in between: then what was changed here goes into that.
        const made: Clipping[] = [];
        await rework([id], (clipping) => {
          made.push(changed(clipping, change, now));
          return made.at(-1) ?? clipping;
        });
        const next = made.at(-1);
        return next ? readBack(await database(), next, (kept) => kept) : gone();
      }),
    sort: (ids, into, now) =>
      guarded(async () => {
        await rework(ids, (clipping) => sorted(clipping, into, now));
        return ok(null);
      }),
    setDeleted: (ids, deleted) =>
      guarded(async () => {
        const count = await rework(ids, (clipping) => ({ ...clipping, deleted }));
        return count > 0 || ids.length === 0 ? ok(null) : gone();
      }),
    removeTrashed: (ids) =>
      guarded(async () =>
        ok(
          await writing(async ({ clippings, changes }) => {
            const rows = await Promise.all(ids.map((id) => clippings.get(id)));
            const trashed = rows.filter((row) => row !== undefined && row.deleted !== null);
            await Promise.all(trashed.map((row) => row && clippings.delete(row.id)));
            for (const row of trashed) if (row) changes(row.id);
            return trashed.length;
          }),
        ),
      ),
    stage: (clippings, isFirst) =>
      guarded(async () => {
        await writing((work) => stage(work, clippings, isFirst));
        return ok(null);
      }),
    stageDamaged: (rows) =>
      guarded(async () => {
        await writing((work) => stageDamaged(work, rows));
        return ok(null);
      }),
    importStaged: (now, takes) =>
      guarded(async () => ok(await writing((work) => importStaged(work, now, takes)))),
    undoImport: (imported) => guarded(() => writing((work) => undoImport(work, imported))),
    async *all() {
      yield* allRows(await database());
    },
    damaged: () =>
      guarded(async () => {
        const rows = await (await database()).getAll('damaged');
        return ok(rows.map(({ id, found, reason, row }) => ({ id, found, reason, row })));
      }),
    rawRows: (from) => guarded(async () => ok(await rawRows(name, from))),
    snapshots: () => guarded(async () => ok(await listSnapshots(await database()))),
    takeSnapshot: (now) => guarded(async () => ok(await takeSnapshot(await database(), now))),
    restoreSnapshot: (taken, now) =>
      guarded<Imported>(async () => {
        const copied = await readSnapshot(await database(), taken);
        if (!copied.ok) return copied;
        return ok(
          await writing(async (work) => {
            await stage(work, copied.value, true);
            return importStaged(work, now, 'ours');
          }),
        );
      }),
    idsOfSite: (site) => guarded(async () => ok(await idsOfSite(await database(), site))),
    erase: () =>
      guarded(async () => {
        await connection.erase();
        return ok(null);
      }),
  };
}

/** What was written, as a second transaction finds it: nothing is called saved before. */
async function readBack<T>(
  db: Database,
  meant: Clipping,
  answer: (kept: Clipping) => T,
): Promise<Result<T>> {
  const kept = await db.get('clippings', meant.id);
  return kept && JSON.stringify(kept) === JSON.stringify(meant)
    ? ok(answer(kept))
    : fail('storage', t('error_not_read_back'));
}
