import { useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import { OLD_DAYS, type OldTrash } from '../hooks/use-old-trash.ts';
import { ChooseAll } from './ChooseAll.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { Scope } from './scope.ts';

type TrashBarProps = {
  scope: Scope;
  total: number;
  old: OldTrash;
  onChooseAll(): void;
  onChooseNone(): void;
  onRestore(): void;
  /** Removes for good: what is chosen or all, or what has lain there for long. */
  onRemove(what: 'scope' | 'old'): void;
};

/** What can be done in the trash. Nothing leaves it by itself. */
export function TrashBar(props: TrashBarProps) {
  const { scope, total, old, onChooseAll, onChooseNone, onRestore, onRemove } = props;
  const [asks, setAsks] = useState<'scope' | 'old' | null>(null);
  const chosen = scope.isChosen ? scope.count : 0;
  return (
    <section class="actions" aria-label={t('library_actions')}>
      <p class="quiet">{t('library_trash_stays')}</p>
      {old.length > 0 ? <OldNote old={old} onRemove={() => setAsks('old')} /> : null}
      {total > 0 ? (
        <div class="tools">
          <ChooseAll
            chosen={chosen}
            total={total}
            onChooseAll={onChooseAll}
            onChooseNone={onChooseNone}
          />
          {chosen > 0 ? (
            <button type="button" class="button" onClick={onRestore}>
              {t('restore')}
            </button>
          ) : null}
          <button type="button" class="button danger" onClick={() => setAsks('scope')}>
            {chosen > 0 ? t('library_remove_ask') : t('library_trash_empty_ask')}
          </button>
        </div>
      ) : null}
      {asks ? (
        <ConfirmDialog
          title={plural('library_remove_title', asks === 'old' ? old.length : scope.count)}
          text={t('library_remove_text')}
          verb={t('library_remove')}
          onConfirm={() => onRemove(asks)}
          onClose={() => setAsks(null)}
        />
      ) : null}
    </section>
  );
}

/** So many are named; of the others it is said how many. */
const NAMED = 5;

function OldNote({ old, onRemove }: { old: OldTrash; onRemove(): void }) {
  const more = old.length - NAMED;
  return (
    <div class="note">
      <span class="label">{plural('library_trash_old', OLD_DAYS)}</span>
      <ul>
        {old.slice(0, NAMED).map(({ id, title }) => (
          <li key={id}>
            <bdi>{title}</bdi>
          </li>
        ))}
        {more > 0 ? <li>{plural('library_and_more', more)}</li> : null}
      </ul>
      <button type="button" class="button danger" onClick={onRemove}>
        {plural('library_remove_old', old.length)}
      </button>
    </div>
  );
}
