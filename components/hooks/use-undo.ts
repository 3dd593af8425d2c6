import { useCallback, useRef, useState } from 'preact/hooks';
import type { Result } from '../../utils/model/result.ts';

/** Something that was done, and how it is taken back. */
export type Deed = {
  /** What was done, in a sentence. */
  said: string;
  undo(): Promise<Result<unknown>>;
};

export type Undo = {
  /** What was done last and can be taken back; `UndoBar` shows it and listens to the key. */
  offered: Deed | null;
  did(deed: Deed): void;
  undo(): void;
  /** All offers are put away. */
  leave(): void;
};

const MOST = 50;

/** What was done and can be taken back, one after the other, the last first. `after` is told what came of it. */
export function useUndo(after: (result: Result<unknown>) => void): Undo {
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const last = deeds.at(-1);
  const busy = useRef(false);
  const undo = useCallback(async () => {
    if (!last || busy.current) return;
    busy.current = true;
    const result = await last.undo();
    busy.current = false;
    // What is no longer there cannot be brought back by asking again.
    if (result.ok || result.problem.code === 'not-found')
      setDeeds((all) => all.filter((deed) => deed !== last));
    after(result);
  }, [last, after]);
  return {
    offered: last ?? null,
    did: (deed) => setDeeds((all) => [...all, deed].slice(-MOST)),
    undo: () => void undo(),
    leave: () => setDeeds([]),
  };
}
