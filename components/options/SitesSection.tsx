import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/index.ts';
import { summaryOf } from '../popup/MarkingMenu.tsx';
import { Part, Section } from './Section.tsx';
import type { OwnMarking } from './types.ts';

type SitesSectionProps = {
  /** Where Attaché may run, and the way to change that. */
  sites: ComponentChildren;
  /** The sites that have a choice of their own; null until they are read. */
  own: readonly OwnMarking[] | null;
  onAsElsewhere(site: string): void;
};

/** On which sites Attaché runs, and on which it marks otherwise than elsewhere. */
export function SitesSection({ sites, own, onAsElsewhere }: SitesSectionProps) {
  return (
    <Section id="sites" title={t('options_sites')}>
      {sites}
      <Part id="own-choices" title={t('options_own')} about={t('options_own_about')}>
        {own?.length === 0 ? <p class="quiet">{t('options_none')}</p> : null}
        <ul class="rows">
          {(own ?? []).map(({ site, marking }) => (
            <li key={site}>
              <span>
                <bdi>{site}</bdi> <span class="quiet">{summaryOf(marking)}</span>
              </span>
              <button
                type="button"
                class="button plain"
                aria-label={t('options_as_elsewhere_on', site)}
                onClick={() => onAsElsewhere(site)}
              >
                {t('options_as_elsewhere')}
              </button>
            </li>
          ))}
        </ul>
      </Part>
    </Section>
  );
}
