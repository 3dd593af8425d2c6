import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import type { Result } from '../../utils/model/result.ts';
import { entryCitation } from '../card/entry-citation.ts';
import { Checked } from '../ui/Checked.tsx';
import { english } from '../ui/english.ts';
import { Facts } from '../ui/Facts.tsx';
import { KindLabel } from '../ui/KindLabel.tsx';
import { NoteList } from '../ui/NoteList.tsx';
import { RestrictionList } from '../ui/RestrictionList.tsx';
import { SourceList } from '../ui/SourceList.tsx';
import { membersOf } from './browse.ts';
import { EntryEvents } from './EntryEvents.tsx';
import { EntryLinks } from './EntryLinks.tsx';
import { NamesTable } from './NamesTable.tsx';
import { shownName, sorted, spoken } from './names.ts';
import { hashOf, listHash } from './place.ts';
import type { Glossary } from './types.ts';

type EntryPageProps = {
  glossary: Glossary;
  id: EntryId;
  copy(text: string): Promise<Result<null>>;
};

/** One entry: what it is, what it is called, what it hangs together with, and what happened. */
export function EntryPage({ glossary, id, copy }: EntryPageProps) {
  const [said, setSaid] = useState('');
  const entry = glossary.entry(id);
  if (!entry) {
    return (
      <div class="empty">
        <h1 tabIndex={-1}>{t('glossary_no_entry', id)}</h1>
        <p>
          <a href={listHash()}>{t('glossary_show_all')}</a>
        </p>
      </div>
    );
  }
  const name = shownName(entry);
  const copyIt = async (): Promise<void> => {
    const copied = await copy(entryCitation(entry));
    setSaid(copied.ok ? t('copied') : copied.problem.message);
  };
  const sheet = hashOf({
    view: 'sheet',
    ids: [id],
    filter: { text: '', kind: '', sort: '' },
    from: '',
    to: '',
  });
  return (
    <article class="entry-page">
      <header>
        <KindLabel kind={entry.kind} />
        <h1 tabIndex={-1}>
          <span {...spoken(name.lang)}>{name.text}</span>
        </h1>
        {name.text === entry.name ? null : (
          <p class="also quiet">
            <span {...english}>{entry.name}</span>
          </p>
        )}
        <Facts entry={entry} operator={glossary.operator(entry)} />
        <p class="gist">
          <span {...english}>{entry.gist}</span>
        </p>
        <div class="acts">
          <button type="button" class="button" onClick={() => void copyIt()}>
            {t('glossary_copy')}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            {t('print')}
          </button>
          <a class="button" href={sheet}>
            {t('glossary_side_by_side')}
          </a>
          <span role="status">{said}</span>
        </div>
      </header>
      <div class="entry-columns">
        <section class="text" aria-labelledby="definition">
          <h2 id="definition">{t('glossary_definition')}</h2>
          <p class="definition" {...english}>
            {entry.definition}
          </p>
          <NoteList notes={entry.notes} />
          {entry.kind === 'platform' ? (
            <RestrictionList restrictions={entry.restrictions ?? []} />
          ) : null}
          <SourceList sources={entry.sources} />
          <Checked basis={entry.basis} checked={entry.checked} />
        </section>
        <NamesTable entry={entry} />
        <EntryLinks
          glossary={glossary}
          entry={entry}
          members={sorted(membersOf(glossary, entry))}
        />
        <EntryEvents glossary={glossary} id={id} />
      </div>
    </article>
  );
}
