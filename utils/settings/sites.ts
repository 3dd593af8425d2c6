import { browser } from '../browser.ts';
import { ok, type Result } from '../model/result.ts';
import type { Rows, SiteData } from '../model/settings.ts';
import { exclusionRow, isExclusion } from './exclusions.ts';
import { placeOf } from './fields.ts';
import { kept } from './storage.ts';
import { unsavedPage } from './unsaved.ts';

/* What is stored about one site, besides clippings. */

/** What is stored about a site. Rejects where the browser refuses storage. */
export async function readSite(site: string): Promise<SiteData> {
  const keys = Object.keys(await rowsOf(site));
  const drafts = keys.filter((key) => unsavedPage(key) !== null).length;
  const choices = keys.filter((key) => placeOf(key)).length;
  return { site, isOwn: choices > 0, drafts, rules: keys.length - drafts - choices };
}

/** Removes it all; answers the rows, so that they can be put back. */
export async function forgetSite(site: string): Promise<Result<Rows>> {
  const rows = await rowsOf(site);
  const done = await kept(() => browser.storage.local.remove(Object.keys(rows)));
  return done.ok ? ok(rows) : done;
}

/** Puts back what was removed. */
export const putBack = (rows: Rows): Promise<Result<null>> =>
  kept(() => browser.storage.local.set(rows));

async function rowsOf(site: string): Promise<Rows> {
  const rows = Object.entries(await browser.storage.local.get(null));
  return Object.fromEntries(rows.filter(([key, value]) => siteIn(key, value) === site));
}

/** The site that a row is about; empty where it is about none. */
function siteIn(key: string, value: unknown): string {
  const page = unsavedPage(key);
  if (page !== null) return hostOf(page);
  if (isExclusion(value) && exclusionRow(value) === key) return value.site;
  return placeOf(key)?.site ?? '';
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname : '';

/** The sites about which something is stored, sorted. */
export async function knownSites(): Promise<string[]> {
  const rows = Object.entries(await browser.storage.local.get(null));
  return [...new Set(rows.map(([key, value]) => siteIn(key, value)))].filter(Boolean).sort();
}

/** The host name that a reader means by what they wrote, an address or a name; empty where it is none. */
export function hostMeant(written: string): string {
  const text = written.trim();
  if (text === '' || /\s/.test(text)) return '';
  return hostOf(/^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`);
}
