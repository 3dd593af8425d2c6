import type { Imported } from '../../utils/model/kept.ts';
import { ok, type Result } from '../../utils/model/result.ts';
import type { Progress } from './gather.ts';
import type { Importing, ImportSession } from './importing.ts';

type Steps = {
  signal: AbortSignal;
  tell(progress: Progress): void;
  /** From here on it is all or nothing, and nobody can stop it. */
  onCommit(): void;
};

/**
 * Brings the new clippings of a file into the library: handed over in parts, which nobody sees, then added at
 * once. What is no backup of ours says nothing of entries: they are looked for. Null where it was stopped before: then nothing was added.
 */
export async function importAll(
  { background }: Pick<Importing, 'background'>,
  session: Pick<ImportSession, 'part'>,
  { total, isForeign }: { total: number; isForeign: boolean },
  { signal, tell, onCommit }: Steps,
): Promise<Result<Imported | null>> {
  let done = 0;
  // Handed over even where there is none, so that nothing of another import is left.
  for (;;) {
    if (signal.aborted) return ok(null);
    const part = await session.part(done);
    if (!part.ok) return part;
    if (part.value.length === 0 && done > 0) break;
    const staged = await background.stageImport(part.value, done === 0, isForeign);
    if (!staged.ok) return staged;
    if (part.value.length === 0) break;
    done += part.value.length;
    tell({ done, total });
  }
  if (signal.aborted) return ok(null);
  onCommit();
  return background.importStaged();
}
