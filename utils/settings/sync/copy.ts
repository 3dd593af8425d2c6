import { browser } from '../../browser.ts';
import type { Entries } from './merge.ts';
import { isOurItem, pack, unpack } from './pack.ts';

/* The copy of settings in the storage that the browser carries from one device to another. */

export const readCopy = async (): Promise<Entries> => unpack(await browser.storage.sync.get(null));

/** Whether there is a copy. */
export const hasCopy = async (): Promise<boolean> =>
  Object.keys(await browser.storage.sync.get(null)).some(isOurItem);

/** Writes what differs from what is there; answers the keys that found no room. Rejects where the browser refuses. */
export async function writeCopy(entries: Entries): Promise<string[]> {
  const there = await browser.storage.sync.get(null);
  const { items, left } = pack(entries);
  const before = pack(unpack(there)).items;
  const changed = [...items].filter(([name, text]) => before.get(name) !== text);
  const gone = Object.keys(there).filter((name) => isOurItem(name) && !items.has(name));
  if (changed.length > 0) {
    await browser.storage.sync.set(
      Object.fromEntries(changed.map(([name, text]) => [name, JSON.parse(text) as unknown])),
    );
  }
  if (gone.length > 0) await browser.storage.sync.remove(gone);
  return left;
}

/** Removes the copy; other browsers that are in step put theirs there again. */
export async function clearCopy(): Promise<void> {
  const names = Object.keys(await browser.storage.sync.get(null)).filter(isOurItem);
  if (names.length > 0) await browser.storage.sync.remove(names);
}
