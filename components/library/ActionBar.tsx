import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, plural, t } from '../../utils/i18n/index.ts';
import type { Facets } from '../../utils/model/find-clippings.ts';
import { ChooseAll } from './ChooseAll.tsx';
import { SortForm } from './SortForm.tsx';
import type { Scope } from './scope.ts';

export type Sort = 'tag' | 'untag' | 'move';

type ActionBarProps = {
  scope: Scope;
  total: number;
  facets: Facets | null;
  onChooseAll(): void;
  onChooseNone(): void;
  onSort(how: Sort, value: string): Promise<boolean>;
  onDelete(): void;
  /** What else can be done with the chosen, or with all that fit: see `Scope`. */
  children: ComponentChildren;
};

const forms: Record<Sort, { label: MessageKey; verb: MessageKey; list: 'tags' | 'collections' }> = {
  tag: { label: 'library_tag_label', verb: 'library_tag_add', list: 'tags' },
  untag: { label: 'library_untag_label', verb: 'library_untag_remove', list: 'tags' },
  move: { label: 'library_move_label', verb: 'library_move_there', list: 'collections' },
};

/** What can be done with the chosen clippings; what takes them elsewhere works for all that fit, too. */
export function ActionBar(props: ActionBarProps) {
  const { scope, total, facets, onChooseAll, onChooseNone, onSort, onDelete, children } = props;
  const [sort, setSort] = useState<Sort | null>(null);
  const chosen = scope.isChosen ? scope.count : 0;
  const form = scope.isChosen ? sort : null;
  return (
    <section class="actions" aria-label={t('library_actions')}>
      <div class="tools">
        <ChooseAll
          chosen={chosen}
          total={total}
          onChooseAll={onChooseAll}
          onChooseNone={onChooseNone}
        />
        {chosen > 0 ? (
          <>
            {chosen < total ? (
              <button type="button" class="button plain" onClick={onChooseAll}>
                {plural('library_choose_all_that_fit', total)}
              </button>
            ) : null}
            <button type="button" class="button" onClick={() => setSort('tag')}>
              {t('library_tag')}
            </button>
            <button type="button" class="button" onClick={() => setSort('untag')}>
              {t('library_untag')}
            </button>
            <button type="button" class="button" onClick={() => setSort('move')}>
              {t('library_move')}
            </button>
            <button type="button" class="button" onClick={onDelete}>
              {t('library_delete')}
            </button>
          </>
        ) : null}
        {children}
      </div>
      {form ? (
        <SortForm
          key={form}
          label={t(forms[form].label)}
          verb={t(forms[form].verb)}
          offered={facets?.[forms[form].list] ?? []}
          mayBeEmpty={form === 'move'}
          onSubmit={(value) => onSort(form, value)}
          onClose={() => setSort(null)}
        />
      ) : null}
    </section>
  );
}
