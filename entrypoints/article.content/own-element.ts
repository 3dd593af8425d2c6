import { createIsolatedElement } from '@webext-core/isolated-element';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { direction, locale } from '../../utils/i18n/index.ts';
import { schemeOf, type Theme } from '../../utils/model/marking.ts';
import { guard } from '../../utils/page/guard.ts';
import { allOf, documentRoot } from '../../utils/page/nodes.ts';

/** An element of ours on the page: in the top layer, behind a closed shadow root. */
export type OwnElement = {
  host: HTMLElement;
  /** Sets the CSS `inset` of the element in the viewport. */
  setInset(inset: string): void;
  /** Moves the card to a place in the viewport, in CSS pixels from its top left. */
  moveTo(x: number, y: number): void;
  /** Looks as the reader has chosen, whatever the page looks like. */
  dress(theme: Theme): void;
  /** Where the card is in the viewport. */
  box(): DOMRect;
  /** What is shown is put in here. */
  inner: HTMLElement;
  /** Moves the keyboard focus to where reading begins. */
  focusInside(): void;
  hasFocus(): boolean;
  /** Whether the Tab key, or Shift+Tab, would leave the element. */
  isLastStop(isBackwards: boolean): boolean;
  remove(): void;
};

/**
 * The page's style sheets reach the host element. Important rules inside the shadow root beat any
 * of theirs (CSS Cascade, "important" reverses the order of contexts), and begin
 * with a reset. The place is passed in as custom properties, which a reset leaves alone. The
 * card itself is translated (card.css): a change of inset would count as a shift of the page's layout, and a
 * map of the page cannot stand in an element that is translated.
 */
const hostCss = `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: var(--attache-inset, 0 auto auto 0) !important;
  pointer-events: none !important;
  width: max-content !important;
  max-width: 100vw !important;
  z-index: 2147483647 !important;
  zoom: var(--attache-zoom, 1) !important;
  color-scheme: var(--attache-scheme, light dark) !important;
}
`;

/**
 * Adds an element to the page, with a style sheet for what is put in it; it is gone again, without a trace, after
 * `remove`, and `onRemove` has been told.
 */
export async function addOwnElement(
  ctx: ContentScriptContext,
  name: 'attache-card' | 'attache-notice',
  css: string,
  onRemove: (inner: HTMLElement) => void = () => undefined,
): Promise<OwnElement> {
  const {
    parentElement: host,
    isolatedElement: inner,
    shadow,
  } = await createIsolatedElement({
    name,
    mode: 'closed',
    css: { textContent: hostCss + css },
    // What is clicked in the card does not bubble into the page; for keys see the guard.
    isolateEvents: ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'],
  });
  const remove = (): void => {
    forget();
    onRemove(inner);
    host.remove();
  };
  const forget = ctx.onInvalidated(remove);
  host.setAttribute('popover', 'manual');
  // The interface's, whatever the language and direction of the page. A style of the page may turn the host.
  for (const element of [host, inner]) Object.assign(element, { lang: locale(), dir: direction() });
  // A modal dialog of the page makes all else inert, the top layer too.
  const dialog = allOf(document, 'dialog:modal').at(-1);
  (dialog ?? documentRoot()).append(host);
  host.showPopover();
  guard().own.add(host);
  // A page that is zoomed by its style would zoom the element with it, and misplace it.
  const zoom = host.parentElement?.currentCSSZoom ?? 1;
  if (zoom !== 1) host.style.setProperty('--attache-zoom', `${1 / zoom}`);
  const stops = (): HTMLElement[] =>
    [...inner.querySelectorAll<HTMLElement>('a[href], button, summary')].filter(
      (element) => !element.matches(':disabled') && element.checkVisibility(),
    );
  return {
    host,
    setInset: (inset) => host.style.setProperty('--attache-inset', inset, 'important'),
    moveTo: (x, y) => host.style.setProperty('--attache-place', `${x}px ${y}px`, 'important'),
    dress: (theme) => host.style.setProperty('--attache-scheme', schemeOf(theme), 'important'),
    box: () => (inner.firstElementChild ?? host).getBoundingClientRect(),
    inner,
    focusInside: () =>
      inner.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true }),
    hasFocus: () => shadow.activeElement !== null,
    isLastStop: (isBackwards) => {
      const wanted = isBackwards
        ? Node.DOCUMENT_POSITION_PRECEDING
        : Node.DOCUMENT_POSITION_FOLLOWING;
      const at = shadow.activeElement;
      return !stops().some((stop) => at && at.compareDocumentPosition(stop) & wanted);
    },
    remove,
  };
}
