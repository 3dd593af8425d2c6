import { useCallback } from 'preact/hooks';
import { t } from '../../utils/i18n/index.ts';
import type { SiteAccess } from '../../utils/model/site.ts';
import { AllowSite } from './AllowSite.tsx';
import { useFollowed } from './use-followed.ts';
import { useGrant } from './use-grant.ts';

type SiteBarProps = {
  sites: SiteAccess;
  /** Of the page in front; empty where the browser does not say. */
  address: string;
  /** The site is allowed now; open pages of it are read by themselves. */
  onAllowed?(): void;
  /** The site is no longer read by itself; Attaché has left its open pages. */
  onStopped?(): void;
};

/**
 * Whether the site of a page is read by itself, and one button to change it. Nothing for a site from the list from the
 * start that is allowed, nor for a page that no extension may read.
 */
export function SiteBar({ sites, address, onAllowed, onStopped }: SiteBarProps) {
  const read = useCallback(() => sites.access(address), [sites, address]);
  const access = useFollowed(read, sites.watch);
  const grant = useGrant();
  const origin = sites.originOf(address);
  if (!origin.ok || access === null || access === 'curated' || access === 'unsupported') {
    return null;
  }
  const site = new URL(address).hostname;
  if (access !== 'granted') {
    const allow = async (): Promise<void> => {
      if (await grant.ask(() => sites.grant(address))) onAllowed?.();
    };
    return (
      <AllowSite
        access={access}
        site={site}
        origin={origin.value}
        busy={grant.busy}
        problem={grant.problem}
        onAllow={() => void allow()}
      />
    );
  }
  const stop = async (): Promise<void> => {
    const done = await sites.remove(origin.value);
    if (done.ok) onStopped?.();
    else grant.say(done.problem.message);
  };
  return (
    <section class="site-access">
      <p>{t('sites_by_itself', site)}</p>
      <button type="button" class="button" onClick={() => void stop()}>
        {t('sites_stop')}
      </button>
      <p role="status">{grant.problem}</p>
    </section>
  );
}
