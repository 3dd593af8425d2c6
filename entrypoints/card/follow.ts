import {
  autoPlacement,
  autoUpdate,
  computePosition,
  hide,
  offset,
  platform,
  shift,
  size,
} from '@floating-ui/dom';
import { isClimbable } from '../../utils/page/nodes.ts';
import type { OwnElement } from '../article.content/own-element.ts';

const GAP = 6;
const MARGIN = 8;
/** The least height of a card, in CSS pixels: where there is less room it covers its mention. */
const LEAST = 220;

/**
 * Keeps the card beside its mention while the page scrolls or moves; returns the end of it. A mention that
 * is scrolled out of sight leaves the card where it last was: it goes when the reader says so, not by
 * itself (WCAG 2.2, 1.4.13). `onGone` is told when the text of the mention is no longer there. `room` is
 * what the card keeps free at the left and right of the window, in CSS pixels.
 */
export function follow(
  range: Range,
  element: OwnElement,
  room: { left: number; right: number },
  onGone: () => void,
): () => void {
  const padding = {
    top: MARGIN,
    bottom: MARGIN,
    left: MARGIN + room.left,
    right: MARGIN + room.right,
  };
  const { host } = element;
  const parent = range.startContainer.parentElement;
  // Of a mention that is broken over lines, the card stands below the last and at the edge of it.
  const lines = (): DOMRect[] => [...range.getClientRects()].filter(({ width }) => width > 0);
  const anchor = {
    getBoundingClientRect: () => {
      const { top, bottom, height } = range.getBoundingClientRect();
      const { left, right, width } = lines().at(-1) ?? range.getBoundingClientRect();
      return { x: left, y: top, left, right, width, top, bottom, height };
    },
    getClientRects: lines,
    ...(parent && isClimbable(parent) ? { contextElement: parent } : {}),
  };
  let isPlaced = false;
  const place = async (): Promise<void> => {
    if (range.collapsed || !range.startContainer.isConnected) return onGone();
    const { x, y, middlewareData } = await computePosition(anchor, host, {
      strategy: 'fixed',
      // The start of the text around the mention, whatever the direction of the page as a whole.
      platform: {
        ...platform,
        isRTL: () => parent !== null && getComputedStyle(parent).direction === 'rtl',
      },
      middleware: [
        offset(GAP),
        autoPlacement({ allowedPlacements: ['bottom-start', 'top-start'], padding }),
        size({
          padding,
          apply: ({ availableHeight }) =>
            host.style.setProperty(
              '--attache-room',
              `${Math.floor(Math.max(availableHeight, LEAST))}px`,
            ),
        }),
        shift({ padding, crossAxis: true }),
        hide(),
      ],
    });
    if (isPlaced && middlewareData.hide?.referenceHidden && isInside(element.box())) return;
    isPlaced = true;
    element.moveTo(Math.round(x), Math.round(y));
  };
  return autoUpdate(anchor, host, () => void place());
}

const isInside = ({ left, top, right, bottom }: DOMRect): boolean =>
  left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
