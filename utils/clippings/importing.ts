import type { Clipping, ClippingId } from '../model/clipping.ts';
import type { Imported, Kept } from '../model/kept.ts';
import { checkClipping } from './check-clipping.ts';
import { saysNoLess } from './import/plan.ts';
import { passageKey, placeOf } from './passage-key.ts';
import type { Writing } from './write.ts';

/*
 * An import may be larger than one message: its parts wait in a store of their own, and come into the library
 * in one transaction.
 */

/** Takes a part; the first drops what an import before has left. */
export async function stage(
  { staging }: Writing,
  clippings: readonly Clipping[],
  isFirst: boolean,
): Promise<void> {
  if (isFirst) await staging.clear();
  await Promise.all(clippings.map((clipping) => staging.add(clipping)));
}

/** So many rows are asked for at once. */
const AT_ONCE = 500;

/**
 * Adds what waits. A clipping whose id is in the library, or whose passage is there with nothing less said to it,
 * is left as it is there; the same passage twice in the file comes in twice, as it was in the library that was
 * backed up.
 */
export async function importStaged(work: Writing, now: string): Promise<Imported> {
  const { clippings, staging, changes } = work;
  const added = new Set<ClippingId>();
  const known: ClippingId[] = [];
  const passages = await passagesBefore(work);
  for await (const waiting of staged(work)) {
    const there = await Promise.all(waiting.map(({ id }) => clippings.getKey(id)));
    const fresh: Clipping[] = [];
    for (const [at, clipping] of waiting.entries()) {
      const isSame = clipping.deleted === null && isAmong(passages, clipping);
      if (there[at] !== undefined || isSame || added.has(clipping.id)) {
        known.push(clipping.id);
        continue;
      }
      fresh.push(clipping);
      added.add(clipping.id);
      changes(clipping.id);
    }
    await Promise.all(fresh.map((clipping) => clippings.add(clipping)));
  }
  await staging.clear();
  return { added: [...added], known, at: now };
}

async function* staged({ staging }: Writing): AsyncGenerator<Clipping[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [rows, keys]: [Clipping[], number[]] = await Promise.all([
      staging.getAll(range, AT_ONCE),
      staging.getAllKeys(range, AT_ONCE),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield rows;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** The places of passages and what was noted there, by what they say and on which page. */
type Passages = Map<string, Pick<Kept, 'place' | 'note'>[]>;

const isAmong = (passages: Passages, clipping: Clipping): boolean =>
  (passages.get(passageKey(clipping)) ?? []).some((kept) => saysNoLess(kept, noted(clipping)));
const noted = (clipping: Clipping) => ({ place: placeOf(clipping), note: clipping.note.trim() });

/** The passages that are in the library, of the pages that the import is about. */
async function passagesBefore(work: Writing): Promise<Passages> {
  const sources = new Set<string>();
  for await (const waiting of staged(work)) {
    for (const { target } of waiting) sources.add(target.source);
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

/** Removes what an import has added, but for what the reader has changed since; answers how many went. */
export async function undoImport(
  { clippings, changes }: Writing,
  { added, at }: Imported,
): Promise<number> {
  let count = 0;
  for (const id of added) {
    const row = await clippings.get(id);
    if (!row || row.modified > at) continue;
    await clippings.delete(id);
    changes(id);
    count++;
  }
  return count;
}
