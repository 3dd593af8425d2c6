/**
 * The only place that imports webextension-polyfill: one promise-based `browser` for Chromium and
 * Firefox. Everything else imports it from here.
 */
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
export { browser };
