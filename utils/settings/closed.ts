import { browser } from '../browser.ts';

/** What the types of the polyfill leave out, and Firefox does not have. */
type Area = { setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

/**
 * Closes the extension's storage to its scripts on pages, where the browser can: a page that has taken one over
 * reads no brief and no note there. Our own screens and the background go on as before.
 */
export async function closeToPages(): Promise<void> {
  const { local, session, sync } = browser.storage;
  const areas: object[] = [local, session, sync];
  const closed = await Promise.allSettled(
    areas.map((area: Area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
  for (const one of closed) {
    if (one.status === 'rejected') console.warn('Attaché: storage stays open to pages', one.reason);
  }
}
