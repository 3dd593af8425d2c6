import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { curatedMatches } from '../../utils/sites/curated-sites.ts';
import { code } from './messages.ts';
import {
  type Build,
  chromiumPermissions,
  optionalPermissions,
  permissions,
  reviewedManifest,
} from './reviewed-manifest.ts';

/*
 * What the shipped extension may do, compared with what was reviewed. A new permission must be
 * argued for in an ADR before this test is changed.
 */

const output = path.resolve(import.meta.dirname, '../../.output');

describe.each<Build>(['chrome-mv3', 'firefox-mv3', 'safari-mv3'])('%s', (build) => {
  const file = path.join(output, build, 'manifest.json');
  const manifest = () => {
    if (!existsSync(file)) throw new Error(`${build} is not built: run npm test, or npm run build`);
    return JSON.parse(readFileSync(file, 'utf8'));
  };

  test('holds what was reviewed, and no other key', () => {
    expect(manifest()).toEqual(reviewedManifest(build));
  });
  test('runs by itself on the curated sites only, over https', () => {
    const { content_scripts, host_permissions } = manifest();
    for (const { matches } of [...content_scripts, { matches: host_permissions }]) {
      expect(matches.toSorted()).toEqual(curatedMatches.toSorted());
    }
    expect(curatedMatches.filter((pattern) => !pattern.startsWith('https://'))).toEqual([]);
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
  test('has what it names', () => {
    const { icons, action, options_ui } = manifest();
    for (const name of [...Object.values<string>(icons), action.default_popup, options_ui.page]) {
      expect(existsSync(path.join(output, build, name)), name).toBe(true);
    }
  });
});

describe('asks for nothing unused', () => {
  const all = [...code].map(([, text]) => text).join('\n');
  const asked = { ...permissions, ...chromiumPermissions, ...optionalPermissions };
  test.each(Object.entries(asked))('%s', (name, use) => {
    expect(all, `nothing needs ${name}: take it out of wxt.config.ts`).toMatch(use);
  });
  test('optional hosts: asked for where there is a page, and from one place', () => {
    const asking = [...code].filter(([, text]) => text.includes('permissions.request({ origins'));
    expect(asking.map(([file]) => file)).toEqual(['utils/sites/change.ts']);
  });
  const commands = Object.keys(reviewedManifest('chrome-mv3').commands as object);
  test.each(commands.filter((name) => name !== '_execute_action'))('the command %s', (name) => {
    const listener = code.get('entrypoints/background/lifecycle.ts') ?? '';
    expect(listener).toContain(`'${name}'`);
  });
  test('listens to no message from outside', () => {
    expect(all).not.toMatch(/onMessageExternal|onConnectExternal|onUserScriptMessage/);
  });
});
