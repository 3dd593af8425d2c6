import type { PlacedMention, Session } from '../../utils/page/session.ts';
import type { Card } from './card.ts';

/*
 * Cards by hovering, for readers who switched it on. The waits, in milliseconds, are those of Wikipedia’s
 * page previews: one looks where the pointer rests after 150, shows after 500, and lets go after 300
 * (https://www.mediawiki.org/wiki/Extension:Popups, src/constants.js and src/actions.js).
 */
const REST_MS = 150;
const SHOW_MS = 500;
const LET_GO_MS = 300;

/** Opens a card where the pointer rests on a mark, and closes it when the pointer has left mark and card. */
export function listenForHover(
  signal: AbortSignal,
  session: Session,
  card: Card,
  isOn: () => boolean,
): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** The mention whose card the pointer opened; a card opened by click or key stays. */
  let opened: PlacedMention | null = null;

  const stop = (): void => {
    clearTimeout(resting);
    clearTimeout(leaving);
    leaving = undefined;
  };
  const isOurs = (): boolean => opened !== null && card.current()?.mention === opened.mention;

  const look = (x: number, y: number): void => {
    const placed = session.under(x, y);
    if (placed && placed.mention === card.current()?.mention) return;
    if (placed) {
      card.prepare();
      resting = setTimeout(() => {
        if (card.current() !== null && !isOurs()) return;
        opened = placed;
        void card.open(placed, { scroll: false, focus: false });
      }, SHOW_MS - REST_MS);
    } else if (isOurs()) {
      leaving = setTimeout(() => {
        // A card with the keyboard focus in it is being used.
        if (card.hasFocus()) return;
        if (isOurs()) card.close();
        opened = null;
      }, LET_GO_MS - REST_MS);
    }
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!isOn() || !event.isTrusted || event.pointerType !== 'mouse') return;
      stop();
      if (event.buttons !== 0 || card.contains(event)) return;
      resting = setTimeout(() => look(event.clientX, event.clientY), REST_MS);
    },
    { signal, capture: true, passive: true },
  );
  // A key, Escape above all, is a change of mind.
  addEventListener('keydown', stop, { signal, capture: true });
  signal.addEventListener('abort', stop);
}
