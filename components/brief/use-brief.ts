import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { BriefId, KeptBrief } from '../../utils/model/brief.ts';
import { briefIn, type Draft, draftOf } from './draft.ts';
import { latestOnly } from './latest-only.ts';
import type { BriefStore } from './types.ts';

export type OpenBrief = {
  /** Null while it is read, or where it cannot be. */
  draft: Draft | null;
  change(edit: (draft: Draft) => Draft): void;
  problem: string;
};

/** A brief that is kept at every change, and follows what other screens make of it. */
export function useBrief(store: BriefStore, id: BriefId): OpenBrief {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problem, setProblem] = useState('');
  // What is on the screen and what was kept last: known at once to what happens between two drawings.
  const now = useRef<Draft | null>(null);
  const kept = useRef<KeptBrief | null>(null);
  const show = useCallback((next: Draft) => {
    now.current = next;
    setDraft(next);
  }, []);
  const keeper = useMemo(
    () =>
      latestOnly(async (brief: KeptBrief) => {
        const done = await store.keep(brief);
        setProblem(done.ok ? '' : done.problem.message);
      }),
    [store],
  );

  useEffect(() => {
    const controller = new AbortController();
    const adopt = (found: KeptBrief): void => {
      kept.current = found;
      show(draftOf(found.brief));
      setProblem('');
    };
    store.watch(controller.signal, id, (found) => {
      if (!found.ok) return setProblem(t('brief_kept_anew', found.problem.message));
      const last = kept.current?.modified ?? '';
      if (found.value.modified === last) setProblem('');
      if (found.value.modified > last && !keeper.busy()) adopt(found.value);
    });
    store.read(id).then(
      (found) => {
        if (controller.signal.aborted) return;
        if (found.ok) adopt(found.value);
        else setProblem(found.problem.message);
      },
      (error: unknown) => setProblem(t('brief_not_handed', String(error))),
    );
    return () => controller.abort();
  }, [store, id, keeper, show]);

  const change = useCallback(
    (edit: (draft: Draft) => Draft) => {
      if (!now.current || !kept.current) return;
      const next = edit(now.current);
      show(next);
      kept.current = {
        ...kept.current,
        modified: new Date().toISOString(),
        brief: briefIn(next),
      };
      keeper.take(kept.current);
    },
    [keeper, show],
  );
  return { draft, change, problem };
}
