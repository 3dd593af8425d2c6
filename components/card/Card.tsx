import { language, t } from '../../utils/i18n/index.ts';
import type { Description } from '../../utils/messaging/protocol.ts';
import {
  type EntryId,
  type EntrySummary,
  type Form,
  type Kind,
  nameIn,
} from '../../utils/model/entry.ts';
import type { Quotation } from '../../utils/model/passage.ts';
import { EntryName } from '../ui/EntryName.tsx';
import { EntryText } from '../ui/EntryText.tsx';
import { EventList } from '../ui/EventList.tsx';
import { english } from '../ui/english.ts';
import { KindLabel } from '../ui/KindLabel.tsx';
import { SourceList } from '../ui/SourceList.tsx';
import { entryCitation } from './entry-citation.ts';
import { InArticle } from './InArticle.tsx';

export type Saving = 'idle' | 'saving' | { said: string } | { problem: string };

export type CardProps = {
  /** Null while it is asked for, or when that failed. */
  description: Description | null;
  problem: string | null;
  mention: {
    surface: string;
    kind: Kind;
    form: Form;
    /** Why it is marked, in English; or that it was looked up, in words of the interface. */
    because: string;
    isLookedUp: boolean;
  };
  saving: Saving;
  /** How copying went, in words; empty before. */
  copying: string;
  /** Where the mention stands among those of the page, from 1; null unless the reader walks. */
  place: { number: number; of: number } | null;
  /** What a screen reader says once of the place; empty before. */
  announced: string;
  /** Where the article itself explains the entry; null where it does not. */
  quotation: Quotation | null;
  canGoBack: boolean;
  onGoToQuotation(): void;
  onBack(): void;
  onClose(): void;
  onSave(): void;
  onCopy(text: string): void;
  /** Says that the entry is not meant here; null where nothing is marked. */
  onNotThis: (() => void) | null;
  onOpenEntry(entryId: EntryId): void;
};

/**
 * What a reader sees on choosing a mention: loading, problem, or the entry. Around it is the language and
 * direction of the interface, whatever those of the page.
 */
export function Card(props: CardProps) {
  const { description, problem, mention, place, announced, canGoBack, onBack, onClose } = props;
  const kind = description?.entry.kind ?? mention.kind;
  return (
    <div
      class="card floating"
      role="dialog"
      aria-labelledby="name"
      aria-busy={!description && !problem}
    >
      <header>
        {canGoBack ? (
          <button type="button" class="button plain" onClick={onBack}>
            {t('card_back')}
          </button>
        ) : null}
        <KindLabel kind={kind} />
        {place ? (
          <span class="place" aria-hidden="true">
            {t('place_of', place.number, place.of)}
          </span>
        ) : null}
        <button type="button" class="button plain close" aria-label={t('close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.6" />
          </svg>
        </button>
      </header>
      {/* Focus starts here, so that a screen reader begins with the name and arrows scroll. */}
      <div class="body" tabIndex={-1} data-focus>
        <Name description={description} surface={mention.surface} />
        {problem === null ? null : (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {description ? <Entry {...props} description={description} /> : null}
        {description || problem ? null : <p class="quiet">{t('looking_up')}</p>}
      </div>
      <Footer {...props} />
      <p role="status" class="hidden">
        {announced}
      </p>
    </div>
  );
}

/** The name in the reader's language, and the English one beside it, by which the text below calls it. */
function Name({ description, surface }: { description: Description | null; surface: string }) {
  if (!description) {
    return (
      <h2 id="name">
        <bdi>{surface}</bdi>
      </h2>
    );
  }
  const { entry } = description;
  const name = nameIn(entry, language());
  const isEnglish = name === entry.name;
  return (
    <>
      <h2 id="name">
        <EntryName name={name} isEnglish={isEnglish} />
      </h2>
      {isEnglish ? null : (
        <p class="quiet english">
          <EntryName name={entry.name} isEnglish />
        </p>
      )}
    </>
  );
}

function Entry({
  description,
  mention,
  quotation,
  onGoToQuotation,
  onOpenEntry,
  onNotThis,
}: CardProps & { description: Description }) {
  const { entry, operator, related, broader, narrower, events } = description;
  return (
    <>
      <EntryText entry={entry} operator={operator} />
      {quotation ? <InArticle quotation={quotation} onGo={onGoToQuotation} /> : null}
      {events.length === 0 ? null : (
        <section class="group" aria-labelledby="events">
          <h3 class="heading" id="events">
            {t('related_events')}
          </h3>
          <EventList events={events} />
        </section>
      )}
      <Links id="broader" title={t('card_broader')} entries={broader} onOpenEntry={onOpenEntry} />
      <Links
        id="narrower"
        title={t('card_narrower')}
        entries={narrower}
        onOpenEntry={onOpenEntry}
      />
      <Links id="related" title={t('see_also')} entries={related} onOpenEntry={onOpenEntry} />
      <SourceList sources={entry.sources} />
      <details class="why">
        <summary>{t('card_why')}</summary>
        <p {...(mention.isLookedUp ? {} : english)}>{mention.because}</p>
        {onNotThis ? (
          <button type="button" class="button" onClick={onNotThis}>
            {t('card_not_this')}
          </button>
        ) : null}
      </details>
    </>
  );
}

type LinksProps = {
  id: string;
  title: string;
  entries: readonly EntrySummary[];
  onOpenEntry(entryId: EntryId): void;
};

function Links({ id, title, entries, onOpenEntry }: LinksProps) {
  if (entries.length === 0) return null;
  return (
    <section class="group" aria-labelledby={id}>
      <h3 class="heading" id={id}>
        {title}
      </h3>
      <ul class="related">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              class="button plain"
              title={entry.gist}
              onClick={() => onOpenEntry(entry.id)}
            >
              <EntryName name={entry.name} isEnglish={entry.english === undefined} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Footer({ description, saving, copying, onSave, onCopy }: CardProps) {
  const isSaved = typeof saving === 'object' && 'said' in saving;
  const problem = typeof saving === 'object' && 'problem' in saving ? saving.problem : '';
  return (
    <footer>
      <button
        type="button"
        class="button primary"
        disabled={saving === 'saving' || isSaved}
        onClick={onSave}
      >
        {saving === 'saving' ? t('saving') : t('card_save')}
      </button>
      <button
        type="button"
        class="button"
        disabled={!description}
        onClick={() => description && onCopy(entryCitation(description.entry))}
      >
        {t('copy')}
      </button>
      <span role="status" class={problem ? 'problem' : 'saved'}>
        {copying || (isSaved ? saving.said : '')}
        {problem}
      </span>
    </footer>
  );
}
