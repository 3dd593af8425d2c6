import { documentBody, documentRoot } from './nodes.ts';

/** A change of style sheets is over, transitions included, after so many milliseconds. */
const SETTLES_MS = 600;

/**
 * Tells when the page has come to look different: the reader's scheme, or what the page sets on its root
 * and body. Most changes there (a class while scrolling) change no colour, and tell nothing.
 */
export function watchTheme(doc: Document, signal: AbortSignal, changed: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = looksOf(doc);
  const look = (): void => {
    const now = looksOf(doc);
    if (now === last) return;
    last = now;
    changed();
  };
  const soon = (): void => {
    look();
    clearTimeout(timer);
    timer = setTimeout(look, SETTLES_MS);
  };
  const observer = new MutationObserver(() => {
    if (timer === undefined) soon();
    else {
      clearTimeout(timer);
      timer = setTimeout(look, SETTLES_MS);
    }
  });
  const observe = (element: Element | null): void => {
    if (element) observer.observe(element, { attributes: true });
  };
  observe(documentRoot(doc));
  observe(documentBody(doc));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  if (doc.readyState !== 'complete') addEventListener('load', soon, { once: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function looksOf(doc: Document): string {
  return [documentRoot(doc), documentBody(doc)]
    .filter((element) => element !== null)
    .map((element) => {
      const { backgroundColor, backgroundImage, color, colorScheme } = getComputedStyle(element);
      return `${backgroundColor} ${backgroundImage} ${color} ${colorScheme}`;
    })
    .join(';');
}
