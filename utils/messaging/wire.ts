import { t } from '../i18n/index.ts';
import { fail, type Result } from '../model/result.ts';

/** Which side a request is for; the other side ignores it. */
export type Side = 'background' | 'page' | 'clips';

/** What travels: plain data only. */
export type Request = { to: Side; method: string; args: unknown[] };

/** An API seen from afar: every method answers later, and may fail on the way. */
export type Remote<Api> = {
  [Method in keyof Api]: Api[Method] extends (...args: infer Args) => Result<infer Value>
    ? (...args: Args) => Promise<Result<Value>>
    : never;
};

/** Who asks: the tab and the frame in it, 0 for the page itself; no tab for popup and library. */
export type Asker = {
  tabId?: number | undefined;
  frameId?: number | undefined;
  /** Whether the tab is in a private window. */
  isPrivate?: boolean | undefined;
  /** The address of the page whose script asks, or its origin where it has none; undefined for our own screens. */
  page?: string | undefined;
};

/** An API as its server implements it; each method is told who asks. */
export type Handlers<Api> = {
  [Method in keyof Api]: Api[Method] extends (...args: infer Args) => Result<infer Value>
    ? (...args: [...Args, asker: Asker]) => Result<Value> | Promise<Result<Value>>
    : never;
};

export function isRequest(message: unknown): message is Request {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    (message.to === 'background' || message.to === 'page' || message.to === 'clips') &&
    'method' in message &&
    typeof message.method === 'string' &&
    'args' in message &&
    Array.isArray(message.args)
  );
}

/** Whether a message says that it is for a side, whatever else it is. */
export const isFor = (message: unknown, side: Side): boolean =>
  typeof message === 'object' && message !== null && 'to' in message && message.to === side;

export function isResult(reply: unknown): reply is Result<unknown> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}

/** Turns an exception into the failure that crosses the line. */
export function problemOf(error: unknown): Result<never> {
  const text = error instanceof Error ? error.message : String(error);
  return fail('unexpected', t('error_unexpected', text));
}
