import type { ComponentProps } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { PageApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import type { RelatedEvent } from '../../utils/model/event.ts';
import type { ListChoice } from '../../utils/model/list-choice.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { sheetAddress } from '../glossary/place.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { LanguageNote } from './LanguageNote.tsx';
import { ListTools } from './ListTools.tsx';
import { MentionList } from './MentionList.tsx';
import { NotArticle, NothingFound, Waiting } from './States.tsx';
import { Timeline } from './Timeline.tsx';

type ArticleViewProps = Pick<
  ComponentProps<typeof MentionList>,
  'background' | 'entries' | 'summaries' | 'walk'
> & {
  page: Remote<PageApi>;
  reading: Reading;
  /** All that is mentioned; `entries` are those that are shown. */
  ids: readonly EntryId[];
  /** Whether the reader looks for something: then there is the list alone. */
  isFiltered: boolean;
  /** Of a private window: nothing of it goes into the address of a page. */
  isPrivate: boolean;
  choice: ListChoice;
  onChoice(choice: ListChoice): void;
};

/** What the article mentions, and the events related to it as a whole; or why there is nothing. */
export function ArticleView(props: ArticleViewProps) {
  const { background, page, reading, ids, isFiltered, isPrivate, choice, onChoice, ...shown } =
    props;
  const { metadata, state } = reading;
  const context = { page: [...ids], near: [], published: metadata.published };
  const events = useAnswer(
    state === 'reading' || ids.length === 0
      ? null
      : `${ids.toSorted().join(' ')} ${metadata.published}`,
    () => background.relatedToArticle(context),
  );
  // Those of before stay until the next are there: a page that changes is no reason to blink.
  const last = useRef<readonly RelatedEvent[]>([]);
  last.current = events.value ?? (ids.length === 0 ? [] : last.current);
  const list = (
    <MentionList
      {...shown}
      background={background}
      grouped={choice.grouped}
      language={metadata.language}
      context={context}
    />
  );
  if (isFiltered) return shown.entries.length > 0 ? list : null;
  if (state === 'not-article') return <NotArticle page={page} />;
  if (state === 'reading' && ids.length === 0) return <Waiting words={t('popup_reading')} />;
  if (ids.length === 0) return state === 'failed' ? null : <NothingFound reading={reading} />;
  return (
    <>
      <LanguageNote language={metadata.language} />
      {state === 'cannot-paint' ? <p class="note">{t('popup_cannot_paint')}</p> : null}
      <ListTools choice={choice} onChoice={onChoice} sheet={isPrivate ? null : sheetAddress(ids)} />
      {list}
      {events.problem ? <p role="alert">{events.problem.message}</p> : null}
      {last.current.length > 0 ? <Timeline events={last.current} /> : null}
    </>
  );
}
