import { dateInWords, listInWords, t } from '../../utils/i18n/index.ts';
import type { RelatedEvent, Relation } from '../../utils/model/event.ts';
import { english } from './english.ts';
import { NoteList } from './NoteList.tsx';
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

function reasonInWords({ about, shared, near }: Relation): string {
  const names = listInWords(shared);
  if (about === null) return t('event_shares', names);
  if (shared.length === 0) return t('event_involves', about);
  return near ? t('event_involves_near', about, names) : t('event_involves_on_page', about, names);
}
