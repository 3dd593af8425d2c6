import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';
import { ok, type Result } from '../../utils/model/result.ts';

/** How far something has come. */
export type Progress = { done: number; total: number };

/** So many clippings go into one answer of the background. */
const AT_ONCE = 500;

/**
 * Clippings by id, fetched part by part, in this order; ids that are gone are left out. Null where the signal
 * aborted it.
 */
export async function gather(
  background: Pick<Remote<BackgroundApi>, 'getClippings'>,
  ids: readonly ClippingId[],
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Result<Clipping[] | null>> {
  const clippings: Clipping[] = [];
  let atOnce = AT_ONCE;
  for (let done = 0; done < ids.length; ) {
    if (signal.aborted) return ok(null);
    const asked = ids.slice(done, done + atOnce);
    const part = await background.getClippings(asked);
    if (signal.aborted) break;
    if (!part.ok) {
      // Long articles may make an answer longer than a message can be (64 MiB in Chromium).
      if (part.problem.code !== 'unreachable' || asked.length === 1) return part;
      atOnce = Math.ceil(asked.length / 8);
      continue;
    }
    for (const clipping of part.value) clippings.push(clipping);
    done += asked.length;
    tell({ done, total: ids.length });
  }
  return ok(signal.aborted ? null : clippings);
}
