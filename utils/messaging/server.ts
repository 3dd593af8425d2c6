import type { Runtime } from '../browser.ts';
import { t } from '../i18n/index.ts';
import { fail, type Result } from '../model/result.ts';
import { type Listener, runtime } from './runtime.ts';
import { type Asker, type Handlers, isFor, isRequest, problemOf, type Side } from './wire.ts';

type Handler = (...args: [...unknown[], asker: Asker]) => unknown;

/** What the types of the polyfill leave out. */
type Sender = Runtime.MessageSender & { origin?: string };

/**
 * Answers the requests of one side until the signal aborts. A method that is missing from, or
 * extra in, `handlers` is a type error. Requests from other extensions and from web pages are
 * never answered: only our own id may ask; our scripts on pages for no more than `forPages` where that is given.
 */
export function serve<Api>(
  side: Side,
  handlers: Handlers<Api>,
  signal?: AbortSignal,
  forPages?: readonly (keyof Api & string)[],
): void {
  const table = handlers as Record<string, Handler>;
  const listener: Listener = (message, sender: Sender, respond) => {
    if (sender.id !== runtime().id) return undefined;
    if (!isFor(message, side)) return undefined;
    if (!isRequest(message)) {
      respond(unknown(''));
      return true;
    }
    const page = isScreen(sender) ? undefined : pageOf(sender);
    const isOpen = page === undefined || !forPages || isIn(forPages, message.method);
    const handler =
      isOpen && Object.hasOwn(table, message.method) ? table[message.method] : undefined;
    const asker = {
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      isPrivate: sender.tab?.incognito,
      page,
    };
    void answer(handler, message.method, [...message.args, asker]).then(respond);
    return true;
  };
  const { onMessage } = runtime();
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener));
}

const isIn = (methods: readonly string[], method: string): boolean => methods.includes(method);

/** Whether a page of the extension asks. The browser says where a message is from; a page cannot. */
const isScreen = ({ url }: Sender): boolean => url?.startsWith(runtime().getURL('/')) === true;

/** A frame whose text a page has written itself has the page's origin, and no address of its own. */
const pageOf = ({ origin = '', url = '' }: Sender): string =>
  url.startsWith('about:') ? origin : url;

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
