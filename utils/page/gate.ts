import { kindOfPage, type PageKind } from './article.ts';
import { FirstWalk } from './first-walk.ts';
import { documentRoot } from './nodes.ts';
import { pause } from './pause.ts';
import type { Stopwatch } from './stopwatch.ts';

export type Gate = {
  /** What the page was when it was last looked at; null until then. */
  kind(): PageKind | null;
  /** Opens for as long as the document lives: the reader asked. */
  ask(): void;
};

/** Milliseconds from the first change after a look to the next look; doubled each time, up to `LONGEST_MS`. */
const FIRST_MS = 250;
const LONGEST_MS = 8000;
/** An article that is open is looked at until the wait is this long: a new address comes before its text. */
const SETTLED_MS = 2000;

/**
 * Opens when the page is an article and closes when it has become something else: an app may change
 * article without loading. Looks only after the page has changed: ever less often while it stays the same
 * kind of page, at once and more often when its address has changed. `changed` is told of each opening, with
 * the walk by which the page was looked at, and of each closing.
 */
export function createGate(
  doc: Document,
  signal: AbortSignal,
  stopwatch: Stopwatch,
  changed: (isOpen: boolean, walk?: FirstWalk) => void,
): Gate {
  let isOpen = false;
  let kind: PageKind | null = null;
  let wasAsked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_MS;
  const first = addressOf(doc);
  let address = first;

  const set = (open: boolean, walk?: FirstWalk): void => {
    if (open === isOpen) return;
    isOpen = open;
    changed(open, walk);
  };
  const look = (): void => {
    timer = undefined;
    // What a page said of itself when it was loaded is often left behind when an app moves on.
    const walk = new FirstWalk(documentRoot(doc));
    kind = stopwatch.measure(() => kindOfPage(doc, walk.look(), address === first));
    set(kind === 'article', walk);
    wait = Math.min(wait * 2, LONGEST_MS);
  };
  const observer = new MutationObserver(() => {
    const now = addressOf(doc);
    if (now !== address) {
      address = now;
      wait = FIRST_MS;
      clearTimeout(timer);
      look();
    } else if (!isOpen || wait <= SETTLED_MS) timer ??= setTimeout(look, wait);
  });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(doc, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
  // The script has just been compiled: looking is a task of its own.
  void pause().then(() => {
    if (kind === null && !wasAsked && !signal.aborted) look();
  });

  return {
    kind: () => kind,
    ask() {
      wasAsked = true;
      stop();
      set(true);
    },
  };
}

/** Fragments lead to a place on the same page. */
const addressOf = ({ location }: Document): string => location.href.replace(/#.*$/, '');
