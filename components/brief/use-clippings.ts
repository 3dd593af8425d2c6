import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';
import { ok, type Result } from '../../utils/model/result.ts';

/** The background hands over so many clippings at once. */
const AT_ONCE = 500;

/** What is known of clippings: null where there is none of an id (any more); nothing before it was asked for. */
export type Known = ReadonlyMap<ClippingId, Clipping | null>;

export type KnownClippings = {
  known: Known;
  problem: string;
  /** Takes in a clipping that somebody has already. */
  learn(clippings: readonly Clipping[]): void;
  /** Asks for all of them anew. */
  reload(): void;
};

/** The clippings with these ids, asked for as they come up, and anew when the reader comes back to this page. */
export function useClippings(
  background: Remote<BackgroundApi>,
  ids: readonly ClippingId[],
): KnownClippings {
  const [known, setKnown] = useState<Known>(new Map());
  const [problem, setProblem] = useState('');
  const wanted = useRef(ids);
  wanted.current = ids;

  const add = useCallback((more: Iterable<readonly [ClippingId, Clipping | null]>) => {
    setKnown((before) => new Map([...before, ...more]));
  }, []);
  const ask = useCallback(
    async (some: readonly ClippingId[]) => {
      const found = await fetchAll(background, some);
      if (!found.ok) return setProblem(found.problem.message);
      setProblem('');
      add(found.value);
    },
    [background, add],
  );
  const reload = useCallback(() => void ask([...new Set(wanted.current)]), [ask]);

  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  const key = JSON.stringify(missing);
  useEffect(() => {
    if (missing.length > 0) void ask(missing);
    // The key stands for the ids.
  }, [key, ask]);
  useEffect(() => {
    const refresh = (): void => {
      if (document.visibilityState === 'visible') reload();
    };
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [reload]);

  return {
    known,
    problem,
    reload,
    learn: useCallback(
      (clippings) => add(clippings.map((clipping) => [clipping.id, clipping])),
      [add],
    ),
  };
}

async function fetchAll(
  background: Remote<BackgroundApi>,
  ids: readonly ClippingId[],
): Promise<Result<Map<ClippingId, Clipping | null>>> {
  const all = new Map<ClippingId, Clipping | null>(ids.map((id) => [id, null]));
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const found = await background.getClippings(ids.slice(at, at + AT_ONCE));
    if (!found.ok) return found;
    for (const clipping of found.value) all.set(clipping.id, clipping);
  }
  return ok(all);
}
