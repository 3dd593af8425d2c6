import type { Lift, Upgrade } from './index.ts';

/**
 * Brings every row to the next version. A row that was no clipping before is set aside as it is. Rejects where
 * the step itself fails on a sound row: then the whole upgrade is undone.
 */
export async function liftRows({ transaction, now }: Upgrade, lift: Lift): Promise<void> {
  const damaged = transaction.objectStore('damaged');
  for (
    let cursor = await transaction.objectStore('clippings').openCursor();
    cursor;
    cursor = await cursor.continue()
  ) {
    const row: unknown = cursor.value;
    const lifted = lift(row);
    if (lifted !== null) await cursor.update(lifted);
    else {
      const reason = 'It was not a whole clipping in the version before.';
      await damaged.add({ id: String(cursor.primaryKey), found: now, reason, row });
      await cursor.delete();
    }
  }
}
