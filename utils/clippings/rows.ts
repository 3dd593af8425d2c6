import type { Clipping, ClippingId } from '../model/clipping.ts';
import type { Kept } from '../model/kept.ts';
import { checkClipping } from './check-clipping.ts';
import type { Database } from './database.ts';
import { keptOf } from './import/plan.ts';
import { rangeOf, SEGMENTS } from './search/segment.ts';
import { write } from './write.ts';

/** Clippings by id, in this order. What is no clipping is set aside, and left out like what is gone. */
export async function readRows(
  db: Database,
  ids: readonly ClippingId[],
  forget: (gone: ReadonlySet<number>) => void,
): Promise<Clipping[]> {
  const reading = db.transaction('clippings');
  const rows = await Promise.all(ids.map((id) => reading.store.get(id)));
  const sound: Clipping[] = [];
  const damaged: { id: ClippingId; reason: string }[] = [];
  for (const [at, row] of rows.entries()) {
    if (row === undefined) continue;
    const checked = checkClipping(row);
    if (checked.ok) sound.push(checked.value);
    else damaged.push({ id: ids[at] ?? '', reason: checked.problem.message });
  }
  if (damaged.length > 0) forget(await setAside(db, damaged));
  return sound;
}

async function setAside(
  db: Database,
  broken: readonly { id: ClippingId; reason: string }[],
): Promise<ReadonlySet<number>> {
  const found = new Date().toISOString();
  const { gone } = await write(db, async ({ clippings, damaged, changes }) => {
    for (const { id, reason } of broken) {
      const row: unknown = await clippings.get(id);
      if (row === undefined) continue;
      await damaged.add({ id, found, reason, row });
      await clippings.delete(id);
      changes(id);
    }
  });
  return gone;
}

/** All clippings, some at a time; what is damaged is left out. */
export async function* allRows(db: Database): AsyncGenerator<Clipping> {
  for (let number = 0; number < SEGMENTS; number++) {
    for (const row of await db.getAll('clippings', rangeOf(number))) {
      const checked = checkClipping(row);
      if (checked.ok) yield checked.value;
    }
  }
}

/** The clippings of a page, by any of its addresses, oldest first; without the trash and what is damaged. */
export async function rowsOn(db: Database, addresses: readonly string[]): Promise<Clipping[]> {
  const reading = db.transaction('clippings');
  const found = await Promise.all(
    addresses.flatMap((address) => [
      reading.store.index('source').getAll(address),
      reading.store.index('read').getAll(address),
    ]),
  );
  const byId = new Map<ClippingId, Clipping>();
  for (const row of found.flat()) {
    const checked = checkClipping(row);
    if (checked.ok && checked.value.deleted === null) byId.set(checked.value.id, checked.value);
  }
  return [...byId.values()].sort((a, b) => (a.created < b.created ? -1 : 1));
}

/**
 * What has to be known of the clippings with these ids, or on these pages, to compare others with them; the trash
 * too, without what is damaged.
 */
export async function rowsLike(
  db: Database,
  ids: readonly ClippingId[],
  sources: readonly string[],
): Promise<Kept[]> {
  const { store } = db.transaction('clippings');
  const found = await Promise.all([
    ...ids.map((id) => store.get(id)),
    ...sources.map((source) => store.index('source').getAll(source)),
  ]);
  // Checking costs more than reading: what was found both ways is checked once.
  const byId = new Map(found.flat().map((row) => [row?.id, row]));
  return [...byId.values()].flatMap((row) => {
    const checked = checkClipping(row);
    return checked.ok ? [keptOf(checked.value)] : [];
  });
}

/** The ids of the clippings made from pages of a site (host name), by any of their addresses; without the trash. */
export async function idsOfSite(db: Database, site: string): Promise<ClippingId[]> {
  const { store } = db.transaction('clippings');
  const starts = ['http', 'https'].flatMap((scheme) => [
    `${scheme}://${site}/`,
    `${scheme}://${site}:`,
  ]);
  const found = await Promise.all(
    starts.flatMap((start) => {
      const range = IDBKeyRange.bound(start, `${start}\uffff`);
      return [store.index('source').getAll(range), store.index('read').getAll(range)];
    }),
  );
  const kept = found.flat().filter((row) => row?.deleted === null);
  return [...new Set(kept.map(({ id }) => id))];
}
