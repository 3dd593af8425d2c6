import { useId, useState } from 'preact/hooks';
import { dateInWords, t } from '../../utils/i18n/index.ts';
import type { RelatedEvent } from '../../utils/model/event.ts';
import { NoteList } from '../ui/NoteList.tsx';
import { reasonInWords } from '../ui/reason-in-words.ts';
import { SourceLine } from '../ui/SourceLine.tsx';

/** Events along the line of time, the newest first: when, what, and why each is related; more on opening. */
export function Timeline({ events }: { events: readonly RelatedEvent[] }) {
  const id = useId();
  const sorted = [...events].sort((a, b) => (a.event.date < b.event.date ? 1 : -1));
  return (
    <section aria-labelledby={id}>
      <h2 class="heading" id={id}>
        {t('related_events')}
      </h2>
      <ol class="timeline">
        {sorted.map((related) => (
          <Moment key={related.event.id} {...related} />
        ))}
      </ol>
    </section>
  );
}

function Moment({ event, reason }: RelatedEvent) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li data-row={`event ${event.id}`}>
      <time class="date" dateTime={event.date}>
        {dateInWords(event.date)}
      </time>
      <div class="what-happened">
        <button
          type="button"
          class="name"
          aria-expanded={open}
          aria-controls={`${id}-details`}
          aria-describedby={`${id}-reason`}
          onClick={() => setOpen(!open)}
        >
          <bdi class="words" lang="en">
            {event.title}
          </bdi>
        </button>
        <p class="reason quiet" id={`${id}-reason`}>
          <bdi>{reasonInWords(reason)}</bdi>
        </p>
        <div id={`${id}-details`} class="details" hidden={!open}>
          {open ? (
            <>
              <p lang="en" dir="ltr">
                {event.summary}
              </p>
              <SourceLine sources={event.sources} />
              <NoteList notes={event.notes} />
            </>
          ) : null}
        </div>
      </div>
    </li>
  );
}
