import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntryId, Kind } from '../../utils/model/entry.ts';
import type { ClippingQuery, Facets } from '../../utils/model/find-clippings.ts';
import type { Problem, Result } from '../../utils/model/result.ts';
import type { Place } from '../library/place.ts';
import type { RowPages } from '../library/row-pages.ts';
import { useFacets } from './use-facets.ts';
import { useNames } from './use-names.ts';
import { type Go, usePlace } from './use-place.ts';
import { useRows } from './use-rows.ts';
import { type Deed, type Undo, useUndo } from './use-undo.ts';

export type Library = {
  place: Place;
  go: Go;
  /** Puts another query; what is open stays open. */
  look(query: ClippingQuery, how?: 'push' | 'replace'): void;
  rows: RowPages;
  facets: Facets | null;
  nameOf(id: EntryId): string;
  kindOf(id: EntryId): Kind | undefined;
  /** Counts what was changed: whoever shows something of the library asks anew when it changes. */
  version: number;
  refresh(): void;
  undo: Undo;
  /** Does something that can be taken back; its problem is told. Answers whether it was done. */
  act(deed: Promise<Result<Deed>>): Promise<boolean>;
  /** What did not work, until it is dismissed or something works. */
  problem: Problem | null;
  tell(problem: Problem | null): void;
};

/** The library as one reader looks at it: what is looked for, what is found, and what is done to it. */
export function useLibrary(background: Remote<BackgroundApi>): Library {
  const [place, go] = usePlace();
  const [version, setVersion] = useState(0);
  const [problem, tell] = useState<Problem | null>(null);
  const refresh = useCallback(() => setVersion((count) => count + 1), []);
  const after = useCallback(
    (result: Result<unknown>) => {
      tell(result.ok ? null : result.problem);
      refresh();
    },
    [refresh],
  );
  const undo = useUndo(after);
  const rows = useRows(background, place.query, version);
  const facets = useFacets(background, place.query, version);
  const counted = facets?.entries.map(({ value }) => value) ?? [];
  const { nameOf, kindOf } = useNames(background, [...counted, ...place.query.entries]);

  useEffect(() => {
    // Clippings saved in another tab are there when the reader comes back to this one.
    const look = (): void => void (document.visibilityState === 'visible' && refresh());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [refresh]);

  return {
    ...{ place, go, rows, facets, nameOf, kindOf, version, refresh, undo, problem, tell },
    look: (query, how = 'push') => go({ ...place, query }, how),
    async act(deed) {
      const done = await deed;
      if (done.ok) undo.did(done.value);
      after(done);
      return done.ok;
    },
  };
}
