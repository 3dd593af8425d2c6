import { t } from '../../utils/i18n/index.ts';
import type { SitesStore } from '../../utils/model/site.ts';
import { useFollowed } from '../sites/use-followed.ts';
import { useGrant } from '../sites/use-grant.ts';
import { WithheldNote } from '../sites/WithheldNote.tsx';

/** What of the list the browser keeps Attaché out of, with one button that asks for it; and the way to more. */
export function AccessStep({ store, openSites }: { store: SitesStore; openSites(): void }) {
  const list = useFollowed(store.list, store.watch);
  const grant = useGrant();
  const isEverywhere = (list?.added ?? []).some(
    ({ origin, state }) => state === 'granted' && origin === 'https://*/*',
  );
  return (
    <div class="access">
      <WithheldNote store={store} parts={list?.curated ?? []} />
      {isEverywhere ? (
        <p>{t('welcome_everywhere')}</p>
      ) : (
        <details>
          <summary>{t('welcome_more')}</summary>
          <p>{t('welcome_more_about')}</p>
          <button
            type="button"
            class="button"
            aria-disabled={grant.busy}
            onClick={() => !grant.busy && void grant.ask(store.grantEverywhere)}
          >
            {t('welcome_more_allow')}
          </button>
        </details>
      )}
      <p>
        <button type="button" class="button plain" onClick={openSites}>
          {t('welcome_sites')}
        </button>
      </p>
      <p role="status">{grant.busy ? t('sites_asking') : grant.problem}</p>
    </div>
  );
}
