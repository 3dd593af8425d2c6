import { isSame, written } from '../same.ts';

/** A setting and when it was changed, in milliseconds since 1970; without `v` it was taken away. */
export type Entry = { t: number; v?: unknown };
/** By key of the storage. */
export type Entries = Map<string, Entry>;

/** After so long it is forgotten that something was taken away. */
const REMEMBERED_MS = 180 * 86_400_000;

/**
 * What holds here, with its times: where it differs from what held when last looked at (`base`), it was changed
 * now. Without a base (settings are put into step for the first time) nobody knows when anything was changed: it
 * counts as older than all else. What is damaged here is taken for unchanged.
 */
export function changedHere(
  rows: ReadonlyMap<string, unknown>,
  damaged: ReadonlySet<string>,
  base: Entries | null,
  now: number,
): Entries {
  const entries: Entries = new Map(base ?? []);
  for (const [key, v] of rows) {
    const before = base?.get(key);
    if (before && 'v' in before && isSame(before.v, v)) continue;
    entries.set(key, { t: base ? after(before, now) : 0, v });
  }
  for (const [key, before] of base ?? []) {
    if ('v' in before && !rows.has(key) && !damaged.has(key))
      entries.set(key, { t: after(before, now) });
  }
  return entries;
}

/** Later than what was there: the clock of another browser may be ahead of this one's. */
const after = (before: Entry | undefined, now: number): number =>
  Math.max(now, (before?.t ?? 0) + 1);

/** Of both the one changed last, by setting. What was taken away elsewhere stays where `isFirst`. */
export function merge(here: Entries, there: Entries, isFirst: boolean): Entries {
  const merged: Entries = new Map(here);
  for (const [key, theirs] of there) {
    const ours = here.get(key);
    if (isFirst && ours && 'v' in ours && !('v' in theirs))
      merged.set(key, { ...ours, t: theirs.t + 1 });
    else if (!ours || isLater(theirs, ours)) merged.set(key, theirs);
  }
  return merged;
}

/** At the same moment, any order will do that is the same in every browser. */
const isLater = (one: Entry, other: Entry): boolean =>
  one.t > other.t || (one.t === other.t && written(one.v) > written(other.v));

/** Without what was taken away long ago. */
export const lasting = (entries: Entries, now: number): Entries =>
  new Map([...entries].filter(([, entry]) => 'v' in entry || entry.t > now - REMEMBERED_MS));
