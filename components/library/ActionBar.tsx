import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { numberInWords } from '../../utils/i18n/index.ts';
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

const forms: Record<Sort, { label: string; verb: string; list: 'tags' | 'collections' }> = {
  tag: { label: 'Tag with', verb: 'Add tag', list: 'tags' },
  untag: { label: 'Take off the tag', verb: 'Remove tag', list: 'tags' },
  move: { label: 'Move to the collection (empty: to none)', verb: 'Move', list: 'collections' },
};

/** What can be done with the chosen clippings; what takes them elsewhere works for all that fit, too. */
export function ActionBar(props: ActionBarProps) {
  const { scope, total, facets, onChooseAll, onChooseNone, onSort, onDelete, children } = props;
  const [sort, setSort] = useState<Sort | null>(null);
  const chosen = scope.isChosen ? scope.count : 0;
  const form = scope.isChosen ? sort : null;
  return (
    <section class="actions" aria-label="Actions">
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
                {`Choose all ${numberInWords(total)} that fit`}
              </button>
            ) : null}
            <button type="button" class="button" onClick={() => setSort('tag')}>
              Tag…
            </button>
            <button type="button" class="button" onClick={() => setSort('untag')}>
              Remove tag…
            </button>
            <button type="button" class="button" onClick={() => setSort('move')}>
              Move…
            </button>
            <button type="button" class="button" onClick={onDelete}>
              Delete
            </button>
          </>
        ) : null}
        {children}
      </div>
      {form ? (
        <SortForm
          key={form}
          label={forms[form].label}
          verb={forms[form].verb}
          offered={facets?.[forms[form].list] ?? []}
          mayBeEmpty={form === 'move'}
          onSubmit={(value) => onSort(form, value)}
          onClose={() => setSort(null)}
        />
      ) : null}
    </section>
  );
}
