import type { Asker } from '../../utils/messaging/wire.ts';
import { siteOf } from '../../utils/page/clip/canonical.ts';

/**
 * Whether an address may be spoken of by who asks: our own screens ask for any, a script on a page only for those of
 * the page's site. A file has none, and may be the copy of any page.
 */
export function isOwnPage(address: string, { page }: Asker): boolean {
  if (page === undefined || page.startsWith('file:')) return true;
  if (!URL.canParse(address) || !URL.canParse(page)) return false;
  return siteOf(new URL(address).hostname) === siteOf(new URL(page).hostname);
}
