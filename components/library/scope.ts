import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { ClippingId } from '../../utils/model/clipping.ts';
import type { ClippingQuery } from '../../utils/model/find-clippings.ts';
import { ok, type Result } from '../../utils/model/result.ts';

/** What an action is about: the chosen clippings, or else all that fit. */
export type Scope = {
  count: number;
  isChosen: boolean;
  query: ClippingQuery;
  /** Their ids, in the order of the list. */
  ids(): Promise<Result<ClippingId[]>>;
};

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
  };
}
