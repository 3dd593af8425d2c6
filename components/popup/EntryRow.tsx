import { useId, useState } from 'preact/hooks';
import { numberInWords, plural, t } from '../../utils/i18n/index.ts';
import type { BackgroundApi, ReadingContext } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntryId, Kind } from '../../utils/model/entry.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import type { Walked } from '../hooks/use-walk.ts';
import { EntryText } from '../ui/EntryText.tsx';
import { KindLabel } from '../ui/KindLabel.tsx';
import { SourceList } from '../ui/SourceList.tsx';
import { Worded } from '../ui/Worded.tsx';

type EntryRowProps = {
  background: Remote<BackgroundApi>;
  entryId: EntryId;
  name: string;
  /** What it is, in a line; empty while it is not known. */
  gist: string;
  /** How the article writes it, where that differs from the name. */
  surface?: { text: string; language: string };
  /** Shown where the list is not by kind. */
  kind?: Kind | undefined;
  context: ReadingContext;
  /** Its mentions in the article; left out for what is from the glossary alone. */
  walked?: Walked;
};

/** One entry in a list: name, gist and count; opened, its definition, its sources and the way to its mentions. */
export function EntryRow(props: EntryRowProps) {
  const { background, entryId, name, gist, surface, kind, context, walked } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const { value, problem } = useAnswer(open ? entryId : null, () =>
    background.describe(entryId, context),
  );
  return (
    <li class="entry" data-row={entryId}>
      <div class="line">
        <button
          type="button"
          class="name"
          // When the first of these is painted is what the bench measures.
          {...{ elementtiming: 'row' }}
          aria-expanded={open}
          aria-controls={`${id}-details`}
          aria-describedby={gist && !value ? `${id}-gist` : undefined}
          onClick={() => setOpen(!open)}
        >
          <bdi class="words">{name}</bdi>
          {surface && surface.text !== name ? (
            <span class="quiet surface">
              {' '}
              <Worded
                of="popup_written"
                with={[
                  <bdi class="written" key="written" lang={surface.language || undefined}>
                    {surface.text}
                  </bdi>,
                ]}
              />
            </span>
          ) : null}
        </button>
        {kind ? <KindLabel kind={kind} /> : null}
        {walked ? <Count {...walked} name={name} /> : null}
      </div>
      {value ? null : (
        <p class="what quiet" id={`${id}-gist`}>
          <bdi lang="en" dir="ltr">
            {gist}
          </bdi>
        </p>
      )}
      <div id={`${id}-details`} class="details" hidden={!open}>
        {problem ? <p role="alert">{problem.message}</p> : null}
        {value ? (
          <>
            <EntryText entry={value.entry} operator={value.operator} />
            <SourceList sources={value.entry.sources} />
            {walked && walked.count > 1 ? <Mentions {...walked} /> : null}
          </>
        ) : null}
        {open && !value && !problem ? <p class="quiet">{t('looking_up')}</p> : null}
      </div>
    </li>
  );
}

/** How often it is mentioned: the way to the next of them. */
function Count({ count, at, onNext, name }: Walked & { name: string }) {
  return (
    <button
      type="button"
      class="button plain count"
      aria-label={
        at === null ? plural('popup_go_to', count, name) : t('popup_go_on', at + 1, count, name)
      }
      title={at === null ? t('popup_go_to_it') : t('popup_go_to_next')}
      onClick={onNext}
    >
      {at === null ? numberInWords(count) : t('place_of', at + 1, count)}{' '}
      <span class="arrow" aria-hidden="true">
        ↘
      </span>
    </button>
  );
}

const MOST = 12;

function Mentions({ count, at, onJump }: Walked) {
  return (
    <p class="mentions">
      <span class="heading">{t('popup_mentions')}</span>
      {Array.from({ length: Math.min(count, MOST) }, (_, nth) => (
        <button
          type="button"
          class="button plain"
          key={nth}
          aria-current={nth === at ? 'true' : undefined}
          aria-label={t('popup_go_to_nth', nth + 1, count)}
          onClick={() => onJump(nth)}
        >
          {numberInWords(nth + 1)}
        </button>
      ))}
    </p>
  );
}
