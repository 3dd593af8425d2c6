import type { SiteAccess } from '../model/site.ts';
import { accessTo } from './access.ts';
import { originOf } from './address.ts';
import { grantSite, removeSite } from './change.ts';
import { watchSites } from './watch.ts';

/** For a screen about one page: what it shows and changes of sites. */
export const siteAccess: SiteAccess = {
  access: accessTo,
  originOf,
  grant: grantSite,
  remove: removeSite,
  watch: watchSites,
};
