import { browser } from '../browser.ts';
import type { Access, OriginPattern } from '../model/site.ts';
import { originOf } from './address.ts';
import { covers, coversAll } from './pattern.ts';
import { isFirefox } from './reserved.ts';
import { wantedSites } from './wanted.ts';

/** The list from the start, as the manifest has it: the list with its groups is larger. */
export const curatedPatterns = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Whether the list from the start covers all of a pattern. */
export const isCurated = (pattern: OriginPattern): boolean =>
  curatedPatterns().some((curated) => coversAll(curated, pattern));

/** Whether the browser lets Attaché in wherever a pattern holds. */
export const isAllowed = (pattern: OriginPattern): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/** Whether a page is read by itself, and where not, why. An address that is none is `unsupported`. */
export async function accessTo(address: string): Promise<Access> {
  if (/^file:/i.test(address)) {
    // Firefox has no such switch.
    const isOpen = isFirefox() || (await browser.extension.isAllowedFileSchemeAccess());
    return isOpen ? 'not-granted' : 'unsupported';
  }
  const origin = originOf(address);
  if (!origin.ok) return 'unsupported';
  const curated = curatedPatterns().find((pattern) => covers(pattern, address));
  const isWanted = curated || (await wantedSites()).some((pattern) => covers(pattern, address));
  if (!isWanted) return 'not-granted';
  const isFolder = curated !== undefined && !curated.includes('*.');
  if (!(await isAllowed(isFolder ? curated : origin.value))) return 'withheld';
  return curated ? 'curated' : 'granted';
}
