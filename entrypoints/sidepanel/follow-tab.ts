import { browser, type Tabs } from '../../utils/browser.ts';
import type { PageApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';

/** How long a script that the browser starts by itself on a page may take to answer, once the page is loaded. */
const TRIES = 5;
const BETWEEN_MS = 120;

/**
 * Tells of the tab in front in this window: now, when it is another, and when its page may be. `moment` counts up.
 * It needs no permission for tabs: their addresses and titles are there only where the extension may know them.
 */
export async function followTab(tell: (tab: Tabs.Tab, moment: number) => void): Promise<void> {
  let current: Tabs.Tab | undefined;
  let moment = 0;
  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!tab) return;
    current = tab;
    moment += 1;
    tell(tab, moment);
  };
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (current === undefined || windowId === current.windowId) void look();
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === current?.id && status === 'complete') void look();
  });
  // What the reader allows may be this page.
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  await look();
}

/** Resolves when the page in a tab is loaded and a script that starts by itself there has had its time to answer. */
export async function loaded(tabId: number, page: Remote<PageApi>): Promise<void> {
  for (let tries = 0; tries < TRIES; ) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab) return;
    if (tab.status === 'complete') tries += 1;
    if ((await page.reading(0)).ok) return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}
