import { browser } from '../browser.ts';
import { addressOf } from '../model/address.ts';
import { isEmpty, noRemark, type Remark } from '../model/remark.ts';
import type { Result } from '../model/result.ts';
import { kept } from './storage.ts';

/*
 * What a reader has written in the popup and not saved yet, a key for each page: the popup closes at every
 * click beside it, and the browser may end. Of a page in a private window it is kept in memory only, and
 * forgotten when the last private window closes.
 */

const PREFIX = 'unsaved ';
/** So many pages are remembered; the oldest go first. */
const MOST = 50;
type Row = Remark & { at: string };

const keyOf = (url: string): string => PREFIX + addressOf(url);
const areaOf = (isPrivate: boolean) =>
  isPrivate ? browser.storage.session : browser.storage.local;

/** The page that a row of the storage is of; null where it is no such row. */
export const unsavedPage = (key: string): string | null =>
  key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;

/** What was written for a page; empty where nothing was. */
export async function readUnsaved(url: string, isPrivate: boolean): Promise<Remark> {
  const row = (await areaOf(isPrivate).get(keyOf(url)))[keyOf(url)];
  if (!isUnsaved(row)) return noRemark;
  return { note: row.note, tags: row.tags, collection: row.collection };
}

/** Remembers what is written for a page. `now` is an ISO date-time. */
export async function keepUnsaved(
  url: string,
  isPrivate: boolean,
  remark: Remark,
  now: string,
): Promise<Result<null>> {
  if (isEmpty(remark)) return forgetUnsaved(url, isPrivate);
  return kept(async () => {
    await areaOf(isPrivate).set({ [keyOf(url)]: { ...remark, at: now } satisfies Row });
    if (!isPrivate) await forgetOldest();
  });
}

export const forgetUnsaved = (url: string, isPrivate: boolean): Promise<Result<null>> =>
  kept(() => areaOf(isPrivate).remove(keyOf(url)));

/** Forgets all that was written in private windows. */
export const forgetPrivateUnsaved = (): Promise<Result<null>> =>
  kept(async () => {
    const keys = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(keys.filter((key) => key.startsWith(PREFIX)));
  });

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
