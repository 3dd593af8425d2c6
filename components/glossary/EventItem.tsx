import { dateInWords, t } from '../../utils/i18n/index.ts';
import type { DiplomaticEvent } from '../../utils/model/event.ts';
import { Checked } from '../ui/Checked.tsx';
import { english } from '../ui/english.ts';
import { NoteList } from '../ui/NoteList.tsx';
import { SourceLine } from '../ui/SourceLine.tsx';
import { EntryLink } from './EntryLink.tsx';
import type { Glossary } from './types.ts';

type EventItemProps = {
  event: DiplomaticEvent;
  glossary: Glossary;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
};

/** An event on the timeline: when and what; opened, the rest of it and who takes part. */
export function EventItem({ event, glossary, isOpen, onOpen }: EventItemProps) {
  const details = `event-${event.id}`;
  const entries = event.entries.flatMap((id) => glossary.entry(id) ?? []);
  return (
    <li class="event">
      <time class="date" dateTime={event.date}>
        {dateInWords(event.date)}
      </time>
      <button
        type="button"
        class="title"
        aria-expanded={isOpen}
        aria-controls={isOpen ? details : undefined}
        onClick={() => onOpen(!isOpen)}
      >
        <span {...english}>{event.title}</span>
      </button>
      {isOpen ? (
        <div class="more" id={details}>
          <p class="summary" {...english}>
            {event.summary}
          </p>
          <NoteList notes={event.notes} />
          <p>
            <SourceLine sources={event.sources} />
          </p>
          <p class="heading">{t('glossary_takes_part')}</p>
          <ul class="entry-links">
            {entries.map((entry) => (
              <li key={entry.id}>
                <EntryLink entry={entry} />
              </li>
            ))}
          </ul>
          <Checked basis={event.basis} checked={event.checked} />
        </div>
      ) : null}
    </li>
  );
}
