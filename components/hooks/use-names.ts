import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntryId, EntrySummary, Kind } from '../../utils/model/entry.ts';

export type Names = {
  /** What is no entry is called by its id. */
  nameOf(id: EntryId): string;
  kindOf(id: EntryId): Kind | undefined;
};

/** Names and kinds of entries, asked for once each. */
export function useNames(background: Remote<BackgroundApi>, ids: readonly EntryId[]): Names {
  const [names, setNames] = useState<ReadonlyMap<EntryId, EntrySummary>>(new Map());
  const asked = useRef(new Set<EntryId>());
  const wanted = ids.join('\n');
  useEffect(() => {
    const unknown = [...new Set(ids)].filter((id) => !asked.current.has(id));
    if (unknown.length === 0) return;
    for (const id of unknown) asked.current.add(id);
    void background.summaries(unknown).then((answer) => {
      if (answer.ok) {
        setNames(
          (known) =>
            new Map([...known, ...answer.value.map((entry) => [entry.id, entry] as const)]),
        );
      } else for (const id of unknown) asked.current.delete(id);
    });
    // The ids in one text: a list of the same ids is the same question.
  }, [background, wanted]);
  const nameOf = useCallback((id: EntryId) => names.get(id)?.name ?? id, [names]);
  const kindOf = useCallback((id: EntryId) => names.get(id)?.kind, [names]);
  return { nameOf, kindOf };
}
