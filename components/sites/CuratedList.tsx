import { useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import type { CuratedPart, SitesStore } from '../../utils/model/site.ts';
import { WithheldNote } from './WithheldNote.tsx';
import { groupNames } from './words.ts';

type CuratedListProps = { store: SitesStore; parts: readonly CuratedPart[] };

/** The list from the start by groups, to look something up in; with a button where the browser withholds some of it. */
export function CuratedList({ store, parts }: CuratedListProps) {
  const [wanted, setWanted] = useState('');
  const all = parts.flatMap(({ sites }) => sites);
  // Where all are withheld, the note says so once.
  const isPartly = all.some(({ isWithheld }) => !isWithheld);
  const query = wanted.trim().toLowerCase();
  const shown = parts
    .map(({ group, sites }) => ({ group, sites: sites.filter(({ site }) => site.includes(query)) }))
    .filter(({ sites }) => sites.length > 0);
  return (
    <section class="first-list" aria-labelledby="first-list">
      <h4 id="first-list">{t('sites_first')}</h4>
      <WithheldNote store={store} parts={parts} />
      <details>
        <summary>{plural('sites_first_count', all.length)}</summary>
        <label>
          <span>{t('sites_filter')}</span>
          <input
            type="search"
            spellcheck={false}
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
        <p role="status" class="quiet">
          {shown.length === 0 ? t('sites_none_found') : ''}
        </p>
        {shown.map(({ group, sites }) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h5 id={`group-${group}`}>{t(groupNames[group])}</h5>
            <ul>
              {sites.map(({ site, isWithheld }) => (
                <li key={site}>
                  <bdi dir="ltr">{site}</bdi>
                  {isWithheld && isPartly ? (
                    <span class="withheld"> {t('sites_not_allowed')}</span>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </section>
  );
}
