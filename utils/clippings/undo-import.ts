import { t } from '../i18n/index.ts';
import type { Imported, Undone } from '../model/kept.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Former, Staged } from './staging.ts';
import type { Writing } from './write.ts';

/**
 * Takes out what an import has added, and puts back what it has replaced, but for what the reader has changed
 * or deleted since. Fails, and changes nothing, where another import came after one that has replaced something.
 */
export async function undoImport(work: Writing, imported: Imported): Promise<Result<Undone>> {
  const { clippings, damaged, staging, changes } = work;
  const formers = (await staging.getAll()).filter(isFormerOf(imported));
  if (formers.length !== imported.replaced.length) {
    return fail('not-found', t('error_import_undo_late'));
  }
  const undone: Undone = { removed: 0, restored: 0, damaged: 0 };
  for (const id of imported.added) {
    const row = await clippings.get(id);
    if (!row || row.modified > imported.at) continue;
    await clippings.delete(id);
    changes(id);
    undone.removed++;
  }
  for (const { former, by } of formers) {
    const row = await clippings.get(former.id);
    if (row?.modified !== by.modified || row.deleted !== by.deleted) continue;
    await clippings.put(former);
    changes(former.id);
    undone.restored++;
  }
  for (const key of imported.damaged) {
    if ((await damaged.getKey(key)) === undefined) continue;
    await damaged.delete(key);
    undone.damaged++;
  }
  if (formers.length > 0) await staging.clear();
  return ok(undone);
}

const isFormerOf =
  ({ at }: Imported) =>
  (row: Staged): row is Former =>
    'former' in row && row.at === at;
