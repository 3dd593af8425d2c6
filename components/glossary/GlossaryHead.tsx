import type { RefObject } from 'preact';
import { t } from '../../utils/i18n/index.ts';
import { SearchBox } from '../library/SearchBox.tsx';
import { Mark } from '../ui/Mark.tsx';
import { eventsHash, hashOf, listHash, type Place } from './place.ts';

type GlossaryHeadProps = {
  place: Place;
  field: RefObject<HTMLInputElement | null>;
  onText(text: string): void;
  onDown(): void;
};

const emptySheet = hashOf({
  view: 'sheet',
  ids: [],
  filter: { text: '', kind: '', sort: '' },
  from: '',
  to: '',
});

/** The head of the page: the ways to its parts, and finding an entry from anywhere. */
export function GlossaryHead({ place, field, onText, onDown }: GlossaryHeadProps) {
  const views = [
    { view: 'list', hash: listHash(), name: t('glossary_entries') },
    { view: 'events', hash: eventsHash(), name: t('glossary_events') },
    { view: 'sheet', hash: emptySheet, name: t('glossary_sheet') },
  ];
  return (
    <header class="head">
      <Mark size={32} />
      <a class="brand" href={listHash()}>
        {t('glossary')}
      </a>
      <nav aria-label={t('glossary_parts')}>
        {views.map(({ view, hash, name }) => (
          <a key={view} href={hash} aria-current={place.view === view ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <search>
        <SearchBox
          field={field}
          text={place.view === 'list' ? place.filter.text : ''}
          label={t('glossary_find')}
          onText={onText}
          onDown={onDown}
        />
      </search>
    </header>
  );
}
