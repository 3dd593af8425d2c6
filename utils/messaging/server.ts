import { browser, type Runtime } from '../browser.ts';
import { t } from '../i18n/index.ts';
import { fail, type Result } from '../model/result.ts';
import { type Asker, type Handlers, isFor, isRequest, problemOf, type Side } from './wire.ts';

type Handler = (...args: [...unknown[], asker: Asker]) => unknown;

/**
 * Answers the requests of one side until the signal aborts. A method that is missing from, or
 * extra in, `handlers` is a type error. Requests from other extensions and from web pages are
 * never answered: only our own id may ask.
 */
export function serve<Api>(side: Side, handlers: Handlers<Api>, signal?: AbortSignal): void {
  const table = handlers as Record<string, Handler>;
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Result<unknown>> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (!isFor(message, side)) return undefined;
    if (!isRequest(message)) return Promise.resolve(unknown(''));
    const handler = Object.hasOwn(table, message.method) ? table[message.method] : undefined;
    const asker = {
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      isPrivate: sender.tab?.incognito,
      isScreen: sender.url?.startsWith(browser.runtime.getURL('')) ?? false,
    };
    return answer(handler, message.method, [...message.args, asker]);
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as never),
  );
}

async function answer(
  handler: Handler | undefined,
  method: string,
  args: [...unknown[], asker: Asker],
): Promise<Result<unknown>> {
  if (!handler) return unknown(method);
  try {
    return (await handler(...args)) as Result<unknown>;
  } catch (error) {
    // Surprises are logged once, here, with their stack; the asker gets the sentence.
    console.error(`Attaché: ${method} failed`, error);
    return problemOf(error);
  }
}

/** The name is the asker's own, and may be anything. */
const unknown = (method: string): Result<never> =>
  fail('invalid', t('error_no_such_request', method.slice(0, 60)));
