import { dateInWords } from '../../utils/i18n/index.ts';
import type { RelatedEvent } from '../../utils/model/event.ts';
import { english } from './english.ts';
import { NoteList } from './NoteList.tsx';
import { reasonInWords } from './reason-in-words.ts';
import { SourceLine } from './SourceLine.tsx';

/** Related events: when, what, who says so, and why each is shown here. */
export function EventList({ events }: { events: readonly RelatedEvent[] }) {
  return (
    <ol class="events">
      {events.map(({ event, reason }) => (
        <li key={event.id}>
          <time class="date" dateTime={event.date}>
            {dateInWords(event.date)}
          </time>
          <div {...english}>
            <span class="title">{event.title}</span>
            <span>{event.summary}</span>
          </div>
          <span class="reason">{reasonInWords(reason)}</span>
          <SourceLine sources={event.sources} />
          <NoteList notes={event.notes} />
        </li>
      ))}
    </ol>
  );
}
