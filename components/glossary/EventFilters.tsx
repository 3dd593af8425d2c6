import { useMemo } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import { type Kind, kinds } from '../../utils/model/entry.ts';
import { yearOf } from './events.ts';
import { shownName, sorted } from './names.ts';
import { allEvents, type EventFilter, eventsHash } from './place.ts';
import type { Glossary } from './types.ts';
import { kindWords } from './words.ts';

type EventFiltersProps = {
  glossary: Glossary;
  filter: EventFilter;
  onFilter(filter: EventFilter): void;
};

/** What takes part, when, and which words: narrows the events. */
export function EventFilters({ glossary, filter, onFilter }: EventFiltersProps) {
  const { entries, years } = useMemo(() => {
    const ids = new Set(glossary.events.flatMap((event) => event.entries));
    return {
      entries: sorted(glossary.entries.filter(({ id }) => ids.has(id))),
      years: [...new Set(glossary.events.map(yearOf))].sort().reverse(),
    };
  }, [glossary]);
  const change = (changed: Partial<EventFilter>): void => onFilter({ ...filter, ...changed });
  const year = (label: string, value: string, name: 'from' | 'to') => (
    <label class="labelled">
      {label}
      <select
        class="field"
        value={value}
        onChange={(event) => change({ [name]: event.currentTarget.value })}
      >
        <option value="">{t('glossary_any_year')}</option>
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
  return (
    <search class="event-filters">
      <label class="labelled wide">
        {t('glossary_event_words')}
        <input
          type="search"
          class="field"
          dir="auto"
          value={filter.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <label class="labelled wide">
        {t('glossary_kind')}
        <select
          class="field"
          value={filter.kind}
          onChange={(event) =>
            change({ kind: kinds.find((kind) => kind === event.currentTarget.value) ?? '' })
          }
        >
          <option value="">{t('glossary_all')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(kindWords[kind])}
            </option>
          ))}
        </select>
      </label>
      <label class="labelled wide">
        {t('glossary_event_entry')}
        <select
          class="field"
          value={filter.entry}
          onChange={(event) => change({ entry: event.currentTarget.value })}
        >
          <option value="">{t('glossary_all')}</option>
          {kinds.map((kind: Kind) => (
            <optgroup key={kind} label={t(kindWords[kind])}>
              {entries
                .filter((entry) => entry.kind === kind)
                .map((entry) => (
                  <option key={entry.id} value={entry.id}>
                    {shownName(entry).text}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {year(t('glossary_year_from'), filter.from, 'from')}
      {year(t('glossary_year_to'), filter.to, 'to')}
      {leavesAll(filter) ? null : (
        <button type="button" class="button plain" onClick={() => onFilter(allEvents)}>
          {t('glossary_all_events')}
        </button>
      )}
    </search>
  );
}

const leavesAll = (filter: EventFilter): boolean => eventsHash(filter) === eventsHash();
