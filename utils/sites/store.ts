import type { SitesStore } from '../model/site.ts';
import { isCurated } from './access.ts';
import { readTyped } from './address.ts';
import { grantCurated, grantEverywhere } from './change.ts';
import { siteAccess } from './here.ts';
import { listSites } from './list.ts';

/** For the list of all sites. Apart from `here.ts`, for the list from the start is larger than all the rest. */
export const sitesStore: SitesStore = {
  ...siteAccess,
  list: listSites,
  read: readTyped,
  isCurated,
  grantCurated,
  grantEverywhere,
};
