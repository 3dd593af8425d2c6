import { placesOnMap } from '../../utils/page/map.ts';
import type { PlacedMention, Session } from '../../utils/page/session.ts';
import { type Tick, ticksOf } from '../../utils/page/ticks.ts';

/** Width of the map, and from which width of the window it is shown, in CSS pixels: as in card.css. */
const WIDTH = 14;
const FROM = 600;

export type MapSide = 'left' | 'right';

/** The side of the window where a page has its scrollbar: that where its lines end. */
export function mapSide(): MapSide {
  const { direction } = getComputedStyle(document.body ?? document.documentElement);
  return direction === 'rtl' ? 'left' : 'right';
}

/** What a card leaves free at the sides of the window. */
export const roomFor = (side: MapSide | null): { left: number; right: number } => ({
  left: side === 'left' && innerWidth >= FROM ? WIDTH : 0,
  right: side === 'right' && innerWidth >= FROM ? WIDTH : 0,
});

/**
 * Draws the map of a card when the page has a moment, and anew when the window has changed its size; until
 * the signal aborts.
 */
export function drawMap(
  signal: AbortSignal,
  session: Session,
  current: PlacedMention | null,
  draw: (ticks: Tick[]) => void,
): void {
  let frame = 0;
  let latest = 0;
  const measure = async (): Promise<void> => {
    const mine = ++latest;
    const places = await placesOnMap(signal, session.walkable(), session.rangeOf);
    if (mine === latest && !signal.aborted) draw(ticksOf(places, innerHeight, current));
  };
  const later = (): void => {
    cancelAnimationFrame(frame);
    // After the next frame nothing is left to lay out: measuring then costs the page no extra layout.
    frame = requestAnimationFrame(() => setTimeout(() => void measure()));
  };
  addEventListener('resize', later, { signal });
  later();
}
