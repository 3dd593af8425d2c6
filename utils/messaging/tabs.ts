import { browser } from '../browser.ts';
import { t } from '../i18n/index.ts';
import { remote } from './client.ts';
import type { ClipsApi, PageApi } from './protocol.ts';
import type { Remote, Request } from './wire.ts';

/** The session of a page in a tab, or of a frame in it; `unreachable` where Attaché does not run. */
export function pageIn(tabId: number, frameId = 0): Remote<PageApi> {
  return remote<PageApi>(
    'page',
    (request) => browser.tabs.sendMessage(tabId, request, { frameId }),
    () => t('error_not_running'),
  );
}

/** The script for clippings in a frame of a tab; `unreachable` where nothing needed it yet. */
export function clipsIn(tabId: number, frameId = 0): Remote<ClipsApi> {
  return remote<ClipsApi>(
    'clips',
    (request) => browser.tabs.sendMessage(tabId, request, { frameId }),
    () => t('error_no_clippings_here'),
  );
}

/** All frames of a tab at once, the page itself among them; what they answer is lost. */
export async function tellFrames<Method extends keyof PageApi>(
  tabId: number,
  method: Method,
  ...args: Parameters<PageApi[Method]>
): Promise<void> {
  const request: Request = { to: 'page', method, args };
  // Where no frame listens, browsers reject: there is nobody to be told.
  await browser.tabs.sendMessage(tabId, request).catch(() => null);
}
