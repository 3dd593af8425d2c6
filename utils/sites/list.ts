import { browser } from '../browser.ts';
import type { SiteList } from '../model/site.ts';
import { isAllowed } from './access.ts';
import { curatedGroups, patternOf, sitesIn } from './curated-sites.ts';
import { coversAll } from './pattern.ts';
import { wantedSites } from './wanted.ts';

/** The sites that the reader has added and those from the start, each with whether the browser lets Attaché in. */
export async function listSites(): Promise<SiteList> {
  const wanted = await wantedSites();
  const allowed = await Promise.all(wanted.map(isAllowed));
  const { origins = [] } = await browser.permissions.getAll();
  const isIn = (site: string): boolean =>
    origins.some((origin) => coversAll(origin, patternOf(site)));
  return {
    added: wanted.map((origin, index) => ({
      origin,
      state: allowed[index] ? 'granted' : 'withheld',
    })),
    curated: curatedGroups.map((group) => ({
      group,
      sites: sitesIn(group).map((site) => ({ site, isWithheld: !isIn(site) })),
    })),
  };
}
