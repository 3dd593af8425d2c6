import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { AddedSite, OriginPattern, SitesStore } from '../../utils/model/site.ts';
import { UndoBar } from '../ui/UndoBar.tsx';
import { AddSite } from './AddSite.tsx';
import { CuratedList } from './CuratedList.tsx';
import { useFollowed } from './use-followed.ts';
import { useGrant } from './use-grant.ts';
import { nameOf } from './words.ts';

/** Where Attaché reads by itself: the sites that the reader has added, and the list from the start. */
export function SiteList({ store }: { store: SitesStore }) {
  const list = useFollowed(store.list, store.watch);
  const grant = useGrant();
  const [removed, setRemoved] = useState<OriginPattern | null>(null);

  const isThere = (origin: OriginPattern): string => {
    const isOpen = (list?.added ?? []).some(
      (site) => site.origin === origin && site.state === 'granted',
    );
    const isWhole = !list?.curated.some(({ sites }) => sites.some(({ isWithheld }) => isWithheld));
    if (isOpen) return t('sites_there_already');
    return isWhole && store.isCurated(origin) ? t('sites_listed_already') : '';
  };
  const remove = async (origin: OriginPattern): Promise<void> => {
    const done = await store.remove(origin);
    grant.say(done.ok ? '' : done.problem.message);
    // What is wider than one site only the browser's settings can bring back.
    if (done.ok && !origin.includes('://*')) setRemoved(origin);
  };
  const allow = (origin: OriginPattern): Promise<boolean> =>
    grant.ask(() => store.grant(origin.slice(0, -1)));
  const undo = async (): Promise<void> => {
    if (removed && (await allow(removed))) setRemoved(null);
  };

  return (
    <section class="sites" aria-labelledby="sites-where">
      <h3 id="sites-where">{t('sites_where')}</h3>
      <p class="quiet">{t('sites_where_note')}</p>
      <h4>{t('sites_added')}</h4>
      {list?.added.length === 0 ? <p class="quiet">{t('sites_none_added')}</p> : null}
      <ul class="rows">
        {(list?.added ?? []).map((site) => (
          <AddedRow
            key={site.origin}
            site={site}
            onAllow={() => void allow(site.origin)}
            onRemove={() => void remove(site.origin)}
          />
        ))}
      </ul>
      <p class="problem" role="status">
        {grant.busy ? t('sites_asking') : grant.problem}
      </p>
      <AddSite store={store} isThere={isThere} />
      {list ? <CuratedList store={store} parts={list.curated} /> : null}
      {removed ? (
        <UndoBar
          said={t('sites_removed', nameOf(removed))}
          onUndo={() => void undo()}
          onLeave={() => setRemoved(null)}
        />
      ) : null}
    </section>
  );
}

type AddedRowProps = { site: AddedSite; onAllow(): void; onRemove(): void };

function AddedRow({ site: { origin, state }, onAllow, onRemove }: AddedRowProps) {
  const name = nameOf(origin);
  return (
    <li>
      <span>
        <bdi>{name}</bdi>
        {state === 'withheld' ? <span class="withheld"> {t('sites_not_now')}</span> : null}
      </span>
      <span class="acts">
        {state === 'withheld' ? (
          <button
            type="button"
            class="button"
            aria-label={t('sites_allow_again_for', name)}
            onClick={onAllow}
          >
            {t('sites_allow_again')}
          </button>
        ) : null}
        <button
          type="button"
          class="button plain"
          aria-label={t('remove_named', name)}
          onClick={onRemove}
        >
          {t('sites_remove')}
        </button>
      </span>
    </li>
  );
}
