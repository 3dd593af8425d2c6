import { browser } from '../../utils/browser.ts';
import { clipsIn } from '../../utils/messaging/tabs.ts';
import type { ClippingId } from '../../utils/model/clipping.ts';
import { ok, type Result } from '../../utils/model/result.ts';

/*
 * A link to a clipping's page names the passage as a text fragment. Where the page was edited the browser does
 * not find it, and we may: it is remembered which clipping was opened, until its page is there or half a minute
 * has passed. In session storage, for the background may end in between.
 */

const WITHIN_MS = 30_000;
const PREFIX = 'opening ';

/** Remembers that the page of a clipping is being opened; `now` in milliseconds since 1970. */
export async function remember(id: ClippingId, now: number): Promise<Result<null>> {
  await browser.storage.session.set({ [PREFIX + id]: now });
  return ok(null);
}

/** Leads the reader to the clipping that was opened, if it is one of those of a page. */
export async function leadTo(
  ids: readonly ClippingId[],
  tabId: number,
  frameId: number,
): Promise<void> {
  const keys = ids.map((id) => PREFIX + id);
  const opened = await browser.storage.session.get(keys);
  const recent = ids.filter((id) => {
    const moment = opened[PREFIX + id];
    return typeof moment === 'number' && Date.now() - moment < WITHIN_MS;
  });
  const [id] = recent;
  if (id === undefined) return;
  const led = await clipsIn(tabId, frameId).goToClipping(id);
  // Another frame of the page may have it.
  if (led.ok) await browser.storage.session.remove(keys);
}
