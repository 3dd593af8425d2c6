import type { BackgroundApi, PageApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Marking } from '../../utils/model/marking.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { EventList } from '../ui/EventList.tsx';
import { KindLabel } from '../ui/KindLabel.tsx';
import { EntryRow } from './EntryRow.tsx';
import { groupMentions } from './groups.ts';
import { LanguageNote } from './LanguageNote.tsx';
import { LanguageOff } from './LanguageOff.tsx';

type ArticleViewProps = {
  background: Remote<BackgroundApi>;
  page: Remote<PageApi>;
  reading: Reading;
  close(): void;
};

/** What the article mentions, by kind, and the events related to it as a whole. */
export function ArticleView({ background, page, reading, close }: ArticleViewProps) {
  const groups = groupMentions(reading.mentions);
  const ids = groups.flatMap(({ entries }) => entries.map(({ entryId }) => entryId));
  const context = { page: ids, near: [], published: reading.metadata.published };
  const events = useAnswer(`${ids.join(' ')} ${context.published}`, () =>
    background.relatedToArticle(context),
  );
  const jump = async (index: number): Promise<void> => {
    await page.goTo(index);
    close();
  };

  if (reading.state === 'not-article') return <NotArticle page={page} />;
  if (groups.length === 0) return <NothingFound reading={reading} />;
  return (
    <>
      <LanguageNote language={reading.metadata.language} />
      {reading.state === 'cannot-paint' ? (
        <p class="note">
          This browser cannot underline mentions on the page. They are all listed here.
        </p>
      ) : null}
      {groups.map(({ kind, entries }) => (
        <section key={kind} aria-label={kind}>
          <h2>
            <KindLabel kind={kind} /> <span class="quiet">{entries.length}</span>
          </h2>
          <ul>
            {entries.map(({ entryId, name, surface, indexes }) => (
              <EntryRow
                key={entryId}
                background={background}
                entryId={entryId}
                name={name}
                surface={surface}
                count={indexes.length}
                context={context}
                onJump={(nth) => void jump(indexes[nth] ?? 0)}
              />
            ))}
          </ul>
        </section>
      ))}
      {events.value && events.value.length > 0 ? (
        <section aria-labelledby="related-events">
          <h2 class="heading" id="related-events">
            Related events
          </h2>
          <EventList events={events.value} />
        </section>
      ) : null}
    </>
  );
}

function NotArticle({ page }: { page: Remote<PageApi> }) {
  return (
    <div class="state">
      <p>This does not look like an article, so Attaché has left it alone.</p>
      <button type="button" class="button primary" onClick={() => void page.ask()}>
        Read this page
      </button>
    </div>
  );
}

function NothingFound({ reading }: { reading: Reading }) {
  if (reading.state === 'reading') return <p class="state quiet">Reading the article…</p>;
  return (
    <div class="state">
      <LanguageNote language={reading.metadata.language} />
      <LanguageOff language={reading.metadata.language} marking={reading.marking} />
      <p>
        {reading.textLength === 0
          ? 'There is no text on this page that Attaché can read. A PDF, an image or a video is not read yet.'
          : isLimited(reading.marking)
            ? 'Nothing on this page is of what you have chosen to be marked.'
            : 'Nothing on this page is in the glossary.'}
      </p>
      <p class="quiet">You can still look a word up above.</p>
    </div>
  );
}

const isLimited = ({ kinds, languages, demonyms, metonyms }: Marking): boolean =>
  !demonyms || !metonyms || [kinds, languages].some((each) => Object.values(each).includes(false));
