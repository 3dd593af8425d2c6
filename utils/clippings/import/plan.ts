import type { Clipping, ClippingId } from '../../model/clipping.ts';
import type { Kept } from '../../model/kept.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { isRecord } from '../json.ts';
import { passageKey, placeOf, samePlace } from '../passage-key.ts';

export type { Kept } from '../../model/kept.ts';

export type Match = { clipping: Clipping; keptId: ClippingId };

export type ImportPlan = {
  /** Those that are new. */
  fresh: Clipping[];
  /** Those that are there: the same clipping, or another of the same passage that says no less. */
  known: Match[];
  /** Those that are there by their id, with other content. */
  changed: Match[];
};

export function keptOf(clipping: Clipping): Kept {
  return {
    id: clipping.id,
    passage: passageKey(clipping),
    place: placeOf(clipping),
    note: clipping.note.trim(),
    content: contentOf(clipping),
    moment: momentOf(clipping),
    isDeleted: clipping.deleted !== null,
  };
}

/**
 * What an import would do. A passage that is there already under another id is known, unless the file has a
 * note to it that is not there: what somebody wrote is never passed over. The trash does not count, except for
 * clippings that lie in it themselves. What stands twice in the file is known the second time; not so in a copy
 * of a library (`isCopy`), which had it twice.
 */
export function planImport(
  found: Iterable<Clipping>,
  existing: Iterable<Kept>,
  isCopy = false,
): ImportPlan {
  const ids = new Map<ClippingId, Kept>();
  const passages = new Map<string, Kept[]>();
  const remember = (kept: Kept) => {
    ids.set(kept.id, kept);
    if (kept.isDeleted) return;
    const same = passages.get(kept.passage);
    if (same) same.push(kept);
    else passages.set(kept.passage, [kept]);
  };
  for (const kept of existing) remember(kept);

  const plan: ImportPlan = { fresh: [], known: [], changed: [] };
  for (const clipping of found) {
    const candidate = keptOf(clipping);
    const itself = ids.get(candidate.id);
    const same = passages.get(candidate.passage)?.find((kept) => saysNoLess(kept, candidate));
    if (itself) {
      const list = itself.content === candidate.content ? plan.known : plan.changed;
      list.push({ clipping, keptId: itself.id });
    } else if (same && !candidate.isDeleted) {
      plan.known.push({ clipping, keptId: same.id });
    } else {
      plan.fresh.push(clipping);
      if (isCopy) ids.set(candidate.id, candidate);
      else remember(candidate);
    }
  }
  return plan;
}

/** When a clipping was last changed, or went into the trash: milliseconds since 1970. */
export const momentOf = ({ modified, deleted }: Clipping): number =>
  Math.max(Date.parse(modified), deleted === null ? 0 : Date.parse(deleted));

/** Whether a clipping of the same words leaves nothing to be said by another: its place and its note. */
export const saysNoLess = (
  kept: Pick<Kept, 'place' | 'note'>,
  candidate: Pick<Kept, 'place' | 'note'>,
): boolean =>
  samePlace(kept.place, candidate.place) && (candidate.note === '' || candidate.note === kept.note);

/**
 * All of a clipping but its moments and mentions, whatever the order of its fields: where a file says no date, that
 * of each import stands for it, and mentions are looked for as it is imported.
 */
const contentOf = ({ created, modified, mentions, citation, ...rest }: Clipping): string =>
  fingerprintOf(JSON.stringify({ ...rest, citation: { ...citation, accessed: '' } }, sorted));

const sorted = (_: string, value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
