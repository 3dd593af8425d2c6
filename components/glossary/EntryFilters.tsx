import type { ComponentChildren } from 'preact';
import { compare, numberInWords, t } from '../../utils/i18n/index.ts';
import { type Kind, kinds } from '../../utils/model/entry.ts';
import { countKinds, groupsIn, type Listed } from './browse.ts';
import type { EntryFilter } from './place.ts';
import type { Glossary } from './types.ts';
import { groupInWords, kindWords } from './words.ts';

type EntryFiltersProps = {
  glossary: Glossary;
  filter: EntryFilter;
  /** What there is of any kind, for the counts. */
  found: readonly Listed[];
  onFilter(filter: EntryFilter): void;
  /** What can be done with what is left. */
  children: ComponentChildren;
};

/** Narrows a list to a kind, and in it to a type, a category or a region. */
export function EntryFilters({ glossary, filter, found, onFilter, children }: EntryFiltersProps) {
  const counts = countKinds(found);
  const choices: { kind: Kind | ''; name: string; count: number }[] = [
    { kind: '', name: t('glossary_all'), count: found.length },
    ...kinds.map((kind) => ({ kind, name: t(kindWords[kind]), count: counts[kind] })),
  ];
  return (
    <div class="entry-filters">
      <fieldset class="kinds">
        <legend class="hidden">{t('glossary_kind')}</legend>
        {choices.map(({ kind, name, count }) => (
          <button
            key={kind}
            type="button"
            class="choice"
            aria-pressed={filter.kind === kind}
            onClick={() => onFilter({ ...filter, kind, sort: '' })}
          >
            {name} <span class="count">{numberInWords(count)}</span>
          </button>
        ))}
      </fieldset>
      {filter.kind === '' ? null : (
        <GroupSelect
          glossary={glossary}
          kind={filter.kind}
          group={filter.sort}
          onGroup={(sort) => onFilter({ ...filter, sort })}
        />
      )}
      {children}
    </div>
  );
}

type GroupSelectProps = {
  glossary: Glossary;
  kind: Kind;
  group: string;
  onGroup(group: string): void;
};

/** The types of a kind, the categories of terms, or the regions of states. */
export function GroupSelect({ glossary, kind, group, onGroup }: GroupSelectProps) {
  const groups = groupsIn(glossary, kind)
    .map((each) => ({ group: each, name: groupInWords(kind, each) }))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <label class="labelled">
      {kind === 'state'
        ? t('glossary_region')
        : kind === 'term'
          ? t('glossary_category')
          : t('glossary_type')}
      <select class="field" value={group} onChange={(event) => onGroup(event.currentTarget.value)}>
        <option value="">{t('glossary_all')}</option>
        {groups.map((each) => (
          <option key={each.group} value={each.group}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}
