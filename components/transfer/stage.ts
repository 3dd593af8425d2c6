import type { Imported, Takes } from '../../utils/model/kept.ts';
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
 * Brings what a file has into the library: handed over in parts, which nobody sees, then added at once. What is
 * no backup of ours says nothing of entries: they are looked for. Null where it was stopped before: then nothing
 * was added.
 */
export async function importAll(
  { background }: Pick<Importing, 'background'>,
  session: Pick<ImportSession, 'part'>,
  { total, isForeign, takes }: { total: number; isForeign: boolean; takes: Takes },
  { signal, tell, onCommit }: Steps,
): Promise<Result<Imported | null>> {
  let done = 0;
  // Handed over even where there is none, so that nothing of another import is left.
  for (;;) {
    if (signal.aborted) return ok(null);
    const part = await session.part(done, takes);
    if (!part.ok) return part;
    const { clippings, damaged } = part.value;
    const count = clippings.length + damaged.length;
    if (count === 0 && done > 0) break;
    if (clippings.length > 0 || done === 0) {
      const staged = await background.stageImport(clippings, done === 0, isForeign);
      if (!staged.ok) return staged;
    }
    if (damaged.length > 0) {
      const staged = await background.stageDamaged(damaged);
      if (!staged.ok) return staged;
    }
    if (count === 0) break;
    done += count;
    tell({ done, total });
  }
  if (signal.aborted) return ok(null);
  onCommit();
  return background.importStaged(takes);
}
