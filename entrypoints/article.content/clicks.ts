import type { Session } from '../../utils/page/session.ts';
import type { Card } from './card.ts';

/** Links and controls keep their own meaning: a click on them is the page's. */
const pagesOwn =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"]';

/**
 * Opens the card on a plain click on a mark, and closes it on a click elsewhere. The click goes on
 * to the page as ever: nothing is prevented or stopped.
 */
export function listenForClicks(signal: AbortSignal, session: Session, card: Card): void {
  // A press comes a tenth of a second before its click.
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && session.under(event.clientX, event.clientY)) card.prepare();
    },
    { signal, capture: true, passive: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || card.contains(event)) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const selected = document.getSelection()?.isCollapsed === false;
      const onControl = event
        .composedPath()
        .some((node) => node instanceof Element && node.matches(pagesOwn));
      const placed = selected || onControl ? null : session.under(event.clientX, event.clientY);
      if (placed) void card.open(placed, { scroll: false, focus: false });
      else card.close();
    },
    { signal, capture: true },
  );
}
