import { browser, type Runtime } from '../browser.ts';
import type { Result } from '../model/result.ts';
import { type Handlers, isRequest, problemOf, type Side } from './wire.ts';

/**
 * Answers the requests of one side until the signal aborts. A method that is missing from, or
 * extra in, `handlers` is a type error. Requests from other extensions and from web pages are
 * never answered: only our own id may ask.
 */
export function serve<Api>(side: Side, handlers: Handlers<Api>, signal?: AbortSignal): void {
  const table = handlers as Record<string, (...args: unknown[]) => unknown>;
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<Result<unknown>> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (!isRequest(message) || message.to !== side) return undefined;
    const handler = Object.hasOwn(table, message.method) ? table[message.method] : undefined;
    return answer(handler, message.method, message.args);
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as never),
  );
}

async function answer(
  handler: ((...args: unknown[]) => unknown) | undefined,
  method: string,
  args: unknown[],
): Promise<Result<unknown>> {
  if (!handler) return problemOf(new Error(`there is no request called “${method}”`));
  try {
    return (await handler(...args)) as Result<unknown>;
  } catch (error) {
    // Surprises are logged once, here, with their stack; the asker gets the sentence.
    console.error(`Attaché: ${method} failed`, error);
    return problemOf(error);
  }
}
