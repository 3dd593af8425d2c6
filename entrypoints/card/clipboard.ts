import { t } from '../../utils/i18n/index.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';

/** Puts text on the clipboard; on pages without https the browser may refuse, and that is said. */
export async function toClipboard(text: string): Promise<Result<null>> {
  try {
    await navigator.clipboard.writeText(text);
    return ok(null);
  } catch {
    // `clipboard` is missing on pages that are not secure: the older way works in an event of the reader's.
    return copyOlderWay(text) ? ok(null) : fail('unexpected', t('card_copy_refused'));
  }
}

/** The text goes into the event that the browser sends for a copy; no element is needed. */
function copyOlderWay(text: string): boolean {
  let taken = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return taken;
}
