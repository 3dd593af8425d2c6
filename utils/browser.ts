/**
 * The only place that imports webextension-polyfill: one promise-based `browser` for Chromium and
 * Firefox. Everything else imports it from here.
 */
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
export { browser };

/** The side panel of Chromium, which the polyfill does not know. */
type SidePanel = { open(options: { windowId: number }): Promise<void> };

/**
 * Opens Attaché's panel beside the page, in the window given. To be called in answer to a click. Rejects where
 * the browser has no such panel, or refuses.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const own: { sidePanel?: SidePanel } | undefined = Reflect.get(globalThis, 'chrome');
  if (own?.sidePanel) return own.sidePanel.open({ windowId });
  return browser.sidebarAction.open();
}
