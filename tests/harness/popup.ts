import type { Browser, Extension, Page } from 'puppeteer-core';

const WITHIN_MS = 10_000;

/**
 * Opens the extension's real popup over a page, as a click on its button does; the extension thus
 * gets `activeTab` for that page. Answers the popup as a page, once its document is loaded.
 */
export async function openPopup(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  const prefix = `chrome-extension://${extension.id}/popup.html`;
  const before = new Set(browser.targets());
  const [target] = await Promise.all([
    browser.waitForTarget(
      (candidate) => !before.has(candidate) && candidate.url().startsWith(prefix),
      { timeout: WITHIN_MS },
    ),
    extension.triggerAction(page),
  ]);
  const popup = await target.asPage();
  await popup.waitForFunction(() => document.readyState === 'complete', { timeout: WITHIN_MS });
  return popup;
}
