import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntryId, EntrySummary } from '../../utils/model/entry.ts';

/** Names and gists of entries by id, all asked for in one question and each only once; what is known stays shown. */
export function useSummaries(
  background: Remote<BackgroundApi>,
  ids: readonly EntryId[],
): ReadonlyMap<EntryId, EntrySummary> {
  const [known, setKnown] = useState<ReadonlyMap<EntryId, EntrySummary>>(new Map());
  const asked = useRef(new Set<EntryId>());
  const key = ids.join('\n');
  useEffect(() => {
    const unknown = [...new Set(ids)].filter((id) => !asked.current.has(id));
    if (unknown.length === 0) return;
    for (const id of unknown) asked.current.add(id);
    void background.summaries(unknown).then((answer) => {
      if (!answer.ok) {
        for (const id of unknown) asked.current.delete(id);
        return;
      }
      setKnown(
        (before) => new Map([...before, ...answer.value.map((one) => [one.id, one] as const)]),
      );
    });
    // The ids in one text: a list of the same ids is the same question.
  }, [background, key]);
  return known;
}
