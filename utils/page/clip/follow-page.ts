import { localNameOf } from '../nodes.ts';
import { ownTags } from '../skip.ts';

/** The page has paused for so long, in milliseconds, before it is looked at; or it never pauses. */
const PAUSE_MS = 500;
const LONGEST_MS = 2000;
/** Looking may take this share of the main thread; each time nothing has come of it, it is done half as often. */
const SHARE = 0.02;
const RAREST_MS = 15_000;

/**
 * Calls `look` after the text of the page has changed, not often, until the signal aborts. It answers whether
 * anything has come of it.
 */
export function followPage(signal: AbortSignal, look: () => Promise<boolean>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;
  let notBefore = 0;
  let wait = 0;

  const flush = async (): Promise<void> => {
    const now = performance.now();
    const due = Math.max(notBefore, Math.min(last + PAUSE_MS, first + LONGEST_MS));
    if (now < due) {
      timer = setTimeout(flush, due - now);
      return;
    }
    const hasChanged = await look();
    wait = hasChanged ? 0 : Math.min(Math.max(wait * 2, PAUSE_MS), RAREST_MS);
    const cost = performance.now() - now;
    notBefore = performance.now() + Math.max(wait, Math.min(cost / SHARE, RAREST_MS));
    timer = undefined;
    if (last > now && !signal.aborted) begin();
  };
  const begin = (): void => {
    first = last;
    timer = setTimeout(flush, PAUSE_MS);
  };
  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    last = performance.now();
    if (timer === undefined) begin();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** A card or a notice that comes or goes. */
const isOurs = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every(isOwnElement);

const isOwnElement = (node: Node): boolean =>
  node instanceof Element && ownTags.has(localNameOf(node));
