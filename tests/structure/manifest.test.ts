import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { curatedMatches, curatedSites } from '../../utils/settings/curated-sites.ts';

/*
 * What the shipped extension may do, compared with what was reviewed. A new permission must be
 * argued for in an ADR before this test is changed.
 */

const output = path.resolve(import.meta.dirname, '../../.output');

describe.each(['chrome-mv3', 'firefox-mv3', 'safari-mv3'])('%s', (build) => {
  const file = path.join(output, build, 'manifest.json');
  const manifest = () => {
    if (!existsSync(file)) throw new Error(`${build} is not built: run npm test, or npm run build`);
    return JSON.parse(readFileSync(file, 'utf8'));
  };

  test('asks for the reviewed permissions and no others', () => {
    const asked = manifest();
    expect(asked.permissions).toEqual([
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      // Clippings are not dropped when the disk runs short (ADR 22).
      'unlimitedStorage',
      // The clippings beside the page; Firefox has a sidebar without a permission.
      ...(build === 'chrome-mv3' ? ['sidePanel'] : []),
    ]);
    expect(asked.host_permissions.toSorted()).toEqual(curatedMatches.toSorted());
    // Safari has no such permission: there a backup file is saved by hand.
    expect(asked.optional_permissions ?? []).toEqual(build === 'safari-mv3' ? [] : ['downloads']);
  });
  test('runs on the curated sites only, in pages and their frames', () => {
    const scripts = manifest().content_scripts;
    expect(scripts.map(({ js, run_at }: { js: string[]; run_at: string }) => [js, run_at])).toEqual(
      [
        [['content-scripts/article.js'], 'document_idle'],
        [['guard.js'], 'document_start'],
      ],
    );
    for (const { matches, all_frames } of scripts) {
      expect(matches.toSorted()).toEqual(curatedMatches.toSorted());
      expect(all_frames).toBe(true);
    }
    // See wxt.config.ts: for marks in shadow trees.
    for (const { css, css_origin } of scripts) {
      if (css) expect(css_origin).toBe(build === 'firefox-mv3' ? 'user' : undefined);
    }
  });
  test('what runs before every page of a curated site is next to nothing', () => {
    manifest();
    const guard = readFileSync(path.join(output, build, 'guard.js'));
    expect(gzipSync(guard).length).toBeLessThan(1000);
  });
  test('shows nothing of itself to pages or other extensions', () => {
    const asked = manifest();
    expect(asked.web_accessible_resources ?? []).toEqual([]);
    expect(asked.externally_connectable).toBeUndefined();
    expect(asked.content_security_policy).toBeUndefined();
  });
  test('is asked from the address bar by its keyword, and by nothing else there', () => {
    // Safari has no keywords in its address bar.
    expect(manifest().omnibox).toEqual(build === 'safari-mv3' ? undefined : { keyword: 'at' });
  });
  test('is Manifest V3 with an icon at every size', () => {
    const { manifest_version, icons } = manifest();
    expect(manifest_version).toBe(3);
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const icon of Object.values<string>(icons)) {
      expect(existsSync(path.join(output, build, icon)), icon).toBe(true);
    }
  });
});

describe('the curated list', () => {
  test('is sorted, each site once, and names hosts (and one folder at most)', () => {
    expect([...curatedSites]).toEqual([...new Set(curatedSites)].sort());
    for (const site of curatedSites)
      expect(site).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[a-z]+)?$/);
  });
  test('holds no site twice, once with and once without subdomain', () => {
    const covered = curatedSites.filter((site) =>
      curatedSites.some(
        (other) => site !== other && !other.includes('/') && site.endsWith(`.${other}`),
      ),
    );
    expect(covered, 'a wider entry covers these: remove one of the two').toEqual([]);
  });
});
