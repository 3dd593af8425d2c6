import { browser } from '../browser.ts';
import { type BackupChoice, usualBackups } from '../model/backups.ts';
import type { Result } from '../model/result.ts';
import { kept, watch } from './storage.ts';

/* Whether, and when, clippings are copied to a file by themselves; a key for each field. */

const keys = { every: 'backup.every', last: 'backup.last', asked: 'backup.asked' } as const;
type Field = keyof BackupChoice;

const isValid: Record<Field, (value: unknown) => boolean> = {
  every: (value) => value === 'never' || value === 'day' || value === 'week',
  last: (value) => value === '' || isMoment(value),
  asked: (value) => value === '' || isMoment(value),
};

/** Whether a row of the storage is of this choice, and if so, whether its value is one that it may have. */
export function checkBackupRow(key: string, value: unknown): 'other' | 'sound' | 'damaged' {
  const field = (Object.keys(keys) as Field[]).find((name) => keys[name] === key);
  if (!field) return 'other';
  return isValid[field](value) ? 'sound' : 'damaged';
}
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** The choice that holds; a damaged field is as it is usually. Rejects where the browser refuses storage. */
export async function readBackups(): Promise<BackupChoice> {
  const stored = await browser.storage.local.get(Object.values(keys));
  const sound = (Object.keys(keys) as Field[]).filter((field) =>
    isValid[field](stored[keys[field]]),
  );
  const chosen: Partial<BackupChoice> = Object.fromEntries(
    sound.map((field) => [field, stored[keys[field]]]),
  );
  return { ...usualBackups, ...chosen };
}

export const changeBackups = (change: Partial<BackupChoice>): Promise<Result<null>> =>
  kept(() =>
    browser.storage.local.set(
      Object.fromEntries(
        Object.entries(change).map(([field, value]) => [keys[field as Field], value]),
      ),
    ),
  );

/** Tells of every change from any screen, until the signal aborts. */
export const watchBackups = (signal: AbortSignal, listener: (choice: BackupChoice) => void): void =>
  watch(signal, (key) => (Object.values(keys) as string[]).includes(key), readBackups, listener);
