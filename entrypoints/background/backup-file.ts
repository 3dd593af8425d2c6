import { browser } from '../../utils/browser.ts';
import { writeBackup } from '../../utils/clippings/backup/index.ts';
import type { ClippingStore } from '../../utils/clippings/store.ts';
import { t } from '../../utils/i18n/index.ts';
import { backupName, isBackupDue } from '../../utils/model/backups.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import { changeBackups, readBackups } from '../../utils/settings/backups.ts';

/** The folder in the downloads folder. */
const FOLDER = 'Attache';
/** So long a file may take to be written. */
const WITHIN_MS = 60_000;
const AGAIN_MS = 250;

let isWriting = false;

/**
 * Writes a backup file where the reader has asked for one and it is time; after a change, so that nothing has
 * to wake the background for it. What goes wrong is told by the library, which shows when the last one was made.
 */
export async function backUpIfDue(store: ClippingStore, now: Date): Promise<void> {
  if (isWriting) return;
  isWriting = true;
  try {
    if (!isBackupDue(await readBackups(), now)) return;
    const written = await backUp(store, now);
    if (!written.ok) console.warn(`Attaché: no backup file. ${written.problem.message}`);
  } catch (error) {
    // The browser refuses its storage, or ends the background: the next change tries again.
    console.warn('Attaché: no backup file.', error);
  } finally {
    isWriting = false;
  }
}

/** Writes all clippings to a file in the downloads folder, and notes that it is there once it is whole. */
async function backUp(store: ClippingStore, now: Date): Promise<Result<null>> {
  const permissions = ['downloads'];
  if (!(await browser.permissions.contains({ permissions } as never))) {
    return fail('not-permitted', t('error_backup_not_allowed'));
  }
  const damaged = await store.damaged();
  if (!damaged.ok) return damaged;
  const parts: string[] = [];
  const content = { clippings: store.all(), damaged: damaged.value };
  for await (const part of writeBackup(content, now)) parts.push(part);
  const file = new Blob(parts, { type: 'application/json' });
  const url = await addressFor(file);
  try {
    const id = await browser.downloads.download({
      url,
      filename: `${FOLDER}/${backupName(now)}`,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    const done = await finished(id);
    return done.ok ? changeBackups({ last: now.toISOString() }) : done;
  } catch (error) {
    return fail('storage', error instanceof Error ? error.message : String(error));
  } finally {
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  }
}

/** Firefox saves from a blob only; a service worker, as Chromium has it, can only make a data address. */
async function addressFor(file: Blob): Promise<string> {
  if ('createObjectURL' in URL) return URL.createObjectURL(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return `data:${file.type};base64,${btoa(binary)}`;
}

async function finished(id: number): Promise<Result<null>> {
  for (const end = Date.now() + WITHIN_MS; Date.now() < end; ) {
    const [download] = await browser.downloads.search({ id });
    if (download?.state === 'complete') return ok(null);
    if (download?.state === 'interrupted') return fail('storage', download.error ?? 'interrupted');
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  return fail('storage', t('error_backup_late'));
}
