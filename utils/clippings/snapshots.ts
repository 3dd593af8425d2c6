import { t } from '../i18n/index.ts';
import type { Clipping } from '../model/clipping.ts';
import type { SnapshotSummary } from '../model/kept.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';
import { clippingsIn, lineOf, pack, unpack } from './packed.ts';
import { rangeOf, SEGMENTS } from './search/segment.ts';

/** A copy of all clippings inside the database: an ISO date-time, and a JSON line for each, packed by gzip. */
export type Snapshot = SnapshotSummary & {
  /** The version of the rows in it. */
  version: number;
  packed: Uint8Array<ArrayBuffer>;
};

const DAY_MS = 86_400_000;
/** So many newest ones stay, … */
const NEWEST = 5;
/** … and the first of each of so many weeks. */
const WEEKS = 4;

/** Whether it is time for another: once a day, when something is changed. */
export const isDue = (taken: readonly string[], now: string): boolean =>
  taken.every((moment) => Date.parse(now) - Date.parse(moment) >= DAY_MS);

/** Which are no longer needed. */
export function outdated(taken: readonly string[]): string[] {
  const newestFirst = [...taken].sort().reverse();
  const weeks = new Map<number, string>();
  for (const moment of newestFirst)
    weeks.set(Math.floor(Date.parse(moment) / (7 * DAY_MS)), moment);
  const stay = new Set([...newestFirst.slice(0, NEWEST), ...[...weeks.values()].slice(0, WEEKS)]);
  return newestFirst.filter((moment) => !stay.has(moment));
}

/** Copies all clippings, the trash too, and lets go of copies that are no longer needed. */
export async function takeSnapshot(db: Database, now: string): Promise<SnapshotSummary> {
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    for (let number = 0; number < SEGMENTS; number++) {
      const rows = await db.getAll('clippings', rangeOf(number));
      count += rows.length;
      yield rows.map(lineOf).join('');
    }
  }
  const packed = await pack(lines());
  const summary = { taken: now, count, bytes: packed.length };
  const writing = db.transaction('snapshots', 'readwrite', { durability: 'strict' });
  await writing.store.put({ ...summary, version: migrations.length, packed });
  const old = outdated(await writing.store.getAllKeys());
  await Promise.all([...old.map((taken) => writing.store.delete(taken)), writing.done]);
  return summary;
}

/** The copies, newest first. */
export async function listSnapshots(db: Database): Promise<SnapshotSummary[]> {
  const all = await db.getAll('snapshots');
  return all.reverse().map(({ taken, count, bytes }) => ({ taken, count, bytes }));
}

/** What a copy holds; a failure where it cannot be read as a whole. */
export async function readSnapshot(db: Database, taken: string): Promise<Result<Clipping[]>> {
  const snapshot = await db.get('snapshots', taken);
  if (!snapshot) return fail('not-found', t('error_copy_gone'));
  const text = await unpack(snapshot.packed);
  return text === null
    ? fail('storage', t('error_copy_damaged'))
    : ok(clippingsIn(text, snapshot.version));
}
