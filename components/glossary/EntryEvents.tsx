import { useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { EventItem } from './EventItem.tsx';
import { byYear, newestFirst } from './events.ts';
import { eventsHash } from './place.ts';
import type { Glossary } from './types.ts';

/** So many events are listed with an entry; all of them are one link away. */
const SHOWN = 8;

/** The events in which an entry takes part, newest first. */
export function EntryEvents({ glossary, id }: { glossary: Glossary; id: EntryId }) {
  const [open, setOpen] = useState('');
  const events = glossary.events.filter(({ entries }) => entries.includes(id)).sort(newestFirst);
  if (events.length === 0) return null;
  return (
    <section class="entry-events" aria-labelledby="events">
      <h2 id="events">{t('glossary_events')}</h2>
      {byYear(events.slice(0, SHOWN)).map(({ year, events: inIt }) => (
        <div class="year" key={year}>
          <h3 class="heading">{year}</h3>
          <ol class="timeline">
            {inIt.map((event) => (
              <EventItem
                key={event.id}
                event={event}
                glossary={glossary}
                isOpen={open === event.id}
                onOpen={(isOpen) => setOpen(isOpen ? event.id : '')}
              />
            ))}
          </ol>
        </div>
      ))}
      <p>
        <a href={eventsHash({ entry: id })}>{plural('glossary_on_timeline', events.length)}</a>
      </p>
    </section>
  );
}
