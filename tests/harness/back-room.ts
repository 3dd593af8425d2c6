import type { Browser, Page } from 'puppeteer-core';

/** The part of the extension API that tests use. Exists only inside the browser. */
export type ChromeInPage = {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    create(options: { url: string; active: boolean }): Promise<{ id: number }>;
    sendMessage(tabId: number, message: unknown, to: { frameId: number }): Promise<unknown>;
  };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  windows: {
    create(options: { url: string; incognito: true }): Promise<{ tabs: { id: number }[] }>;
  };
};
declare const chrome: ChromeInPage;

/**
 * A page with the extension's rights that runs none of its code: from here tests talk to the
 * background and to page sessions as popup and library do. It lies in a background tab.
 */
export type BackRoom = {
  /** Sends a message to the background; a stopped worker is started by it. */
  toBackground(message: unknown): Promise<unknown>;
  /** The same; answers the milliseconds to its answer, as an extension's page sees them. */
  timeToBackground(message: unknown): Promise<number>;
  /** Sends a message to the content script of a tab; leaves a stopped worker asleep. */
  toTab(tabId: number, message: unknown): Promise<unknown>;
  /** Makes the browser start a stopped worker, by a message that nobody answers. */
  wake(): Promise<unknown>;
  /** Waits until a new reader was welcomed in this profile, now or before. */
  welcomed(): Promise<unknown>;
  /** Opens an empty tab in front, or a private window with one. */
  openTab(isPrivate?: boolean): Promise<{ page: Page; tabId: number }>;
};

/** Opens the back room of an extension. */
export async function openBackRoom(browser: Browser, extensionId: string): Promise<BackRoom> {
  const room = await browser.newPage({ background: true });
  // The manifest is the one file every extension has, and a document of it runs no script.
  await room.goto(`chrome-extension://${extensionId}/manifest.json`);
  let opened = 0;
  return {
    toBackground: (message) => room.evaluate((sent) => chrome.runtime.sendMessage(sent), message),
    timeToBackground: (message) =>
      room.evaluate(async (sent) => {
        const start = performance.now();
        await chrome.runtime.sendMessage(sent);
        return performance.now() - start;
      }, message),
    toTab: (tabId, message) =>
      room.evaluate(
        (id, sent) => chrome.tabs.sendMessage(id, sent, { frameId: 0 }),
        tabId,
        message,
      ),
    wake: () =>
      room.evaluate(() =>
        chrome.runtime.sendMessage({ to: 'nobody' }).catch((reason: unknown) => String(reason)),
      ),
    welcomed: () =>
      room.evaluate(async () => {
        for (;;) {
          const stored = await chrome.storage.local.get('welcome.shown');
          if (stored['welcome.shown'] === true) return;
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }),
    async openTab(isPrivate = false) {
      opened += 1;
      const url = `about:blank#attache-${opened}`;
      const [target, tab] = await Promise.all([
        browser.waitForTarget((candidate) => candidate.url() === url, { timeout: 10_000 }),
        room.evaluate(
          async (address, incognito) =>
            incognito
              ? (await chrome.windows.create({ url: address, incognito })).tabs[0]
              : chrome.tabs.create({ url: address, active: true }),
          url,
          isPrivate,
        ),
      ]);
      const page = await target.page();
      if (!page || !tab) throw new Error('The new tab has no page');
      return { page, tabId: tab.id };
    },
  };
}
