import { ends, mayStay, type Space, TALLEST, toList, toRoom } from './scroll-space.ts';

export type LongScroller = {
  /** The element as it would be if a browser could lay out all of the list: scrolled, and scrollable, that far. */
  element: HTMLElement;
  /** Pixels by which the list is scrolled farther than the element: rows are drawn so much higher. */
  shift(): number;
};

/**
 * Lets an element scroll through a list that may be taller than a browser lays anything out (`total` pixels, asked
 * whenever they matter). What is scrolled by less than a view goes pixel by pixel; a leap, as by the scroll bar,
 * in proportion. When the scrolling has ended far from where the bar should be for it, the bar is put there: seldom,
 * since that stops a scrolling which has begun anew. `moved` is told when rows have to be drawn in another place.
 */
export function createLongScroller(
  element: HTMLElement,
  total: () => number,
  moved: () => void,
): LongScroller {
  /** A place of the element, and the one of the list that it stands for. */
  let at = { room: element.scrollTop, list: element.scrollTop };
  const space = (): Space => ({ total: total(), view: element.clientHeight });
  const isLong = (): boolean => total() > TALLEST;

  /** Answers whether rows have to be drawn in another place. */
  function set(room: number, list: number): boolean {
    const isShifted = list - room !== at.list - at.room;
    at = { room, list };
    return isShifted;
  }
  function follow(): boolean {
    const room = element.scrollTop;
    if (!isLong()) return set(room, room);
    const by = room - at.room;
    const end = ends(space());
    // At an end it is so also where it has not moved: rows are measured as they come, and the list is another then.
    const isLeap = Math.abs(by) > element.clientHeight || room <= 0 || room >= end.room - 1;
    return set(
      room,
      isLeap ? toList(room, space()) : Math.min(end.list, Math.max(0, at.list + by)),
    );
  }
  function read(): number {
    if (follow()) moved();
    return at.list;
  }
  function write(place: number, behavior?: ScrollBehavior): void {
    if (!isLong()) {
      element.scrollTo(behavior ? { top: place, behavior } : { top: place });
      return;
    }
    const end = ends(space());
    const list = Math.max(0, Math.min(end.list, place));
    const from = read();
    const near = at.room + list - from;
    const isNear = Math.abs(list - from) <= element.clientHeight && near > 0 && near < end.room;
    const room = isNear ? near : toRoom(list, space());
    move(room, list);
  }
  function move(room: number, list: number): void {
    element.scrollTo({ top: room });
    if (set(element.scrollTop, list)) moved();
  }
  element.addEventListener('scrollend', () => {
    const list = read();
    if (!isLong()) return;
    const room = toRoom(list, space());
    if (!mayStay(at.room, room, space())) move(room, list);
  });

  const own: Record<string, () => unknown> = {
    scrollTop: read,
    scrollHeight: total,
    scrollTo: () => (to: ScrollToOptions) => write(to.top ?? read(), to.behavior),
  };
  return {
    element: new Proxy(element, {
      get(target, name) {
        const mine = typeof name === 'string' && Object.hasOwn(own, name) ? own[name] : undefined;
        if (mine) return mine();
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }),
    shift() {
      // Where all fits, it need not be asked where it is: asking costs a layout.
      if (!isLong()) return 0;
      follow();
      return at.list - at.room;
    },
  };
}
