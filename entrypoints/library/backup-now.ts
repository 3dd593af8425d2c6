import type { BackedUp } from '../../components/transfer/backups.ts';
import { gather, type Progress } from '../../components/transfer/gather.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { writeBackup } from '../../utils/clippings/backup/index.ts';
import { background } from '../../utils/messaging/client.ts';
import { backupName } from '../../utils/model/backups.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { ok, type Result } from '../../utils/model/result.ts';
import { changeBackups } from '../../utils/settings/backups.ts';

/** A trash that is emptied while it is read leaves nothing to read; what comes is read so often at most. */
const ROUNDS = 5;

/**
 * Hands a file with all clippings, the trash and what is damaged to the browser as a download, and notes when.
 * Null where it was stopped.
 */
export async function backUpNow(
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Result<BackedUp | null>> {
  const all = await everything(signal, tell);
  if (!all.ok) return all;
  if (all.value === null) return ok(null);
  // After the clippings: reading them may have met damaged ones.
  const damaged = await background.damagedClippings();
  if (!damaged.ok) return damaged;
  const clippings = all.value;
  const now = new Date();
  // As blobs, which the browser may put on the disk: all of it may be more than a string holds.
  const parts: Blob[] = [];
  for await (const part of writeBackup({ clippings, damaged: damaged.value }, now)) {
    parts.push(new Blob([part]));
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return ok(null);
  }
  const name = backupName(now);
  saveFile(name, parts, 'application/json');
  const noted = await changeBackups({ last: now.toISOString() });
  return noted.ok ? ok({ count: clippings.length, damaged: damaged.value.length, name }) : noted;
}

/** All clippings. What goes into the trash, or out of it, while the others are read, is looked for once more. */
async function everything(
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Result<Clipping[] | null>> {
  const clippings: Clipping[] = [];
  const read = new Set<ClippingId>();
  for (let round = 0; round < ROUNDS; round++) {
    const missing: ClippingId[] = [];
    for (const trash of [true, false]) {
      const ids = await background.findClippingIds({ ...anyClipping, trash });
      if (!ids.ok) return ids;
      missing.push(...new Set(ids.value.filter((id) => !read.has(id))));
    }
    if (missing.length === 0) break;
    const part = await gather(background, [...new Set(missing)], signal, tell);
    if (!part.ok || part.value === null) return part;
    for (const id of missing) read.add(id);
    for (const clipping of part.value) clippings.push(clipping);
  }
  return ok(clippings);
}
