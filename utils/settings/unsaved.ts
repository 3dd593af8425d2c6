import { browser } from '../browser.ts';
import { addressOf } from '../model/address.ts';
import { isEmpty, noRemark, type Remark } from '../model/remark.ts';
import type { Result } from '../model/result.ts';
import { kept } from './storage.ts';

/*
 * What a reader has written in the popup and not saved yet, a key for each page: the popup closes at every
 * click beside it, and the browser may end.
 */

const PREFIX = 'unsaved ';
/** So many pages are remembered; the oldest go first. */
const MOST = 50;
type Row = Remark & { at: string };

const keyOf = (url: string): string => PREFIX + addressOf(url);

/** The page that a row of the storage is of; null where it is no such row. */
export const unsavedPage = (key: string): string | null =>
  key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;

/** What was written for a page; empty where nothing was. */
export async function readUnsaved(url: string): Promise<Remark> {
  const row = (await browser.storage.local.get(keyOf(url)))[keyOf(url)];
  if (!isUnsaved(row)) return noRemark;
  return { note: row.note, tags: row.tags, collection: row.collection };
}

/** Remembers what is written for a page. `now` is an ISO date-time. */
export async function keepUnsaved(url: string, remark: Remark, now: string): Promise<Result<null>> {
  if (isEmpty(remark)) return forgetUnsaved(url);
  return kept(async () => {
    await browser.storage.local.set({ [keyOf(url)]: { ...remark, at: now } satisfies Row });
    await forgetOldest();
  });
}

export const forgetUnsaved = (url: string): Promise<Result<null>> =>
  kept(() => browser.storage.local.remove(keyOf(url)));

async function forgetOldest(): Promise<void> {
  const rows = Object.entries(await browser.storage.local.get(null)).flatMap(([key, row]) =>
    key.startsWith(PREFIX) && isUnsaved(row) ? [{ key, at: row.at }] : [],
  );
  const old = rows.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(MOST);
  if (old.length > 0) await browser.storage.local.remove(old.map(({ key }) => key));
}

/** Whether a value from storage is what was written for a page. */
export function isUnsaved(value: unknown): value is Row {
  if (typeof value !== 'object' || value === null) return false;
  const { note, collection, at, tags } = value as Record<string, unknown>;
  return (
    [note, collection, at].every((field) => typeof field === 'string') &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string')
  );
}
