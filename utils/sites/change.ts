import { browser } from '../browser.ts';
import { t } from '../i18n/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { OriginPattern } from '../model/site.ts';
import { curatedPatterns, isCurated } from './access.ts';
import { originOf } from './address.ts';
import { isFirefox } from './reserved.ts';
import { unwantSite, wantedSites, wantSite } from './wanted.ts';

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Asks the browser, which asks the reader. Nothing may be waited for before: it counts as the answer to a click only
 * as long as that is being handled.
 */
async function ask(origins: OriginPattern[]): Promise<Result<boolean>> {
  try {
    return ok(await browser.permissions.request({ origins }));
  } catch (error) {
    return fail('not-permitted', t('sites_not_asked', reasonOf(error)));
  }
}

/** Asks for exactly the origin of a page. The background hears of it as well, should this screen close meanwhile. */
export async function grantSite(address: string): Promise<Result<boolean>> {
  const origin = originOf(address);
  if (!origin.ok) return origin;
  const asked = await ask([origin.value]);
  if (!asked.ok || !asked.value || isCurated(origin.value)) return asked;
  return kept(() => wantSite(origin.value), true);
}

export const grantEverywhere = (): Promise<Result<boolean>> => ask(['https://*/*', 'http://*/*']);
export const grantCurated = (): Promise<Result<boolean>> => ask(curatedPatterns());

/** Gives a site back that was added. One that was not is left alone. */
export async function removeSite(origin: OriginPattern): Promise<Result<null>> {
  if (!(await wantedSites()).includes(origin)) return fail('not-found', t('sites_not_added'));
  try {
    // A host of which a folder is on the list stays with us in Chromium, which knows no folders here.
    if (isFirefox() || !isRequired(origin)) await browser.permissions.remove({ origins: [origin] });
  } catch (error) {
    return fail('not-permitted', t('sites_not_removed', reasonOf(error)));
  }
  return kept(() => unwantSite(origin), null);
}

const isRequired = (origin: OriginPattern): boolean =>
  curatedPatterns().some((pattern) => pattern.startsWith(origin.slice(0, -1)));

async function kept<T>(act: () => Promise<void>, value: T): Promise<Result<T>> {
  try {
    await act();
    return ok(value);
  } catch (error) {
    return fail('storage', t('sites_not_kept', reasonOf(error)));
  }
}
