import { browser } from '../browser.ts';
import { fail, type Result } from '../model/result.ts';
import type { BackgroundApi, PageApi } from './protocol.ts';
import { isResult, type Remote, type Request, type Side } from './wire.ts';

type Send = (request: Request) => Promise<unknown>;

function remote<Api>(to: Side, send: Send, silent: string): Remote<Api> {
  const ask = async (method: string, args: unknown[]): Promise<Result<unknown>> => {
    try {
      const reply = await send({ to, method, args });
      // No listener, or one that does not know us: browsers then answer with nothing.
      return isResult(reply) ? reply : fail('unreachable', silent);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return fail('unreachable', `${silent} (${reason})`);
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
  'Attaché’s background did not answer. If it was just updated, reload this page.',
);

/** The page session in a tab; `unreachable` where Attaché does not run. */
export function pageIn(tabId: number): Remote<PageApi> {
  return remote<PageApi>(
    'page',
    (request) => browser.tabs.sendMessage(tabId, request),
    'Attaché is not running on this page.',
  );
}
