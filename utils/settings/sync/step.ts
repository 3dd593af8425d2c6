import { browser } from '../../browser.ts';
import { ok, type Result } from '../../model/result.ts';
import { isCarried, isSound } from '../carried.ts';
import { isRecord } from '../fields.ts';
import { isSame } from '../same.ts';
import { kept } from '../storage.ts';
import { alone, BASE, isOn, ON, STATUS } from './choice.ts';
import { readCopy, writeCopy } from './copy.ts';
import { changedHere, type Entries, lasting, merge } from './merge.ts';
import { isOurItem } from './pack.ts';

/*
 * Settings in step with the reader's other browsers, through the browser's own storage for that (`storage.sync`).
 * One function does all, whatever has changed: it looks at what holds here, at what held when it last looked, and at
 * the copy, and makes all three the same. It may end at any point: the next time goes on from there.
 */

/** Puts settings into step now, where the reader wants that. `now` in milliseconds since 1970. */
export async function step(now: number): Promise<Result<null>> {
  // One at a time: a second would take what the first is writing for changes of the reader's.
  return alone(async () => {
    if (!(await isOn())) return ok(null);
    let left = 0;
    const done = await kept(async () => {
      left = await inStep(now);
    });
    const status = { left, problem: done.ok ? '' : done.problem.message };
    const before = (await browser.storage.local.get(STATUS))[STATUS];
    if (!isSame(before, status) && (await isOn()))
      await browser.storage.local.set({ [STATUS]: status });
    return done;
  });
}

/** Answers how many settings found no room in the copy. */
async function inStep(now: number): Promise<number> {
  const stored = await browser.storage.local.get(null);
  const carried = Object.entries(stored).filter(([key]) => isCarried(key));
  const rows = new Map(carried.filter(([key, value]) => isSound(key, value)));
  // Nobody has chosen what is damaged: it is neither passed on nor written over.
  const damaged = new Set(carried.map(([key]) => key).filter((key) => !rows.has(key)));
  const base = baseIn(stored[BASE]);
  const there = await readCopy();
  // What this version cannot read stays in the copy as it is: a newer one wrote it.
  const known: Entries = new Map(
    [...there].filter(
      ([key, entry]) => isCarried(key) && (!('v' in entry) || isSound(key, entry.v)),
    ),
  );
  const here = changedHere(rows, damaged, base, now);
  const merged = lasting(merge(here, known, base === null), now);
  await takeOver(merged, rows, damaged, stored[BASE]);
  return (await writeCopy(lasting(merge(merged, there, false), now))).length;
}

/** What is stored here becomes what holds; what is removed first, so that ending in between undoes nothing. */
async function takeOver(
  merged: Entries,
  rows: ReadonlyMap<string, unknown>,
  damaged: ReadonlySet<string>,
  base: unknown,
): Promise<void> {
  const gone = [...rows.keys()].filter((key) => !('v' in (merged.get(key) ?? {})));
  const changed = [...merged].filter(
    ([key, entry]) => 'v' in entry && !damaged.has(key) && !isSame(rows.get(key), entry.v),
  );
  const next = Object.fromEntries(merged);
  if (gone.length > 0) await browser.storage.local.remove(gone);
  if (changed.length > 0 || !isSame(base, next)) {
    const values = Object.fromEntries(changed.map(([key, { v }]) => [key, v]));
    await browser.storage.local.set({ ...values, [BASE]: next });
  }
}

function baseIn(value: unknown): Entries | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value).flatMap(([key, entry]) =>
    isRecord(entry) && Number.isSafeInteger(entry.t) && isCarried(key)
      ? [[key, 'v' in entry ? { t: Number(entry.t), v: entry.v } : { t: Number(entry.t) }] as const]
      : [],
  );
  return new Map(entries);
}

/** Follows changes, here and in the copy, as long as the background lives. To be called when it starts. */
export function followChanges(): void {
  const stepNow = (): void => void step(Date.now());
  browser.storage.onChanged.addListener((changes, area) => {
    const keys = Object.keys(changes);
    const concerns = area === 'sync' ? isOurItem : area === 'local' ? isOurs : () => false;
    if (keys.some(concerns)) stepNow();
  });
  browser.runtime.onStartup.addListener(stepNow);
}

const isOurs = (key: string): boolean => key === ON || isCarried(key);
