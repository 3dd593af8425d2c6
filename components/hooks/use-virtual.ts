import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  type Rect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { createLongScroller, type LongScroller } from './long-scroller.ts';
import { roomFor } from './scroll-space.ts';

/** A list of which only what is in view is drawn. Its pixels count from its top, however long it is. */
export type VirtualList = Virtualizer<HTMLElement, HTMLElement>;

export type Drawing = {
  list: VirtualList;
  /** Pixels of the element that holds the rows: fewer than the list has where a browser cannot lay out so many. */
  height: number;
  /** Where a row is drawn: pixels from the top of that element. */
  topOf(row: VirtualItem): number;
};

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
export function useVirtual({ count, scroller, estimate, kept }: Given): Drawing {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const redraw = () => draw(undefined);
  const long = useRef<{ of: HTMLElement; as: LongScroller } | null>(null);
  const longOf = (element: HTMLElement | null): LongScroller | null => {
    if (element && long.current?.of !== element) {
      const as = createLongScroller(element, () => list.getTotalSize(), redraw);
      long.current = { of: element, as };
    }
    return long.current?.as ?? null;
  };
  const options = {
    count,
    getScrollElement: () => longOf(scroller.current)?.element ?? null,
    estimateSize: estimate,
    overscan: OVERSCAN,
    observeElementRect: (_: VirtualList, tell: (rect: Rect) => void) =>
      observeView(scroller.current, tell),
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: redraw,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      if (kept < 0 || kept >= range.count || shown.includes(kept)) return shown;
      return [...shown, kept].sort((a, b) => a - b);
    },
  };
  const [list] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => list._willUpdate());
  const height = roomFor(list.getTotalSize());
  const shift = long.current?.as.shift() ?? 0;
  return {
    list,
    height,
    // The row that is kept far below must not make the element taller.
    topOf: ({ start, size }) => Math.min(start - shift, height - size),
  };
}

/** Tells what size of the list is in view, and when it is another. */
function observeView(element: HTMLElement | null, tell: (rect: Rect) => void): () => void {
  if (!element) return () => undefined;
  const look = () => tell({ width: element.clientWidth, height: element.clientHeight });
  look();
  const observer = new ResizeObserver(look);
  observer.observe(element);
  return () => observer.disconnect();
}
