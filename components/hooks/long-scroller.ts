import { ends, type Space, TALLEST, toList, toRoom } from './scroll-space.ts';

export type LongScroller = {
  /** The element as it would be if a browser could lay out all of the list: scrolled, and scrollable, that far. */
  element: HTMLElement;
  /** Pixels by which the list is scrolled farther than the element: rows are drawn so much higher. */
  shift(): number;
};

/**
 * Lets an element scroll through a list that may be taller than a browser lays anything out (`total` pixels, asked
 * whenever they matter). What is scrolled by less than a view goes pixel by pixel; a leap, as by the scroll bar,
 * in proportion. When the scrolling has ended, the bar is set to where in the list it is. `moved` is told when rows
 * have to be drawn in another place.
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

  function set(room: number, list: number): void {
    const isShifted = list - room !== at.list - at.room;
    at = { room, list };
    if (isShifted) moved();
  }
  function read(): number {
    const room = element.scrollTop;
    if (!isLong()) set(room, room);
    else if (room !== at.room) {
      const by = room - at.room;
      const end = ends(space());
      const isLeap = Math.abs(by) > element.clientHeight || room <= 0 || room >= end.room;
      set(room, isLeap ? toList(room, space()) : Math.max(0, Math.min(end.list, at.list + by)));
    }
    return at.list;
  }
  function write(place: number, behavior?: ScrollBehavior): void {
    if (!isLong()) {
      element.scrollTo(behavior ? { top: place, behavior } : { top: place });
      return;
    }
    const end = ends(space());
    const list = Math.max(0, Math.min(end.list, place));
    const near = at.room + list - read();
    const isNear = Math.abs(list - at.list) <= element.clientHeight && near > 0 && near < end.room;
    const room = isNear ? near : toRoom(list, space());
    element.scrollTo({ top: room });
    set(element.scrollTop, list);
  }
  element.addEventListener('scrollend', () => {
    const list = read();
    if (!isLong() || Math.abs(toRoom(list, space()) - at.room) < 1) return;
    element.scrollTo({ top: toRoom(list, space()) });
    set(element.scrollTop, list);
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
    shift: () => (isLong() ? at.list - at.room : 0),
  };
}
