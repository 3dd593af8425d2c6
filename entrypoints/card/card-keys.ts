import { focused, tabFrom } from '../../utils/page/focus.ts';
import type { Guard } from '../../utils/page/guard.ts';
import type { OwnElement } from '../article.content/own-element.ts';

/** The card that is open, as far as keys are concerned. */
type OpenCard = { element: OwnElement; range: Range; wasEntered: boolean };

/**
 * Escape closes the card, wherever the focus is. Tab goes from the mention into the card, where the mention
 * was clicked last, and from the end of the card to what follows the mention on the page: as if the card
 * stood there. (It stands at the end of the document.) Until the signal aborts.
 */
export function listenForKeys(
  signal: AbortSignal,
  guarding: Guard,
  current: () => OpenCard | null,
  close: () => void,
): void {
  const hear = (event: KeyboardEvent, isInside: boolean): void => {
    const card = current();
    if (!card || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      // In the card the key is the card's: it does not close a dialog of the page as well.
      if (isInside) event.preventDefault();
      close();
    } else if (event.key === 'Tab' && isInside && card.element.isLastStop(event.shiftKey)) {
      tabFrom(guarding, card.range, event.shiftKey ? 'after' : 'before');
    } else if (event.key === 'Tab' && !event.shiftKey && !card.wasEntered && focused() === null) {
      event.preventDefault();
      card.wasEntered = true;
      card.element.focusInside();
    }
  };
  guarding.onKey = hear;
  signal.addEventListener('abort', () => {
    // A newer version of the extension may have taken over.
    if (guarding.onKey === hear) guarding.onKey = null;
  });
}
