import { browser } from '../browser.ts';
import type { Result } from '../model/result.ts';
import type { DamagedSetting } from '../model/settings.ts';
import { checkBackupRow } from './backups.ts';
import { exclusionRow, isExclusion, isExclusionKey } from './exclusions.ts';
import { mend, placeOf } from './fields.ts';
import { kept, watch } from './storage.ts';
import { isUnsaved, unsavedPage } from './unsaved.ts';

/*
 * Settings that cannot be what was chosen: another program, a failing disk, a version with a mistake. They are read
 * as they are usually; what is stored stays as it is until the reader says so, or chooses anew.
 */

/** All that is damaged. Rejects where the browser refuses storage. */
export async function findDamaged(): Promise<DamagedSetting[]> {
  const rows = Object.entries(await browser.storage.local.get(null));
  return rows.flatMap(([key, value]) => damageOf(key, value) ?? []);
}

function damageOf(key: string, value: unknown): DamagedSetting | null {
  const place = placeOf(key);
  if (place) {
    const { value: repaired, damaged } = mend(place.field, value);
    return damaged.length === 0
      ? null
      : { key, of: 'marking', names: damaged, where: place.site, value, repaired };
  }
  const whole = { key, names: [], value };
  if (isExclusionKey(key)) {
    const isWhole = isExclusion(value) && exclusionRow(value) === key;
    return isWhole ? null : { ...whole, of: 'rule', where: key.split(' ')[1] ?? '' };
  }
  const page = unsavedPage(key);
  if (page !== null) return isUnsaved(value) ? null : { ...whole, of: 'draft', where: page };
  return checkBackupRow(key, value) === 'damaged' ? { ...whole, of: 'backups', where: '' } : null;
}

/** Writes what is left of these rows, if they are still damaged, in place of what is there. */
export async function repair(keys: readonly string[]): Promise<Result<null>> {
  return kept(async () => {
    const damaged = (await findDamaged()).filter(({ key }) => keys.includes(key));
    const [left, lost] = [
      damaged.filter(({ repaired }) => repaired !== undefined),
      damaged.filter(({ repaired }) => repaired === undefined),
    ];
    await browser.storage.local.set(
      Object.fromEntries(left.map(({ key, repaired }) => [key, repaired])),
    );
    await browser.storage.local.remove(lost.map(({ key }) => key));
  });
}

/** Tells what is damaged after every change, until the signal aborts. */
export const watchDamaged = (
  signal: AbortSignal,
  listener: (damaged: DamagedSetting[]) => void,
): void => watch(signal, () => true, findDamaged, listener);
