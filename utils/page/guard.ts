/*
 * What happens in an element of ours is none of the page's business. A page may listen on the window
 * while events come down, before any element hears of them; stopping them at our element is too late
 * then. So this listens on the window first: `entrypoints/guard` starts it before any script of the page.
 * Only the listeners are stopped. What the browser does by itself with a key (Tab, Enter on a button,
 * scrolling, typing) goes on.
 */

export type Guard = {
  /** Elements of ours, on the page or no longer. */
  readonly own: WeakSet<EventTarget>;
  /** Hears every key the reader presses before the page does, and whether it was pressed in an element of ours. */
  onKey: ((event: KeyboardEvent, isInside: boolean) => void) | null;
  /** Moves the focus without the page's listeners hearing of it. */
  quietly(move: () => void): void;
};

const keyEvents = ['keydown', 'keypress', 'keyup'];
const otherEvents = [
  ...['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['focus', 'focusin', 'focusout', 'blur'],
];

/**
 * The one guard of this document. The scripts of an extension share one world on a page, hidden from
 * the page itself: the first to ask starts it, and the others find it there.
 */
export function guard(): Guard {
  const world = globalThis as { attacheGuard?: Guard };
  world.attacheGuard ??= start();
  return world.attacheGuard;
}

function start(): Guard {
  let isQuiet = false;
  /** Keys that went down in an element of ours: the page does not hear them come up either. */
  const down = new Set<string>();
  const guarding: Guard = {
    own: new WeakSet(),
    onKey: null,
    quietly(move) {
      isQuiet = true;
      try {
        move();
      } finally {
        isQuiet = false;
      }
    },
  };
  const hear = (event: Event): void => {
    const isInside = event.target !== null && guarding.own.has(event.target);
    const { type } = event;
    const { code } = event as KeyboardEvent;
    const isRest = type === 'keyup' && down.delete(code);
    if (isInside || isQuiet || isRest) event.stopImmediatePropagation();
    if (type !== 'keydown' || !event.isTrusted) return;
    if (isInside) down.add(code);
    guarding.onKey?.(event as KeyboardEvent, isInside);
  };
  for (const type of [...keyEvents, ...otherEvents]) addEventListener(type, hear, true);
  return guarding;
}
