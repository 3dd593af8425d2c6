import { plural, t } from '../../i18n/index.ts';
import type { Clipping } from '../../model/clipping.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { checkClipping } from '../check-clipping.ts';
import { damagedOf } from '../damaged-rows.ts';
import { createFingerprint } from '../fingerprint.ts';
import { isRecord, parseJson, textOf } from '../json.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type Backup,
  type BackupProblem,
  type Lift,
} from './format.ts';
import { damageIn } from './locate-damage.ts';

/**
 * Reads the text of a backup file, of this version or an older one. Fails with `invalid` and a sentence for
 * the reader where it is no backup, was cut off or damaged, or comes from a newer Attaché: then nothing of
 * it is taken. A single clipping that cannot be read is one of the problems; the others are taken.
 */
export function readBackup(text: string, lift: readonly Lift[] = []): Result<Backup> {
  const parsed = parseJson(text);
  if (!parsed.ok) return fail('invalid', damageIn(text));
  const file = parsed.value;
  if (!isRecord(file) || file.format !== BACKUP_FORMAT) {
    return fail('invalid', t('backup_is_none'));
  }
  const { version, clippings: rows, count } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return damaged(t('backup_no_version'));
  }
  if (version > BACKUP_VERSION) {
    return fail('invalid', t('backup_newer'));
  }
  const steps = lift.slice(version - 1, BACKUP_VERSION - 1);
  if (steps.length < BACKUP_VERSION - version) {
    return fail('invalid', t('backup_too_old', version));
  }
  if (!Array.isArray(rows)) return damaged(t('backup_no_list'));
  if (count !== rows.length && !(version === 1 && count === undefined)) {
    return damaged(
      typeof count === 'number'
        ? plural('backup_other_count', count, rows.length)
        : t('backup_no_count'),
    );
  }
  const exported = textOf(file.exported);
  if (Number.isNaN(Date.parse(exported))) return damaged(t('backup_no_date'));
  const kept: unknown[] = Array.isArray(file.damaged) ? file.damaged : [];
  const read = readRows(rows, steps);
  return ok({
    version,
    exported,
    ...read,
    damaged: kept.map(damagedOf),
    intact: file.checksum === undefined || file.checksum === checksumOf([...rows, ...kept]),
  });
}

const damaged = (what: string): Result<Backup> => fail('invalid', t('backup_damaged', what));

function readRows(rows: readonly unknown[], steps: readonly Lift[]) {
  const clippings: Clipping[] = [];
  const problems: BackupProblem[] = [];
  const ids = new Set<string>();
  rows.forEach((row, index) => {
    const checked = lifted(row, steps);
    if (!checked.ok) {
      problems.push({ index, reason: checked.problem.message, row });
    } else if (ids.has(checked.value.id)) {
      problems.push({ index, reason: 'id is that of an earlier clipping', row });
    } else {
      ids.add(checked.value.id);
      clippings.push(checked.value);
    }
  });
  return { clippings, problems };
}

function lifted(row: unknown, steps: readonly Lift[]): Result<Clipping> {
  let current = row;
  try {
    for (const step of steps) current = step(current);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail('invalid', `it could not be brought to this version (${detail})`);
  }
  return checkClipping(current);
}

/** Of the rows as they are written: JSON that was read and is written again is the same text. */
function checksumOf(rows: readonly unknown[]): string | null {
  const fingerprint = createFingerprint();
  try {
    for (const row of rows) fingerprint.add(JSON.stringify(row));
  } catch (error) {
    // Something nested so deep that it cannot be written was not written by us.
    if (error instanceof RangeError) return null;
    throw error;
  }
  return fingerprint.value();
}
