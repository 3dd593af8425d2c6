import { browser } from '../browser.ts';
import type { BroughtBack } from '../model/kept.ts';
import { isRecord } from './fields.ts';
import { watch } from './storage.ts';

/* That the browser had lost the clippings, and they were brought back: told until the reader has seen it. */

const KEY = 'clippings.broughtBack';

export const noteBroughtBack = (what: BroughtBack): Promise<void> =>
  browser.storage.local.set({ [KEY]: what });

/** `none` where there is nothing to tell, or what is stored is no such note. Rejects where the browser refuses. */
export async function broughtBack(): Promise<BroughtBack | 'none'> {
  const value = (await browser.storage.local.get(KEY))[KEY];
  if (!isRecord(value)) return 'none';
  const { at, unread } = value;
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof unread === 'number'
    ? { at, unread }
    : 'none';
}

export const watchBroughtBack = (
  signal: AbortSignal,
  listener: (what: BroughtBack | 'none') => void,
): void => watch(signal, (key) => key === KEY, broughtBack, listener);

/** The reader has seen it. */
export const forgetBroughtBack = (): Promise<void> => browser.storage.local.remove(KEY);
