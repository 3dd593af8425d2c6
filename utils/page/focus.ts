import type { Guard } from './guard.ts';

/** What the Tab key stops at, but for what is disabled, hidden or taken out of the order. */
const stops =
  'a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],[contenteditable],[tabindex]';

/** The element that has the focus, inside open shadow trees as well; null where none has. */
export function focused(): HTMLElement | SVGElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
  return element === document.body || element === document.documentElement ? null : element;
}

/**
 * Lets the next Tab (`before`) or Shift+Tab (`after`) go on from a place in the text. A browser counts from
 * the element that last had the focus: the one nearest to the place gets it for a moment in which no
 * listener of the page hears of it. Does nothing where there is none.
 */
export function tabFrom(guard: Guard, range: Range, side: Side): void {
  const stop = stopBeside(range, side);
  if (stop) guard.quietly(() => stop.focus({ preventScroll: true }));
}

/** As `tabFrom` for the next Tab, and nothing keeps the focus. */
export function readFrom(guard: Guard, range: Range): void {
  const stop = stopBeside(range, 'before');
  if (!stop) return;
  guard.quietly(() => {
    stop.focus({ preventScroll: true });
    stop.blur();
  });
}

type Side = 'before' | 'after';

/** The nearest stop of the Tab key before or after a place, in its tree or in those around and inside it. */
function stopBeside(range: Range, side: Side): HTMLElement | null {
  for (let place: Node = range.startContainer; ; ) {
    const root = place.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
    const found = stopFrom(root, place, side);
    if (found || root instanceof Document) return found;
    place = root.host;
  }
}

/** Goes through a tree from a node on; a shadow tree comes right after the element that holds it. */
function stopFrom(root: Node, from: Node, side: Side): HTMLElement | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = from;
  const step = (): Node | null => (side === 'before' ? walker.previousNode() : walker.nextNode());
  for (let node = step(); node; node = step()) {
    if (!(node instanceof HTMLElement)) continue;
    const own = isStop(node) ? node : null;
    const inner = node.shadowRoot && stopIn(node.shadowRoot, side);
    const found = side === 'before' ? (inner ?? own) : (own ?? inner);
    if (found) return found;
  }
  return null;
}

/** The last stop of a shadow tree, or the first. */
function stopIn(root: ShadowRoot, side: Side): HTMLElement | null {
  let from: Node = root;
  if (side === 'before') while (from.lastChild) from = from.lastChild;
  if (from instanceof HTMLElement && isStop(from)) return from;
  return stopFrom(root, from, side);
}

const isStop = (element: HTMLElement): boolean =>
  element.matches(stops) &&
  element.tabIndex >= 0 &&
  !element.matches(':disabled') &&
  !element.closest('[inert]') &&
  element.checkVisibility({ visibilityProperty: true });
