import { browser } from '../browser.ts';
import { t } from '../i18n/index.ts';
import { type BriefId, type BriefList, briefOf, type KeptBrief } from '../model/brief.ts';
import type { ClippingId } from '../model/clipping.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { isKeptBrief } from './check-brief.ts';
import { kept, watch } from './storage.ts';

/*
 * The briefs that a reader makes, in the extension's own storage on this device: a key for each, so that two
 * screens with two briefs do not undo each other. A brief names clippings; their words stay in the library.
 */

const PREFIX = 'brief ';
/** So many characters of JSON may one brief have. */
const MOST = 5_000_000;

const keyOf = (id: BriefId): string => PREFIX + id;

/** All briefs, and the rows that are none. Rejects where the browser refuses storage. */
export async function readBriefs(): Promise<BriefList> {
  const rows = Object.entries(await browser.storage.local.get(null)).filter(([key]) =>
    key.startsWith(PREFIX),
  );
  const list: BriefList = { briefs: [], damaged: [] };
  for (const [key, value] of rows) {
    if (isKeptBrief(value) && keyOf(value.id) === key) list.briefs.push(value);
    else list.damaged.push({ key, value });
  }
  list.briefs.sort((a, b) => b.modified.localeCompare(a.modified));
  return list;
}

/** A brief; `not-found` where there is none (any more), `invalid` where what is kept is none. */
export async function readBrief(id: BriefId): Promise<Result<KeptBrief>> {
  const value = (await browser.storage.local.get(keyOf(id)))[keyOf(id)];
  if (value === undefined) return fail('not-found', t('brief_not_there'));
  return isKeptBrief(value) && value.id === id ? ok(value) : fail('invalid', t('brief_is_damaged'));
}

/** Keeps a brief as it is now. Fails, and leaves what was kept before, where it is too long. */
export async function keepBrief(brief: KeptBrief): Promise<Result<null>> {
  return JSON.stringify(brief).length > MOST
    ? fail('invalid', t('brief_too_long'))
    : kept(() => browser.storage.local.set({ [keyOf(brief.id)]: brief }), 'error_brief_not_stored');
}

export const removeBrief = (id: BriefId): Promise<Result<null>> =>
  kept(() => browser.storage.local.remove(keyOf(id)), 'error_change_not_stored');

/**
 * Keeps a new brief of some clippings, as many as one likes, and answers the address of the page that shows it,
 * from the root of the extension.
 */
export async function beginBrief(ids: readonly ClippingId[]): Promise<Result<string>> {
  const now = new Date().toISOString();
  const id = crypto.randomUUID();
  const done = await keepBrief({ id, created: now, modified: now, brief: briefOf(ids) });
  return done.ok ? ok(`/brief.html#brief=${id}`) : done;
}

/** Tells of every change of any brief, from any screen, until the signal aborts. */
export const watchBriefs = (signal: AbortSignal, listener: (list: BriefList) => void): void =>
  watch(signal, (key) => key.startsWith(PREFIX), readBriefs, listener);

/** Tells what a brief is after every change, from any screen, until the signal aborts. */
export const watchBrief = (
  signal: AbortSignal,
  id: BriefId,
  listener: (brief: Result<KeptBrief>) => void,
): void =>
  watch(
    signal,
    (key) => key === keyOf(id),
    () => readBrief(id),
    listener,
  );
