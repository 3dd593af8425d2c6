import { type MessageKey, t } from '../../utils/i18n/index.ts';
import type { CuratedGroup, OriginPattern } from '../../utils/model/site.ts';

/** What the browser is asked for, as an address without a path: `https://example.org`. */
export const addressOf = (origin: OriginPattern): string => origin.replace(/\/\*$/, '');

/** A site in a list. In the browser's own settings a reader can allow all at once. */
export function nameOf(origin: OriginPattern): string {
  const every = /^(\*|https?):\/\/\*\//.exec(origin)?.[1];
  return every ? t('sites_every', every === '*' ? 'http' : every) : addressOf(origin);
}

export const groupNames = {
  agencies: 'sites_group_agencies',
  broadcasters: 'sites_group_broadcasters',
  europe: 'sites_group_europe',
  americas: 'sites_group_americas',
  asia: 'sites_group_asia',
  'middle-east-africa': 'sites_group_middle_east_africa',
  technology: 'sites_group_technology',
  organisations: 'sites_group_organisations',
  ministries: 'sites_group_ministries',
  institutes: 'sites_group_institutes',
} as const satisfies Record<CuratedGroup, MessageKey>;
