import { useId } from 'preact/hooks';
import { numberInWords, t } from '../../utils/i18n/index.ts';
import type { BackgroundApi, ReadingContext } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { EntryId, EntrySummary, Kind } from '../../utils/model/entry.ts';
import type { Walk } from '../hooks/use-walk.ts';
import { KindLabel } from '../ui/KindLabel.tsx';
import { EntryRow } from './EntryRow.tsx';
import { byKind, type MentionedEntry } from './groups.ts';

type MentionListProps = {
  background: Remote<BackgroundApi>;
  /** In the order in which they are shown. */
  entries: readonly MentionedEntry[];
  grouped: boolean;
  summaries: ReadonlyMap<EntryId, EntrySummary>;
  /** BCP 47, of the article; empty where it does not say. */
  language: string;
  context: ReadingContext;
  walk: Walk;
};

/** What an article mentions: a section for each kind, or one list. */
export function MentionList(props: MentionListProps) {
  if (!props.grouped) {
    return (
      <section class="in-article" aria-label={t('popup_mentioned')}>
        <Rows {...props} />
      </section>
    );
  }
  return byKind(props.entries).map(({ kind, entries }) => (
    <Group key={kind} kind={kind} {...props} entries={entries} />
  ));
}

function Group({ kind, ...props }: MentionListProps & { kind: Kind }) {
  const id = useId();
  return (
    <section class="in-article" data-kind={kind} aria-labelledby={id}>
      <h2 id={id}>
        <KindLabel kind={kind} />{' '}
        <span class="quiet number">{numberInWords(props.entries.length)}</span>
      </h2>
      <Rows {...props} />
    </section>
  );
}

function Rows({ background, entries, grouped, summaries, language, ...props }: MentionListProps) {
  return (
    <ul>
      {entries.map((entry) => {
        const known = summaries.get(entry.entryId);
        return (
          <EntryRow
            key={entry.entryId}
            background={background}
            entryId={entry.entryId}
            name={known?.name ?? entry.name}
            gist={known?.gist ?? ''}
            surface={{ text: entry.surface, language }}
            kind={grouped ? undefined : entry.kind}
            context={props.context}
            walked={props.walk.of(entry)}
          />
        );
      })}
    </ul>
  );
}
