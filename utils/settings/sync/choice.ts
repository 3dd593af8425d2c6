import { browser } from '../../browser.ts';
import type { Result } from '../../model/result.ts';
import type { SyncState } from '../../model/settings.ts';
import { isRecord } from '../fields.ts';
import { kept, watch } from '../storage.ts';
import { clearCopy, hasCopy } from './copy.ts';
import { isOurItem } from './pack.ts';

/* Whether settings are kept in step with the reader's other browsers, and how that goes. */

export const ON = 'sync.on';
/** What held when last looked at, with its times. */
export const BASE = 'sync.base';
export const STATUS = 'sync.status';

/** Does something while nothing is put into step. */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('settings in step', work) as Promise<T>;

/** Off unless the reader has said so, and where the choice is damaged. */
export const isOn = async (): Promise<boolean> =>
  (await browser.storage.local.get(ON))[ON] === true;

export async function readSync(): Promise<SyncState> {
  const stored = await browser.storage.local.get([ON, STATUS]);
  const status = isRecord(stored[STATUS]) ? stored[STATUS] : {};
  return {
    isOn: stored[ON] === true,
    hasCopy: await hasCopy(),
    left: typeof status.left === 'number' ? status.left : 0,
    problem: typeof status.problem === 'string' ? status.problem : '',
  };
}

/**
 * Turns it on or off; the background follows. Off: what is stored here stays, and so does the copy. It waits for what
 * is being put into step: that would go on to write after it was turned off.
 */
export const changeSync = (isWanted: boolean): Promise<Result<null>> =>
  kept(() =>
    alone(async () => {
      if (!isWanted) await browser.storage.local.remove([BASE, STATUS]);
      await browser.storage.local.set({ [ON]: isWanted });
    }),
  );

/** Removes the copy from the browser's account. */
export const removeCopy = (): Promise<Result<null>> => kept(() => alone(clearCopy));

/** Tells of every change, until the signal aborts. */
export function watchSync(signal: AbortSignal, listener: (state: SyncState) => void): void {
  watch(signal, (key) => key === ON || key === STATUS, readSync, listener);
  watch(signal, isOurItem, readSync, listener, 'sync');
}
