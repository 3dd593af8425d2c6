import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { locale, t } from '../../utils/i18n/index.ts';

/** What a reader does on a page, or on coming back to it: then it shows whether Attaché is still there. */
const signs = ['pointerdown', 'keydown', 'scroll', 'focus', 'visibilitychange'] as const;

const PREPARED_MS = 5000;

/**
 * The browser updates or removes an extension while its old script lives on in open pages, without a word to
 * it. Looks whenever the reader does something; once the extension is gone, ends the script (its marks go
 * with it) and says so once, if it is given a way to.
 */
export function sayFarewell(
  ctx: ContentScriptContext,
  notify: ((message: string) => void) | null,
): void {
  let words = '';
  // Asked for before they are needed, for an extension's messages go with it; and when the page has nothing to
  // do, for the first one that a process asks for holds it up for some milliseconds.
  const prepare = (): void => {
    if (!ctx.isValid) return;
    locale();
    words = t('page_farewell');
  };
  if (notify) requestIdleCallback(prepare, { timeout: PREPARED_MS });
  const look = (): void => {
    // Asking ends the script where the extension is gone. A script that a newer one has replaced says nothing.
    if (ctx.signal.aborted || ctx.isValid) return;
    if (words) notify?.(words);
  };
  for (const sign of signs) {
    const target = sign === 'focus' ? window : document;
    target.addEventListener(sign, look, { signal: ctx.signal, capture: true, passive: true });
  }
}
