import { t } from '../i18n/index.ts';
import { fail, type Result } from '../model/result.ts';
import type { BackgroundApi, PageBackgroundApi } from './protocol.ts';
import { runtime } from './runtime.ts';
import { isResult, type Remote, type Request, type Side } from './wire.ts';

type Send = (request: Request) => Promise<unknown>;

/** An API on the other side of a line; `silent` are the words for a line on which nobody answers. */
export function remote<Api>(to: Side, send: Send, silent: () => string): Remote<Api> {
  // In the pages that an extension leaves behind when it is updated or removed, its messages are gone as well.
  const words = (): string => (runtime().id === undefined ? '' : silent());
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
  (request) => runtime().sendMessage(request),
  () => t('error_no_background'),
);

/** The same, as scripts on pages may ask it. */
export const pageBackground: Remote<PageBackgroundApi> = background;
