import type { Clipping, ClippingId } from '../model/clipping.ts';
import type { Damaged, Imported, Kept, Takes } from '../model/kept.ts';
import { checkClipping } from './check-clipping.ts';
import { missingDamaged } from './damaged-rows.ts';
import { momentOf, saysNoLess } from './import/plan.ts';
import { passageKey, placeOf } from './passage-key.ts';
import { isClipping, lastStaged, staged } from './staging.ts';
import type { Writing } from './write.ts';

/**
 * Brings in what waits. A clipping whose passage is there with nothing less said to it is left as it is there;
 * so is one whose id is in the library, unless it gives way to that of the file (`takes`). The same passage
 * twice in the file comes in twice, as it was in the library that was backed up. Damaged rows are set aside.
 */
export async function importStaged(work: Writing, now: string, takes: Takes): Promise<Imported> {
  const { clippings, staging, changes } = work;
  const added = new Set<ClippingId>();
  const replaced = new Set<ClippingId>();
  const known: ClippingId[] = [];
  const damaged: Damaged[] = [];
  const last = await lastStaged(work);
  if (last === null) return { added: [], replaced: [], damaged: [], known, at: now };
  const passages = await passagesBefore(work, last);
  for await (const part of staged(work, last)) {
    for (const each of part) if ('damaged' in each) damaged.push(each.damaged);
    const waiting = part.filter(isClipping);
    const there = await Promise.all(waiting.map(({ id }) => clippings.getKey(id)));
    const fresh: Clipping[] = [];
    for (const [at, clipping] of waiting.entries()) {
      const { id, modified, deleted } = clipping;
      const isTwice = added.has(id) || replaced.has(id);
      const former =
        there[at] === undefined || isTwice ? null : await givesWay(work, clipping, takes);
      if (former) {
        await staging.add({ former, by: { modified, deleted }, at: now });
        await clippings.put(clipping);
        replaced.add(id);
      } else if (there[at] !== undefined || isTwice || isAmong(passages, clipping)) {
        known.push(id);
        continue;
      } else {
        fresh.push(clipping);
        added.add(id);
      }
      changes(id);
    }
    await Promise.all(fresh.map((clipping) => clippings.add(clipping)));
  }
  const keys = await setAside(work, damaged);
  await staging.delete(IDBKeyRange.upperBound(last));
  return { added: [...added], replaced: [...replaced], damaged: keys, known, at: now };
}

/** The clipping of the library that one of the file takes the place of; null where it stays as it is. */
async function givesWay(
  { clippings }: Writing,
  clipping: Clipping,
  takes: Takes,
): Promise<Clipping | null> {
  if (takes === 'ours') return null;
  const checked = checkClipping(await clippings.get(clipping.id));
  // What is damaged is set aside when it is read; what the reader has thrown away stays in the trash.
  if (!checked.ok || checked.value.deleted !== null) return null;
  const isTaken = takes === 'theirs' || momentOf(clipping) > momentOf(checked.value);
  return isTaken ? checked.value : null;
}

/** Sets aside what is not set aside already; answers the keys. */
async function setAside({ damaged }: Writing, rows: readonly Damaged[]): Promise<number[]> {
  if (rows.length === 0) return [];
  const missing = missingDamaged(rows, await damaged.getAll());
  return Promise.all(missing.map((row) => damaged.add(row)));
}

/** The places of passages and what was noted there, by what they say and on which page. */
type Passages = Map<string, Pick<Kept, 'place' | 'note'>[]>;

const isAmong = (passages: Passages, clipping: Clipping): boolean =>
  clipping.deleted === null &&
  (passages.get(passageKey(clipping)) ?? []).some((kept) => saysNoLess(kept, noted(clipping)));
const noted = (clipping: Clipping) => ({ place: placeOf(clipping), note: clipping.note.trim() });

/** The passages that are in the library, of the pages that the import is about. */
async function passagesBefore(work: Writing, last: number): Promise<Passages> {
  const sources = new Set<string>();
  for await (const part of staged(work, last)) {
    for (const { target } of part.filter(isClipping)) sources.add(target.source);
  }
  const passages: Passages = new Map();
  for (const source of sources) {
    for (const row of await work.clippings.index('source').getAll(source)) {
      const checked = checkClipping(row);
      if (!checked.ok || checked.value.deleted !== null) continue;
      const key = passageKey(checked.value);
      passages.set(key, [...(passages.get(key) ?? []), noted(checked.value)]);
    }
  }
  return passages;
}
