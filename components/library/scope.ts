import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';
import type { ClippingQuery } from '../../utils/model/find-clippings.ts';
import { ok, type Result } from '../../utils/model/result.ts';

/** What an action is about: the chosen clippings, or else all that fit. */
export type Scope = {
  count: number;
  isChosen: boolean;
  query: ClippingQuery;
  /** Their ids, in the order of the list. */
  ids(): Promise<Result<ClippingId[]>>;
  /** All of them, in the order of the list; part by part, since there may be very many. */
  clippings(): Promise<Result<Clipping[]>>;
};

/** So many clippings come in one answer. */
const AT_ONCE = 250;

export function scopeOf(
  background: Remote<BackgroundApi>,
  query: ClippingQuery,
  total: number,
  chosen: ReadonlySet<ClippingId>,
): Scope {
  const isChosen = chosen.size > 0;
  const ids = async (): Promise<Result<ClippingId[]>> => {
    const all = await background.findClippingIds(query);
    if (!all.ok || !isChosen) return all;
    return ok(all.value.filter((id) => chosen.has(id)));
  };
  return {
    count: isChosen ? chosen.size : total,
    isChosen,
    query,
    ids,
    async clippings() {
      const wanted = await ids();
      if (!wanted.ok) return wanted;
      const clippings: Clipping[] = [];
      for (let from = 0; from < wanted.value.length; from += AT_ONCE) {
        const some = await background.getClippings(wanted.value.slice(from, from + AT_ONCE));
        if (!some.ok) return some;
        for (const clipping of some.value) clippings.push(clipping);
      }
      return ok(clippings);
    },
  };
}
