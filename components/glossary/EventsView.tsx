import { useEffect } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import { EventFilters } from './EventFilters.tsx';
import { EventItem } from './EventItem.tsx';
import { byYear, eventsIn } from './events.ts';
import { JumpBar } from './JumpBar.tsx';
import { allEvents, type EventFilter, type Place } from './place.ts';
import type { Glossary } from './types.ts';
import type { Go } from './use-glossary-place.ts';

type EventsViewProps = {
  glossary: Glossary;
  place: Extract<Place, { view: 'events' }>;
  go: Go;
};

/** All events by year, newest first, narrowed by what takes part, by years and by words. */
export function EventsView({ glossary, place, go }: EventsViewProps) {
  const { filter, open } = place;
  const found = eventsIn(glossary.events, filter, {
    kindOf: (id) => glossary.entry(id)?.kind,
    fold: glossary.fold,
  });
  const years = byYear(found);
  // An address may lead to an event far down.
  useEffect(() => {
    if (open !== '') document.getElementById(`event-${open}`)?.scrollIntoView({ block: 'center' });
  }, []);
  const narrow = (next: EventFilter): void => go({ ...place, filter: next, open: '' }, 'replace');
  return (
    <div class="events-view">
      <div class="view-head">
        <h1 tabIndex={-1}>{t('glossary_events')}</h1>
        <p class="quiet" role="status">
          {plural('glossary_events_found', found.length)}
        </p>
      </div>
      <EventFilters glossary={glossary} filter={filter} onFilter={narrow} />
      {years.length > 1 ? (
        <JumpBar label={t('glossary_years')} to={years.map(({ year }) => year)} prefix="year" />
      ) : null}
      {years.map(({ year, events }) => (
        <section class="year" key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`} tabIndex={-1}>
            {year}
          </h2>
          <ol class="timeline">
            {events.map((event) => (
              <EventItem
                key={event.id}
                event={event}
                glossary={glossary}
                isOpen={open === event.id}
                onOpen={(isOpen) => go({ ...place, open: isOpen ? event.id : '' }, 'replace')}
              />
            ))}
          </ol>
        </section>
      ))}
      {found.length === 0 ? (
        <div class="empty">
          <h2>{t('glossary_no_events')}</h2>
          <button type="button" class="button" onClick={() => narrow(allEvents)}>
            {t('glossary_all_events')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
