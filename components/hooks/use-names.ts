import { useCallback } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntryId, Kind } from '../../utils/model/entry.ts';
import { useSummaries } from './use-summaries.ts';

export type Names = {
  /** What is no entry is called by its id. */
  nameOf(id: EntryId): string;
  kindOf(id: EntryId): Kind | undefined;
};

/** Names and kinds of entries, asked for once each. */
export function useNames(background: Remote<BackgroundApi>, ids: readonly EntryId[]): Names {
  const names = useSummaries(background, ids);
  const nameOf = useCallback((id: EntryId) => names.get(id)?.name ?? id, [names]);
  const kindOf = useCallback((id: EntryId) => names.get(id)?.kind, [names]);
  return { nameOf, kindOf };
}
