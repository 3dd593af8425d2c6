import { expect } from 'vitest';
import { curatedMatches } from '../../utils/sites/curated-sites.ts';

/*
 * What the shipped extension says of itself and may do, as it was reviewed, key by key. A new permission is argued for
 * in docs/adr/0006 before this file is changed.
 */

export type Build = 'chrome-mv3' | 'firefox-mv3' | 'safari-mv3';

/** Each permission, and what in the code would not work without it. */
export const permissions = {
  activeTab: /scripting\.executeScript\(/,
  scripting: /scripting\.registerContentScripts\(/,
  contextMenus: /contextMenus\.create\(/,
  storage: /storage\.local\.set\(/,
  // Clippings are not dropped when the disk runs short (ADR 22).
  unlimitedStorage: /openDB[<(]/,
} as const;
/** The clippings beside the page; Firefox has a sidebar without a permission. */
export const chromiumPermissions = { sidePanel: /sidePanel\.open\(/ } as const;
/** Asked for when the reader chooses backup files. */
export const optionalPermissions = { downloads: /downloads\.download\(/ } as const;
/** Of these one origin is asked for at a time. */
export const optionalHosts = ['https://*/*', 'http://*/*'];

/** In pages of the curated list and their frames. */
const everywhere = { matches: curatedMatches, all_frames: true, match_about_blank: true };

export function reviewedManifest(build: Build): Record<string, unknown> {
  const isChromium = build === 'chrome-mv3';
  const key = (letter: string) => ({ suggested_key: { default: `Alt+Shift+${letter}` } });
  return {
    manifest_version: 3,
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    version: expectedVersion,
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
    permissions: [...Object.keys(permissions), ...(isChromium ? ['sidePanel'] : [])],
    host_permissions: curatedMatches,
    // Safari saves no files for extensions: there a backup is saved by hand.
    ...(build === 'safari-mv3' ? {} : { optional_permissions: Object.keys(optionalPermissions) }),
    optional_host_permissions: optionalHosts,
    action: { default_title: expectedTitle, default_popup: 'popup.html' },
    commands: {
      _execute_action: key('A'),
      'next-mention': { ...key('N'), description: '__MSG_command_next__' },
      'previous-mention': { ...key('P'), description: '__MSG_command_previous__' },
      'save-clipping': { ...key('S'), description: '__MSG_command_save__' },
      'next-unseen': { description: '__MSG_command_unseen__' },
      'look-up': { description: '__MSG_command_look_up__' },
    },
    content_scripts: [
      {
        ...everywhere,
        js: ['content-scripts/article.js'],
        css: ['content-scripts/article.css'],
        run_at: 'document_idle',
        // For marks in shadow trees: see wxt.config.ts.
        ...(build === 'firefox-mv3' ? { css_origin: 'user' } : {}),
      },
      { ...everywhere, js: ['guard.js'], run_at: 'document_start' },
    ],
    // Safari opens them in a tab anyway.
    options_ui: {
      page: 'options.html',
      ...(build === 'safari-mv3' ? {} : { open_in_tab: true }),
    },
    ...ofBrowser[build],
  };
}

/** Words and numbers, no rights. */
const expectedVersion = expect.stringMatching(/^\d+\.\d+\.\d+$/);
const expectedTitle = expect.any(String);

const ofChromium = {
  minimum_chrome_version: '123',
  background: { service_worker: 'background.js' },
  side_panel: { default_path: 'sidepanel.html' },
  omnibox: { keyword: 'at' },
};
const ofFirefox = {
  omnibox: { keyword: 'at' },
  background: { scripts: ['background.js'] },
  sidebar_action: {
    default_panel: 'sidepanel.html',
    default_title: expectedTitle,
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'attache@attache-reader.org',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
const ofSafari = {
  background: { service_worker: 'background.js' },
  browser_specific_settings: { safari: { strict_min_version: '17.2' } },
};
const ofBrowser = {
  'chrome-mv3': ofChromium,
  'firefox-mv3': ofFirefox,
  'safari-mv3': ofSafari,
} satisfies Record<Build, object>;
