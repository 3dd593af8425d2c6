import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { direction } from '../../utils/i18n/index.ts';
import type { Theme } from '../../utils/model/marking.ts';
import css from './notice.css?inline';
import { addOwnElement, type OwnElement } from './own-element.ts';

const SHOWN_MS = 5000;

/**
 * Shows short messages at the edge of the page, one at a time, and takes them away again. Needs nothing that would
 * have to be brought first: the last message comes when the extension is gone.
 */
export function createNotice(
  ctx: ContentScriptContext,
  theme: () => Theme,
): (message: string) => void {
  let element: OwnElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = (): void => {
    clearTimeout(timer);
    element?.remove();
    element = null;
  };
  ctx.onInvalidated(clear);
  return (message) => {
    clear();
    void addOwnElement(ctx, 'attache-notice', css).then((added) => {
      clear();
      element = added;
      added.setInset(direction() === 'rtl' ? 'auto auto 16px 16px' : 'auto 16px 16px auto');
      added.dress(theme());
      const words = document.createElement('p');
      words.className = 'notice floating';
      words.role = 'status';
      words.textContent = message;
      added.inner.append(words);
      // Not the context’s own timer: the last notice is shown when the context has ended.
      timer = setTimeout(clear, SHOWN_MS);
    });
  };
}
