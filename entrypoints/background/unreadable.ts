import { t } from '../../utils/i18n/index.ts';
import { fail, type Result } from '../../utils/model/result.ts';

/** Shops for extensions, and sites that Firefox keeps extensions away from in the same way. */
const stores =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/i;
const ownPages =
  /^(?:chrome|edge|brave|opera|vivaldi|about|view-source|devtools|resource|[a-z]+-extension|[a-z]+-search|[a-z]+-untrusted):/i;

/**
 * Why a page could not be opened, in words for the reader. `url` is its address, empty where the browser does not
 * say; `reason` is what the browser said.
 */
export function whyUnreadable(url: string, reason: string): Result<never> {
  if (stores.test(url) || /extensions gallery/i.test(reason)) {
    return fail('unsupported-page', t('error_page_addons'));
  }
  if (/^about:reader/i.test(url)) return fail('unsupported-page', t('error_page_reader'));
  const isWebPage = /^(?:https?|file):/i.test(url);
  if (ownPages.test(url) || (!isWebPage && /(?:chrome|edge|about|extension):/i.test(reason))) {
    return fail('unsupported-page', t('error_page_browser'));
  }
  if (URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname)) {
    return fail('unsupported-page', t('error_page_pdf'));
  }
  if (/^file:/i.test(url)) return fail('not-permitted', t('error_page_file'));
  if (url !== '' && !isWebPage) return fail('unsupported-page', t('error_page_browser'));
  return fail('not-permitted', t('error_page_not_permitted'));
}
