import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Attache, builtExtension, launchAttache } from '../harness/launch.ts';
import { paintedMarks } from '../harness/marks.ts';
import { article, openPage, settled, shows } from './kit.ts';

/*
 * A browser that has no context menus, keys, panel, address bar for extensions, nor downloads, as Firefox for Android:
 * a copy of the extension that asks for none of them gets none. It runs all the same, at the width of a phone.
 */

let folder: string;
let app: Attache;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attache-fewer-'));
  await cp(builtExtension, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const {
    commands: _commands,
    omnibox: _omnibox,
    side_panel: _panel,
    optional_permissions: _downloads,
    ...manifest
  } = JSON.parse(await readFile(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter(
    (name: string) => !['contextMenus', 'sidePanel'].includes(name),
  );
  await writeFile(file, JSON.stringify(manifest));
  app = await launchAttache({ extension: folder, viewport: { width: 360, height: 740 } });
});
afterEach(() => expect(app.extensionErrors()).toEqual([]));
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('nothing of it is there', async () => {
  const worker = await app.worker();
  const there = await worker.evaluate(() => {
    const own = Reflect.get(globalThis, 'chrome');
    return ['contextMenus', 'commands', 'sidePanel', 'omnibox', 'downloads'].filter(
      (name) => own[name] !== undefined,
    );
  });
  expect(there).toEqual([]);
});

test('an article is read, and listed in the popup without a way to a panel', async () => {
  const page = await openPage({ app, errors: [] }, article);
  await settled(app, page);
  expect((await paintedMarks(page)).map(({ text }) => text)).toContain('Estonia');
  const popup = await app.openPopup(page);
  await shows(popup, 'Estonia');
  expect(await shows(popup, 'Clippings')).not.toContain('Beside the page');
});

test.each(['options.html', 'welcome.html', 'library.html', 'glossary.html'])(
  '%s is drawn, and is no wider than a phone',
  async (file) => {
    const page = await app.openExtensionPage(file);
    await page.waitForSelector('main h1, main h2, header h1');
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    await page.close();
  },
);
