import { browser } from '../browser.ts';

/* What an install or an update leaves to be told, in the extension's own storage on this device. */

const WELCOMED = 'welcome.shown';
const NEWS = 'news.version';

/** Whether the welcome page was opened once. Rejects where the browser refuses storage. */
export const wasWelcomed = async (): Promise<boolean> =>
  (await browser.storage.local.get(WELCOMED))[WELCOMED] === true;

export const noteWelcome = (): Promise<void> => browser.storage.local.set({ [WELCOMED]: true });

/**
 * Whether a version brings something new to a reader who comes from another: its first or second number differs
 * (Semantic Versioning: major, minor). A patch is not worth a word.
 */
export function isFeatureUpdate(from: string, to: string): boolean {
  const [fromMajor, fromMinor = '0'] = from.split('.');
  const [toMajor, toMinor = '0'] = to.split('.');
  return fromMajor !== toMajor || fromMinor !== toMinor;
}

/** The version whose news the reader has not seen; empty where there is none. */
export async function unreadNews(): Promise<string> {
  const version = (await browser.storage.local.get(NEWS))[NEWS];
  return typeof version === 'string' && /^\d+(?:\.\d+)*$/.test(version) ? version : '';
}

/** Keeps in mind that there is news of a version. */
export const noteNews = (version: string): Promise<void> =>
  browser.storage.local.set({ [NEWS]: version });

/** The news was seen, or is not wanted. */
export const forgetNews = (): Promise<void> => browser.storage.local.remove(NEWS);
