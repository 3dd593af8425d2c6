import type { SiteAccess, SitesStore } from '../model/site.ts';
import { accessTo, isCurated } from './access.ts';
import { originOf, readTyped } from './address.ts';
import { grantCurated, grantSite, removeSite } from './change.ts';
import { listSites } from './list.ts';
import { watchSites } from './watch.ts';

/** For a screen about one page: what it shows and changes of sites. */
export const siteAccess: SiteAccess = {
  access: accessTo,
  originOf,
  grant: grantSite,
  remove: removeSite,
  watch: watchSites,
};

/** For the list of all sites. */
export const sitesStore: SitesStore = {
  access: accessTo,
  originOf,
  grant: grantSite,
  remove: removeSite,
  watch: watchSites,
  list: listSites,
  read: readTyped,
  isCurated,
  grantCurated,
};
