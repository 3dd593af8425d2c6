import { browser } from '../browser.ts';
import type { StoredCounts } from '../model/settings.ts';
import { isExclusionKey } from './exclusions.ts';
import { placeOf } from './fields.ts';
import { watch } from './storage.ts';
import { alone } from './sync/choice.ts';
import { clearCopy } from './sync/copy.ts';
import { unsavedPage } from './unsaved.ts';

export async function countStored(): Promise<StoredCounts> {
  const keys = Object.keys(await browser.storage.local.get(null));
  const count = (isWanted: (key: string) => boolean): number => keys.filter(isWanted).length;
  return {
    briefs: count((key) => key.startsWith('brief ')),
    drafts: count((key) => unsavedPage(key) !== null),
    rules: count(isExclusionKey),
    sites: new Set(keys.flatMap((key) => placeOf(key)?.site || [])).size,
  };
}

export const watchStored = (signal: AbortSignal, listener: (counts: StoredCounts) => void): void =>
  watch(signal, () => true, countStored, listener);

/**
 * Removes everything from the extension's storage, and the copy of settings in the browser's account. Rejects where
 * the browser refuses.
 */
export async function eraseStored(): Promise<void> {
  await alone(async () => {
    // First, so that nothing is put into step any more.
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    await clearCopy();
  });
}
