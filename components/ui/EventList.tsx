import type { RelatedEvent } from '../../utils/model/event.ts';
import { dateInWords } from './dates.ts';
import { NoteList } from './NoteList.tsx';
import { WebLink } from './WebLink.tsx';

/** Related events: when, what, who says so, and why each is shown here. */
export function EventList({ events }: { events: readonly RelatedEvent[] }) {
  return (
    <ol class="events">
      {events.map(({ event, reason }) => (
        <li key={event.id}>
          <time class="date" dateTime={event.date}>
            {dateInWords(event.date)}
          </time>
          <span class="title">{event.title}</span>
          <span>{event.summary}</span>
          <span class="reason">{reason}.</span>
          <span class="sources">
            {event.sources.map((source, index) => (
              <span key={source.title}>
                {index > 0 ? '; ' : ''}
                <WebLink url={source.url}>{source.title}</WebLink>, {source.publisher}
              </span>
            ))}
          </span>
          <NoteList notes={event.notes} />
        </li>
      ))}
    </ol>
  );
}
