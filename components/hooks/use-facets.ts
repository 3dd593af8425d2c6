import { useEffect, useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { ClippingQuery, Facets } from '../../utils/model/find-clippings.ts';
import { listFields } from '../library/place.ts';

/**
 * What can be filtered by, with counts. Of a filter that is set it is counted what there would be without it:
 * the other values would all be gone otherwise. Null until the first answer; a failure is told by the list.
 */
export function useFacets(
  background: Remote<BackgroundApi>,
  query: ClippingQuery,
  version: number,
): Facets | null {
  const [facets, setFacets] = useState<Facets | null>(null);
  const key = JSON.stringify({ ...query, sort: '' });
  useEffect(() => {
    let isLate = false;
    const ask = async (): Promise<void> => {
      const all = await background.clippingFacets(query);
      if (!all.ok || isLate) return;
      const shown = { ...all.value };
      for (const field of listFields) {
        if (query[field].length === 0) continue;
        const wider = await background.clippingFacets({ ...query, [field]: [] });
        if (wider.ok) Object.assign(shown, { [field]: wider.value[field] });
      }
      if (!isLate) setFacets(shown);
    };
    void ask();
    return () => {
      isLate = true;
    };
    // The key stands for the query.
  }, [background, key, version]);
  return facets;
}
