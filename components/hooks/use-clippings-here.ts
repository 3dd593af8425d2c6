import { useEffect, useState } from 'preact/hooks';
import type { BackgroundApi, PageApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { ok, type Result } from '../../utils/model/result.ts';
import { type ClipsInFrames, type PlacedInFrame, placedInFrames } from './placed-in-frames.ts';

export type ClippingHere = PlacedInFrame & { clipping: Clipping };
export type ClippingsHere = { list: ClippingHere[]; problem: string };

const NONE: ClippingsHere = { list: [], problem: '' };
/** The script that knows may still be on its way to the page, a frame may load, and the page may change. */
const AGAIN_MS = 1000;

/**
 * The clippings of the page in a tab, and of its frames, and how each stands there: asked anew once a second, and
 * when `key` changes; not at all for null. Those of before are shown until the answer comes.
 */
export function useClippingsHere(
  background: Remote<BackgroundApi>,
  page: Remote<PageApi>,
  clips: ClipsInFrames,
  key: string | null,
): ClippingsHere {
  const [here, setHere] = useState(NONE);
  useEffect(() => {
    if (key === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLate = false;
    let last = '';
    const look = async (): Promise<void> => {
      const found = await placedInFrames(page, clips);
      const now = JSON.stringify(found);
      if (now !== last) {
        const answer = found.ok ? await withClippings(background, found.value) : found;
        if (isLate) return;
        last = now;
        setHere(
          answer.ok
            ? { list: answer.value, problem: '' }
            : { list: [], problem: answer.problem.message },
        );
      }
      if (!isLate) timer = setTimeout(look, AGAIN_MS);
    };
    void look();
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [background, page, clips, key]);
  return here;
}

async function withClippings(
  background: Remote<BackgroundApi>,
  found: readonly PlacedInFrame[],
): Promise<Result<ClippingHere[]>> {
  if (found.length === 0) return ok([]);
  const kept = await background.getClippings(found.map(({ placed }) => placed.id));
  if (!kept.ok) return kept;
  const byId = new Map(kept.value.map((clipping) => [clipping.id, clipping]));
  return ok(
    found.flatMap((one) => {
      const clipping = byId.get(one.placed.id);
      return clipping ? [{ ...one, clipping }] : [];
    }),
  );
}
