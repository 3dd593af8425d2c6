import { useEffect, useRef, useState } from 'preact/hooks';
import type { Marking } from '../../utils/model/marking.ts';
import { followReading, type PageState, type ReadSource } from './follow-reading.ts';

/**
 * What the page in a tab has been read to so far; see `followReading`. It is asked anew, and at once, when `moment`
 * changes: the page in the tab may be another. `marking` is the reader's choice of marks, null while it is not known.
 */
export function useReading(source: ReadSource, marking: Marking | null, moment: number): PageState {
  const { background, page, tabId, first } = source;
  const [state, setState] = useState<PageState>(
    first?.ok ? { view: 'open', reading: first.value } : { view: 'opening' },
  );
  const chosen = useRef<string | null>(null);
  const soon = useRef<() => void>(() => undefined);
  const begun = useRef(moment);
  useEffect(() => {
    chosen.current = marking && JSON.stringify(marking);
    // What the page was asked for first it has answered by its own choice of marks, which is the same.
    if (chosen.current !== null) soon.current();
  }, [marking]);
  useEffect(() => {
    // What was answered before anything was drawn is an answer to the first question only.
    const from = begun.current === moment ? source : { ...source, first: null };
    begun.current = Number.NaN;
    const following = followReading(from, () => chosen.current, setState);
    soon.current = following.lookSoon;
    return following.end;
  }, [background, page, tabId, moment]);
  return state;
}
