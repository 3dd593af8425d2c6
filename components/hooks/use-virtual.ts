import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export type VirtualList = Virtualizer<HTMLElement, HTMLElement>;

type Given = {
  count: number;
  /** The element that scrolls. */
  scroller: RefObject<HTMLElement | null>;
  /** Pixels of a row that has not been measured yet. */
  estimate(index: number): number;
  /** The row that is drawn wherever the list is scrolled to, since the focus is in it. */
  kept: number;
};

/** So many rows are drawn before and after those in view. */
const OVERSCAN = 4;

/** TanStack Virtual (its core, which knows no framework) for Preact: draws anew when what is in view changes. */
export function useVirtual({ count, scroller, estimate, kept }: Given): VirtualList {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      if (kept < 0 || kept >= range.count || shown.includes(kept)) return shown;
      return [...shown, kept].sort((a, b) => a - b);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
