import { useEffect, useState } from 'preact/hooks';
import type { BackgroundApi, ClipsApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import type { PlacedClipping } from '../../utils/model/placed-clipping.ts';
import { ok, type Result } from '../../utils/model/result.ts';

export type ClippingHere = { clipping: Clipping; placed: PlacedClipping };
export type ClippingsHere = { list: ClippingHere[]; problem: string };

const NONE: ClippingsHere = { list: [], problem: '' };

/**
 * The clippings of the page in a tab and how each stands there; asked anew when `key` changes, not at all for null.
 * Those of before are shown until the answer comes.
 */
export function useClippingsHere(
  background: Remote<BackgroundApi>,
  clips: Remote<ClipsApi>,
  key: string | null,
): ClippingsHere {
  const [here, setHere] = useState(NONE);
  useEffect(() => {
    if (key === null) return undefined;
    let isLate = false;
    void clippingsHere(background, clips).then((answer) => {
      if (isLate) return;
      setHere(
        answer.ok
          ? { list: answer.value, problem: '' }
          : { list: [], problem: answer.problem.message },
      );
    });
    return () => {
      isLate = true;
    };
  }, [background, clips, key]);
  return here;
}

async function clippingsHere(
  background: Remote<BackgroundApi>,
  clips: Remote<ClipsApi>,
): Promise<Result<ClippingHere[]>> {
  const here = await clips.clippingsHere();
  // Where there are none, nothing was brought onto the page that could answer.
  if (!here.ok) return here.problem.code === 'unreachable' ? ok([]) : here;
  if (here.value.length === 0) return ok([]);
  const kept = await background.getClippings(here.value.map(({ id }) => id));
  if (!kept.ok) return kept;
  const byId = new Map(kept.value.map((clipping) => [clipping.id, clipping]));
  return ok(
    here.value.flatMap((placed) => {
      const clipping = byId.get(placed.id);
      return clipping ? [{ clipping, placed }] : [];
    }),
  );
}
