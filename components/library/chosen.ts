import type { ClippingId } from '../../utils/model/clipping.ts';

/** Which clippings are chosen, and from where a range is drawn. */
export type Chosen = {
  ids: ReadonlySet<ClippingId>;
  /** The index from which Shift draws a range; null where there is none. */
  anchor: number | null;
  /** What was chosen before the range: it stays, whatever becomes of the range. */
  before: ReadonlySet<ClippingId>;
};

const none: ReadonlySet<ClippingId> = new Set();
export const noneChosen: Chosen = { ids: none, anchor: null, before: none };

/** One more, or one less; the next range begins there. */
export function toggle({ ids }: Chosen, id: ClippingId, index: number): Chosen {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: index, before: next };
}

/** The range from the anchor, or from `start` where there is none, with what was chosen before it. */
export function chooseRange(chosen: Chosen, range: readonly ClippingId[], start: number): Chosen {
  const before = chosen.anchor === null ? chosen.ids : chosen.before;
  return { ids: new Set([...before, ...range]), anchor: chosen.anchor ?? start, before };
}

export function chooseAll(ids: readonly ClippingId[]): Chosen {
  return { ids: new Set(ids), anchor: null, before: none };
}

/** Without some that are gone, or go elsewhere. */
export function without(chosen: Chosen, gone: readonly ClippingId[]): Chosen {
  const ids = new Set(chosen.ids);
  for (const id of gone) ids.delete(id);
  return { ids, anchor: null, before: ids };
}
