import { browser } from '../../utils/browser.ts';
import { pageIn } from '../../utils/messaging/tabs.ts';
import { ok, type Result } from '../../utils/model/result.ts';
import { styleOrigin } from './style-origin.ts';
import { whyUnreadable } from './unreadable.ts';

export const SCRIPT = '/content-scripts/article.js';
export const STYLE = '/content-scripts/article.css';

/**
 * Starts Attaché in a tab, or in one frame of it, unless it runs there already. Works where the reader has allowed the
 * site, or has just used the toolbar button, menu or a key (`activeTab`); elsewhere says why not.
 */
export function openTab(tabId: number, frameId = 0): Promise<Result<null>> {
  // It was not there by itself: the reader wants this page read, whatever it is.
  return once(tabId, frameId, () => pageIn(tabId, frameId).ask());
}

/** Starts Attaché in a tab of a site where it may read by itself; as there, only articles are read. */
export function startTab(tabId: number): Promise<Result<null>> {
  return once(tabId, 0, async () => ok(null));
}

function once(tabId: number, frameId: number, then: () => Promise<Result<null>>) {
  const place = `${tabId} ${frameId}`;
  const opening = openings.get(place) ?? open(tabId, frameId, then);
  openings.set(place, opening);
  return opening.finally(() => openings.delete(place));
}

/** Popup and key may ask at once: a second script would end the first, with what was asked of it. */
const openings = new Map<string, Promise<Result<null>>>();

async function open(
  tabId: number,
  frameId: number,
  then: () => Promise<Result<null>>,
): Promise<Result<null>> {
  const running = await pageIn(tabId, frameId).reading(0);
  if (running.ok) return ok(null);
  try {
    // The page's frames as well, as far as the browser lets us in; small ones stay as they are.
    const target = frameId === 0 ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
    await browser.scripting.insertCSS({ target, files: [STYLE], origin: styleOrigin() });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return await then();
  } catch (error) {
    return explain(tabId, error instanceof Error ? error.message : String(error));
  }
}

async function explain(tabId: number, reason: string): Promise<Result<null>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return whyUnreadable(tab?.url ?? '', reason);
}
