import { useEffect, useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { ClippingId } from '../../utils/model/clipping.ts';
import type { ClippingQuery } from '../../utils/model/find-clippings.ts';
import type { Problem } from '../../utils/model/result.ts';
import { chooseAll, chooseRange, noneChosen, toggle, without } from '../library/chosen.ts';
import type { RowPages } from '../library/row-pages.ts';

export type Choice = {
  ids: ReadonlySet<ClippingId>;
  toggle(id: ClippingId, index: number): void;
  extend(start: number, to: number): Promise<void>;
  all(): Promise<void>;
  none(): void;
  drop(ids: readonly ClippingId[]): void;
};

/** What is chosen of a list; another question chooses nothing: nobody should change what they do not see. */
export function useChosen(
  background: Remote<BackgroundApi>,
  query: ClippingQuery,
  rows: RowPages,
  tell: (problem: Problem) => void,
): Choice {
  const [chosen, setChosen] = useState(noneChosen);
  const key = JSON.stringify({ ...query, sort: '' });
  useEffect(() => setChosen(noneChosen), [key]);
  // Rows have other places in another order: no range goes across.
  useEffect(() => setChosen(({ ids }) => ({ ids, anchor: null, before: ids })), [query.sort]);

  /** The ids from one row to another; the far ones were not fetched. */
  const between = async (from: number, to: number): Promise<ClippingId[]> => {
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    const known: ClippingId[] = [];
    for (let index = first; index <= last; index++) {
      const row = rows.row(index);
      if (!row) break;
      known.push(row.id);
    }
    if (known.length === last - first + 1) return known;
    const all = await background.findClippingIds(query);
    if (!all.ok) tell(all.problem);
    return all.ok ? all.value.slice(first, last + 1) : [];
  };
  return {
    ids: chosen.ids,
    toggle: (id, index) => setChosen((now) => toggle(now, id, index)),
    async extend(start, to) {
      const range = await between(chosen.anchor ?? start, to);
      setChosen((now) => chooseRange(now, range, start));
    },
    async all() {
      const found = await background.findClippingIds(query);
      if (found.ok) setChosen(chooseAll(found.value));
      else tell(found.problem);
    },
    none: () => setChosen(noneChosen),
    drop: (ids) => setChosen((now) => without(now, ids)),
  };
}
