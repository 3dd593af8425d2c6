import type { ComponentChild } from 'preact';
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import css from './card.css?inline';

/** An element of ours on the page: in the top layer, behind a closed shadow root. */
export type OwnElement = {
  host: HTMLElement;
  /** Sets the CSS `inset` of the element in the viewport. */
  setInset(inset: string): void;
  /** Moves the element to a place in the viewport, in CSS pixels from its top left. */
  moveTo(x: number, y: number): void;
  render(view: ComponentChild): void;
  /** Moves the keyboard focus to where reading begins. */
  focusInside(): void;
  remove(): void;
};

/**
 * The page's style sheets reach the host element. Important rules inside the shadow root beat any
 * of theirs (CSS Cascade, "important" reverses the order of contexts), and come after the reset
 * that WXT puts first. The place is passed in as custom properties, which a reset leaves alone. What
 * moves is translated: a change of its inset would count as a shift of the page's layout.
 */
const hostCss = `:host {
  display: block !important;
  position: fixed !important;
  inset: var(--attache-inset, 0 auto auto 0) !important;
  translate: var(--attache-place, 0 0) !important;
  width: max-content !important;
  max-width: 100vw !important;
  z-index: 2147483647 !important;
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
    anchor: () => document.documentElement,
    append: 'last',
    mode: 'closed',
    css: hostCss + css,
    // What is typed or clicked in the card never reaches the page.
    isolateEvents: [
      'keydown',
      'keyup',
      'keypress',
      'click',
      'mousedown',
      'mouseup',
      'pointerdown',
      'pointerup',
      'wheel',
    ],
    onMount: (container) => container,
    onRemove: (container) => {
      if (container) render(null, container);
    },
  });
  ui.shadowHost.setAttribute('popover', 'manual');
  ui.mount();
  ui.shadowHost.showPopover();
  return {
    host: ui.shadowHost,
    setInset: (inset) => ui.shadowHost.style.setProperty('--attache-inset', inset, 'important'),
    moveTo: (x, y) =>
      ui.shadowHost.style.setProperty('--attache-place', `${x}px ${y}px`, 'important'),
    render: (view) => render(view, ui.uiContainer),
    focusInside: () =>
      ui.uiContainer.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true }),
    remove: () => ui.remove(),
  };
}
