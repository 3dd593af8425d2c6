import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import type { EntryId } from '../../utils/model/entry.ts';

export type Library = {
  /** Null while loading. */
  clippings: Clipping[] | null;
  names: ReadonlyMap<EntryId, string>;
  problem: string | null;
  /** The clipping that was deleted last, while that can be undone. */
  deleted: Clipping | null;
  remove(clipping: Clipping): Promise<void>;
  undo(): Promise<void>;
  forgetDeleted(): void;
  reload(): Promise<void>;
};

/** The kept clippings with the names of what they mention, and deletion with undo. */
export function useLibrary(background: Remote<BackgroundApi>): Library {
  const [clippings, setClippings] = useState<Clipping[] | null>(null);
  const [names, setNames] = useState<ReadonlyMap<EntryId, string>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Clipping | null>(null);

  const reload = useCallback(async () => {
    const listed = await background.listClippings();
    if (!listed.ok) return setProblem(listed.problem.message);
    setProblem(null);
    setClippings(listed.value);
    const ids = [...new Set(listed.value.flatMap(({ mentions }) => mentions))];
    const named = await background.summaries(ids);
    if (named.ok) setNames(new Map(named.value.map(({ id, name }) => [id, name])));
  }, [background]);
  useEffect(() => {
    void reload();
    // Clippings saved in another tab are there when the reader comes back to this one.
    const refresh = (): void => void (document.visibilityState === 'visible' && reload());
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [reload]);

  return {
    clippings,
    names,
    problem,
    deleted,
    reload,
    forgetDeleted: () => setDeleted(null),
    async remove(clipping) {
      const done = await background.deleteClipping(clipping.id);
      if (!done.ok) return setProblem(done.problem.message);
      // Shown at once and together: the row goes as the offer to take it back comes.
      setClippings((listed) => listed?.filter(({ id }) => id !== clipping.id) ?? null);
      setDeleted(clipping);
    },
    async undo() {
      if (!deleted) return;
      const done = await background.restoreClipping(deleted.id);
      if (!done.ok) return setProblem(done.problem.message);
      setDeleted(null);
      await reload();
    },
  };
}
