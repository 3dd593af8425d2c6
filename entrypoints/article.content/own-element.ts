import type { ComponentChild } from 'preact';
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { guard } from '../../utils/page/guard.ts';
import css from './card.css?inline';

/** An element of ours on the page: in the top layer, behind a closed shadow root. */
export type OwnElement = {
  host: HTMLElement;
  /** Sets the CSS `inset` of the element in the viewport. */
  setInset(inset: string): void;
  /** Moves the card to a place in the viewport, in CSS pixels from its top left. */
  moveTo(x: number, y: number): void;
  /** Where the card is in the viewport. */
  box(): DOMRect;
  render(view: ComponentChild): void;
  /** Moves the keyboard focus to where reading begins. */
  focusInside(): void;
  hasFocus(): boolean;
  /** Whether the Tab key, or Shift+Tab, would leave the element. */
  isLastStop(isBackwards: boolean): boolean;
  remove(): void;
};

/**
 * The page's style sheets reach the host element. Important rules inside the shadow root beat any
 * of theirs (CSS Cascade, "important" reverses the order of contexts), and come after the reset
 * that WXT puts first. The place is passed in as custom properties, which a reset leaves alone. The
 * card itself is translated (card.css): a change of inset would count as a shift of the page's layout, and a
 * map of the page cannot stand in an element that is translated.
 */
const hostCss = `:host {
  display: block !important;
  position: fixed !important;
  inset: var(--attache-inset, 0 auto auto 0) !important;
  pointer-events: none !important;
  width: max-content !important;
  max-width: 100vw !important;
  z-index: 2147483647 !important;
  zoom: var(--attache-zoom, 1) !important;
}
`;

/** Adds an element to the page; it is gone again, without a trace, after `remove`. */
export async function addOwnElement(
  ctx: ContentScriptContext,
  name: 'attache-card' | 'attache-notice',
): Promise<OwnElement> {
  const ui = await createShadowRootUi(ctx, {
    name,
    position: 'inline',
    // A modal dialog of the page makes all else inert, the top layer too.
    anchor: () => [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement,
    append: 'last',
    mode: 'closed',
    css: hostCss + css,
    // What is clicked in the card does not bubble into the page; for keys see the guard.
    isolateEvents: ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'],
    onMount: (container) => container,
    onRemove: (container) => {
      if (container) render(null, container);
    },
  });
  ui.shadowHost.setAttribute('popover', 'manual');
  ui.mount();
  ui.shadowHost.showPopover();
  guard().own.add(ui.shadowHost);
  // A page that is zoomed by its style would zoom the element with it, and misplace it.
  const zoom = ui.shadowHost.parentElement?.currentCSSZoom ?? 1;
  if (zoom !== 1) ui.shadowHost.style.setProperty('--attache-zoom', `${1 / zoom}`);
  const stops = (): HTMLElement[] =>
    [...ui.uiContainer.querySelectorAll<HTMLElement>('a[href], button, summary')].filter(
      (element) => !element.matches(':disabled') && element.checkVisibility(),
    );
  return {
    host: ui.shadowHost,
    setInset: (inset) => ui.shadowHost.style.setProperty('--attache-inset', inset, 'important'),
    moveTo: (x, y) =>
      ui.shadowHost.style.setProperty('--attache-place', `${x}px ${y}px`, 'important'),
    box: () => (ui.uiContainer.firstElementChild ?? ui.shadowHost).getBoundingClientRect(),
    render: (view) => render(view, ui.uiContainer),
    focusInside: () =>
      ui.uiContainer.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true }),
    hasFocus: () => ui.shadow.activeElement !== null,
    isLastStop: (isBackwards) => {
      const wanted = isBackwards
        ? Node.DOCUMENT_POSITION_PRECEDING
        : Node.DOCUMENT_POSITION_FOLLOWING;
      const at = ui.shadow.activeElement;
      return !stops().some((stop) => at && at.compareDocumentPosition(stop) & wanted);
    },
    remove: () => ui.remove(),
  };
}
