import { browser } from '../browser.ts';
import { hostOf } from './pattern.ts';

/*
 * Web pages that a browser lets no extension read: stores, accounts and settings of its own. Reviewed by hand, from
 * Chromium's ExtensionsClient::IsScriptableURL, Edge's documentation, and Firefox's preference
 * `extensions.webextensions.restrictedDomains`. What is missing here shows when a page is opened.
 */

type Place = readonly [host: string, path: string];

const chromium: readonly Place[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['microsoftedge.microsoft.com', '/addons'],
];
const firefox: readonly Place[] = [
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
].map((host) => [host, '/']);

export const isFirefox = (): boolean => browser.runtime.getURL('/').startsWith('moz-extension:');

/** Whether the browser keeps every extension out of a web page. */
export const isReserved = (url: URL): boolean =>
  (isFirefox() ? firefox : chromium).some(
    ([host, path]) => hostOf(url) === host && url.pathname.startsWith(path),
  );
