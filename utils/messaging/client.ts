import { browser } from '../browser.ts';
import { t } from '../i18n/index.ts';
import { fail, type Result } from '../model/result.ts';
import type { BackgroundApi, ClipsApi, PageApi, PageBackgroundApi } from './protocol.ts';
import { isResult, type Remote, type Request, type Side } from './wire.ts';

type Send = (request: Request) => Promise<unknown>;

function remote<Api>(to: Side, send: Send, silent: () => string): Remote<Api> {
  // In the pages that an extension leaves behind when it is updated or removed, its messages are gone as well.
  const words = (): string => (browser.runtime?.id === undefined ? '' : silent());
  const ask = async (method: string, args: unknown[]): Promise<Result<unknown>> => {
    try {
      const reply = await send({ to, method, args });
      // No listener, or one that does not know us: browsers then answer with nothing.
      return isResult(reply) ? reply : fail('unreachable', words());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return fail('unreachable', `${words()} (${reason})`);
    }
  };
  // The transport is the one place where types are asserted: `serve` on the other side is checked.
  return new Proxy({} as Remote<Api>, {
    get: (_, method) =>
      typeof method === 'string' && method !== 'then'
        ? (...args: unknown[]) => ask(method, args)
        : undefined,
  });
}

/** The background worker. A stopped worker is started by the browser. Failures are values. */
export const background: Remote<BackgroundApi> = remote<BackgroundApi>(
  'background',
  (request) => browser.runtime.sendMessage(request),
  () => t('error_no_background'),
);

/** The same, as scripts on pages may ask it. */
export const pageBackground: Remote<PageBackgroundApi> = background;

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
