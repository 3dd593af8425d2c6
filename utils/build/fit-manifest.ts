/** The part of a manifest that browsers differ in. */
export type FittedManifest = {
  permissions?: unknown;
  optional_permissions?: unknown;
  minimum_chrome_version?: unknown;
  side_panel?: unknown;
  omnibox?: unknown;
  action?: unknown;
  sidebar_action?: unknown;
  browser_specific_settings?: unknown;
};

/** What Safari has no place for (MDN's tables of compatibility, 2026). */
const unknownToSafari = ['sidePanel', 'downloads'];
/** From here on Safari paints highlights of a page's text. */
const SAFARI = '17.2';

/** Changes a generated manifest to what one browser takes; what it does not know it would warn of, or refuse. */
export function fitManifest(manifest: FittedManifest, browser: string): void {
  // WXT takes the titles of the HTML files, which speak no language.
  if (manifest.action) Object.assign(manifest.action, { default_title: '__MSG_action_title__' });
  if (manifest.sidebar_action) {
    Object.assign(manifest.sidebar_action, { default_title: '__MSG_extension_name__' });
  }
  if (browser !== 'safari') return;
  for (const field of ['permissions', 'optional_permissions'] as const) {
    const asked = manifest[field];
    if (Array.isArray(asked))
      manifest[field] = asked.filter((name) => !unknownToSafari.includes(name));
  }
  if (Array.isArray(manifest.optional_permissions) && manifest.optional_permissions.length === 0) {
    delete manifest.optional_permissions;
  }
  delete manifest.minimum_chrome_version;
  delete manifest.side_panel;
  delete manifest.omnibox;
  manifest.browser_specific_settings = { safari: { strict_min_version: SAFARI } };
}
