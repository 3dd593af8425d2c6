import { useEffect, useReducer, useState } from 'preact/hooks';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { ClippingQuery } from '../../utils/model/find-clippings.ts';
import { createRowPages, type RowPages } from '../library/row-pages.ts';

/** The clippings that fit a query, as they come into view; asked for anew when `version` changes. */
export function useRows(
  background: Remote<BackgroundApi>,
  query: ClippingQuery,
  version: number,
): RowPages {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [pages] = useState(() => createRowPages(background.findClippings, () => redraw(undefined)));
  const key = JSON.stringify(query);
  useEffect(() => pages.ask(query), [pages, key]);
  useEffect(() => {
    if (version > 0) pages.again();
  }, [pages, version]);
  return pages;
}
