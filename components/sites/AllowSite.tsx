import { t } from '../../utils/i18n/index.ts';
import type { Access, OriginPattern } from '../../utils/model/site.ts';
import { addressOf } from './words.ts';

type AllowSiteProps = {
  access: Extract<Access, 'withheld' | 'not-granted'>;
  /** The name of the site to a reader: its host. */
  site: string;
  /** What exactly is asked for. */
  origin: OriginPattern;
  /** The browser is asking. */
  busy: boolean;
  onAllow(): void;
  /** Why it was not allowed, in words; empty for nothing to say. */
  problem: string;
};

/** Offers that Attaché reads a site always, and says exactly what that asks of the browser. */
export function AllowSite({ access, site, origin, busy, onAllow, problem }: AllowSiteProps) {
  const isWithheld = access === 'withheld';
  return (
    <section class={isWithheld ? 'site-access note correction' : 'site-access'}>
      <p>{isWithheld ? t('sites_withheld', site) : t('sites_only_when_asked', site)}</p>
      <button
        type="button"
        class={isWithheld ? 'button primary' : 'button'}
        // Stays in the order of the Tab key while the browser asks.
        aria-disabled={busy}
        aria-describedby="asked-for"
        onClick={() => !busy && onAllow()}
      >
        {t('sites_always')}
      </button>
      <p id="asked-for" class="asked-for">
        {t('sites_asks_only', addressOf(origin))}
      </p>
      <p role="status">{busy ? t('sites_asking') : problem}</p>
    </section>
  );
}
