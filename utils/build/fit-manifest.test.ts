import { expect, test } from 'vitest';
import { fitManifest } from './fit-manifest.ts';

const generated = () => ({
  permissions: ['storage', 'sidePanel'],
  optional_permissions: ['downloads'],
  minimum_chrome_version: '123',
  side_panel: { default_path: 'sidepanel.html' },
  omnibox: { keyword: 'at' },
  action: { default_title: 'Attaché', default_popup: 'popup.html' },
});

test('Safari is asked for nothing that it does not know', () => {
  const manifest = generated();
  fitManifest(manifest, 'safari');
  expect(manifest).toEqual({
    permissions: ['storage'],
    action: { default_title: '__MSG_action_title__', default_popup: 'popup.html' },
    browser_specific_settings: { safari: { strict_min_version: '17.2' } },
  });
});
test('Chromium keeps all of it', () => {
  const manifest = generated();
  fitManifest(manifest, 'chrome');
  expect(manifest).toEqual({
    ...generated(),
    action: { default_title: '__MSG_action_title__', default_popup: 'popup.html' },
  });
});
