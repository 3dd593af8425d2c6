import { browser } from '../../utils/browser.ts';
import { pageIn } from '../../utils/messaging/client.ts';
import { ok, type Result } from '../../utils/model/result.ts';
import { styleOrigin } from './style-origin.ts';
import { whyUnreadable } from './unreadable.ts';

const SCRIPT = '/content-scripts/article.js';
const STYLE = '/content-scripts/article.css';

/**
 * Starts Attaché in a tab, or in one frame of it, unless it runs there already. Works where the reader has allowed the
 * site, or has just used the toolbar button, menu or a key (`activeTab`); elsewhere says why not.
 */
export function openTab(tabId: number, frameId = 0): Promise<Result<null>> {
  const place = `${tabId} ${frameId}`;
  const opening = openings.get(place) ?? open(tabId, frameId);
  openings.set(place, opening);
  return opening.finally(() => openings.delete(place));
}

/** Popup and key may ask at once: a second script would end the first, with what was asked of it. */
const openings = new Map<string, Promise<Result<null>>>();

async function open(tabId: number, frameId: number): Promise<Result<null>> {
  const page = pageIn(tabId, frameId);
  const running = await page.reading(0);
  if (running.ok) return ok(null);
  try {
    // The page's frames as well, as far as the browser lets us in; small ones stay as they are.
    const target = frameId === 0 ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
    await browser.scripting.insertCSS({ target, files: [STYLE], origin: styleOrigin() });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    // It was not there by itself: the reader wants this page read, whatever it is.
    return await page.ask();
  } catch (error) {
    return explain(tabId, error instanceof Error ? error.message : String(error));
  }
}

async function explain(tabId: number, reason: string): Promise<Result<null>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return whyUnreadable(tab?.url ?? '', reason);
}
