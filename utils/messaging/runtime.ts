import type { Runtime } from '../browser.ts';

/*
 * By this our scripts speak to each other. With Manifest V3 every browser answers here with promises, so the polyfill
 * has nothing to add but a listener's promise, for which `respond` does as well; in each page's script it would be
 * an eighth of the whole (docs/adr/0027-what-a-page-loads.md). Everything else goes through utils/browser.ts.
 */

type Respond = (answer: unknown) => void;
/** Answers true where it will respond later, else nothing. */
export type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: Respond,
) => true | undefined;

type Messages = {
  /** Undefined in the pages that an extension leaves behind when it is updated or removed. */
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
};
type Global = { browser?: { runtime?: Messages }; chrome?: { runtime?: Messages } };

let own: Messages | undefined;

/** The browser’s own `runtime`: kept, for what an extension leaves behind on a page may find nothing there. */
export function runtime(): Messages {
  const { browser, chrome } = globalThis as Global;
  own ??= browser?.runtime?.id ? browser.runtime : chrome?.runtime;
  if (!own) throw new Error('This script runs outside of an extension.');
  return own;
}
