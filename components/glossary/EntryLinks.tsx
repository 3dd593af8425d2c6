import { plural, t } from '../../utils/i18n/index.ts';
import type { Entry, EntryId } from '../../utils/model/entry.ts';
import { EntryLink } from './EntryLink.tsx';
import type { Glossary } from './types.ts';

type EntryLinksProps = { glossary: Glossary; entry: Entry; members: readonly Entry[] };

/** So many members are listed at once; the rest is folded away. */
const MEMBERS_SHOWN = 24;

/** What an entry hangs together with: more general and more special terms, members, and what is related. */
export function EntryLinks({ glossary, entry, members }: EntryLinksProps) {
  const known = (ids: readonly EntryId[]): Entry[] => ids.flatMap((id) => glossary.entry(id) ?? []);
  const isMember = new Set(members.map(({ id }) => id));
  const related = glossary.related(entry.id).map(({ id }) => id);
  const groups = [
    { title: t('glossary_broader'), entries: known(entry.kind === 'term' ? entry.broader : []) },
    {
      title: t('glossary_narrower'),
      entries: known(glossary.narrower(entry.id).map(({ id }) => id)),
    },
    { title: t('see_also'), entries: known(related.filter((id) => !isMember.has(id))) },
  ].filter(({ entries }) => entries.length > 0);
  if (groups.length === 0 && members.length === 0) return null;
  const rest = members.slice(MEMBERS_SHOWN);
  return (
    <section class="links" aria-labelledby="links">
      <h2 id="links">{t('glossary_links')}</h2>
      {groups.map(({ title, entries }) => (
        <div key={title}>
          <h3 class="heading">{title}</h3>
          <Links entries={entries} />
        </div>
      ))}
      {members.length === 0 ? null : (
        <div>
          <h3 class="heading">{plural('glossary_members', members.length)}</h3>
          <Links entries={members.slice(0, MEMBERS_SHOWN)} />
          {rest.length === 0 ? null : (
            <details>
              <summary>{plural('glossary_more', rest.length)}</summary>
              <Links entries={rest} />
            </details>
          )}
        </div>
      )}
    </section>
  );
}

const Links = ({ entries }: { entries: readonly Entry[] }) => (
  <ul class="entry-links">
    {entries.map((entry) => (
      <li key={entry.id}>
        <EntryLink entry={entry} />
      </li>
    ))}
  </ul>
);
