import { useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import type { BriefId, KeptBrief } from '../../utils/model/brief.ts';
import type { Result } from '../../utils/model/result.ts';
import { useKept } from '../hooks/use-kept.ts';
import { UndoBar } from '../ui/UndoBar.tsx';
import { BriefRow } from './BriefRow.tsx';
import { titleOf } from './titles.ts';
import type { BriefMaking, BriefStore } from './types.ts';

type BriefListProps = { store: BriefStore; making: BriefMaking };

/** All briefs: to open, rename, copy and delete, and what is left of damaged ones. */
export function BriefList({ store, making }: BriefListProps) {
  const { value, problem: unread } = useKept(store.readAll, store.watchAll);
  const [renamed, setRenamed] = useState<BriefId | null>(null);
  const [deleted, setDeleted] = useState<KeptBrief | null>(null);
  const [problem, setProblem] = useState('');
  const say = (done: Result<unknown>): boolean => {
    setProblem(done.ok ? '' : done.problem.message);
    return done.ok;
  };
  const rename = async (kept: KeptBrief, title: string): Promise<void> => {
    const modified = new Date().toISOString();
    if (say(await store.keep({ ...kept, modified, brief: { ...kept.brief, title } })))
      setRenamed(null);
  };
  const copy = async ({ brief }: KeptBrief): Promise<void> => {
    const now = new Date().toISOString();
    const title = t('brief_copy_of', titleOf(brief));
    say(
      await store.keep({
        id: crypto.randomUUID(),
        created: now,
        modified: now,
        brief: { ...brief, title },
      }),
    );
  };
  const remove = async (kept: KeptBrief): Promise<void> => {
    if (say(await store.remove(kept.id))) setDeleted(kept);
  };
  const undo = async (): Promise<void> => {
    if (deleted && say(await store.keep(deleted))) setDeleted(null);
  };
  const begin = async (): Promise<void> => {
    const begun = await store.begin([]);
    if (say(begun) && begun.ok) location.assign(begun.value);
  };

  return (
    <main aria-busy={value === null && unread === ''}>
      {problem || unread ? (
        <p class="note correction" role="alert">
          {problem || unread}
        </p>
      ) : null}
      <p class="lead">
        <span class="quiet">{t('brief_lead')}</span>
        <button type="button" class="button primary" onClick={() => void begin()}>
          {t('brief_new')}
        </button>
      </p>
      {value?.briefs.length === 0 ? <p class="empty quiet">{t('brief_none')}</p> : null}
      <ul class="briefs">
        {(value?.briefs ?? []).map((kept) => (
          <BriefRow
            key={kept.id}
            kept={kept}
            isRenamed={renamed === kept.id}
            onRenaming={(on) => setRenamed(on ? kept.id : null)}
            onRename={(title) => void rename(kept, title)}
            onCopy={() => void copy(kept)}
            onDelete={() => void remove(kept)}
          />
        ))}
      </ul>
      {value && value.damaged.length > 0 ? (
        <p class="note correction">
          {plural('brief_damaged', value.damaged.length)}{' '}
          <button
            type="button"
            class="button plain"
            onClick={() => making.saveDamaged(value.damaged)}
          >
            {t('brief_save_damaged')}
          </button>
        </p>
      ) : null}
      {deleted ? (
        <UndoBar
          said={t('brief_deleted', titleOf(deleted.brief))}
          onUndo={() => void undo()}
          onLeave={() => setDeleted(null)}
        />
      ) : null}
    </main>
  );
}
