import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { type Attache, builtExtension, launchAttache } from '../harness/launch.ts';
import { paintedMarks } from '../harness/marks.ts';
import { openSitePermissions } from '../harness/site-permissions.ts';
import { shows } from './kit.ts';

/* What a new reader sees, once; what an update says, and to whom. */

let app: Attache;
let welcome: Page;
const pages = async (): Promise<string[]> => (await app.browser.pages()).map((page) => page.url());
const welcomes = async (): Promise<number> =>
  (await pages()).filter((url) => url.endsWith('/welcome.html')).length;

beforeAll(async () => {
  app = await launchAttache({ keepWelcome: true });
  const target = await app.browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
  welcome = (await target.page()) as Page;
});
afterEach(() => {
  expect(app.extensionErrors()).toEqual([]);
  expect(app.extensionRequests()).toEqual([]);
});
afterAll(() => app.close());

/** The document in the frame, once its article was read. */
async function sample() {
  const element = await welcome.waitForSelector('iframe');
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The sample has no frame');
  await frame.waitForFunction(() =>
    [...CSS.highlights.keys()].some((name) => (CSS.highlights.get(name)?.size ?? 0) > 0),
  );
  return frame;
}

describe('the welcome page', () => {
  test('opens by itself after the install, once', async () => {
    await shows(welcome, 'Welcome to Attaché');
    expect(await welcomes()).toBe(1);
  });
  test('has a sample with marks: Georgia the state, and no turkey that is eaten', async () => {
    const frame = await sample();
    const marked = await frame.evaluate(() => {
      const texts: string[] = [];
      for (const [, highlight] of CSS.highlights as unknown as Map<string, Set<StaticRange>>) {
        for (const { startContainer, startOffset, endOffset } of highlight)
          texts.push(startContainer.textContent?.slice(startOffset, endOffset) ?? '');
      }
      return texts;
    });
    expect(marked.filter((text) => text === 'Georgia')).toHaveLength(2);
    expect(marked).toEqual(
      expect.arrayContaining(['United Nations', 'Estonia', 'attribution', 'Facebook']),
    );
  });
  test('a click in the sample opens the real card', async () => {
    const frame = await sample();
    const box = await frame.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 'Georgia'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const outer = await (await welcome.$('iframe'))?.boundingBox();
    await welcome.mouse.click((outer?.x ?? 0) + box.x, (outer?.y ?? 0) + box.y);
    await frame.waitForSelector('attache-card');
  });
  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
  ] as const)('axe finds nothing at %d px, %s', async (width, scheme) => {
    await welcome.setViewport({ width, height: 900 });
    await welcome.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violations(welcome)).toEqual([]);
    const overflow = await welcome.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
  test('says what may be read; more is asked for by one button, and then marked everywhere', async () => {
    await shows(welcome, 'Articles on ');
    await welcome.locator('summary').click();
    await shows(welcome, 'The browser will warn');
    // The browser's own question cannot be pressed: what it would give is given beforehand.
    const reader = await openSitePermissions(app);
    await reader.willAllow('https://*/*');
    await reader.willAllow('http://*/*');
    await welcome.bringToFront();
    await welcome.locator('::-p-aria(Allow all sites)').click();
    await shows(welcome, 'You have allowed all sites');
    const html = '<main><p>Estonia and Kenya met.</p><p>Norway was there.</p></main>';
    app.server.serve('https://blog.example/post', {
      body: `<meta property="og:type" content="article">${html}`,
      headers: { 'content-type': 'text/html' },
    });
    const page = await app.open('https://blog.example/post');
    await expect
      .poll(async () => (await paintedMarks(page)).map(({ text }) => text), { timeout: 10_000 })
      .toEqual(expect.arrayContaining(['Estonia', 'Kenya', 'Norway']));
    await page.close();
  });
  test('leads to the library', async () => {
    await welcome.bringToFront();
    await welcome.locator('::-p-aria(Clippings[role="button"])').click();
    const library = await app.browser.waitForTarget((one) => one.url().endsWith('/library.html'));
    await (await library.page())?.close();
  });
});

describe('an update', () => {
  let folder: string;
  /** The same extension as another version. */
  const setVersion = async (version: string): Promise<void> => {
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...manifest, version }));
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'attache-versions-'));
    await cp(builtExtension, folder, { recursive: true });
    // A listener after ours tells when ours has been called.
    await appendFile(
      path.join(folder, 'background.js'),
      `;chrome.runtime.onInstalled.addListener(({ reason }) => reason === 'update' &&
        setTimeout(() => chrome.storage.local.set({ noted: chrome.runtime.getManifest().version }), 100));`,
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A page of the extension, as soon as it runs again. */
  async function openAgain(app: Attache): Promise<Page> {
    const page = await app.browser.newPage();
    const address = `chrome-extension://${app.extensionId}/options.html`;
    await expect
      .poll(() => page.goto(address).then(() => page.url(), String), { timeout: 10_000 })
      .toBe(address);
    return page;
  }

  test('of a patch says nothing; one with something new leaves word, and neither opens a tab', async () => {
    await setVersion('0.1.0');
    const old = await launchAttache({ extension: folder });
    try {
      const told: unknown[] = [];
      for (const version of ['0.1.7', '0.2.0']) {
        await setVersion(version);
        // The browser reads the folder anew, as it does with a package that was brought up to date.
        await old.browser.installExtension(folder);
        const room = await openAgain(old);
        expect(await room.evaluate(() => chrome.runtime.getManifest().version)).toBe(version);
        await expect
          .poll(() => room.evaluate(() => chrome.storage.local.get('noted')), { timeout: 10_000 })
          .toEqual({ noted: version });
        const stored = await room.evaluate(() => chrome.storage.local.get('news.version'));
        told.push(stored['news.version']);
        await room.close();
      }
      expect(told).toEqual([undefined, '0.2.0']);
      const urls = (await old.browser.pages()).map((page) => page.url());
      expect(urls.filter((url) => url.endsWith('/welcome.html'))).toEqual([]);
    } finally {
      await old.close();
    }
  });
});

describe('news', () => {
  test('stand in the popup until they are sent away', async () => {
    const room = await app.openExtensionPage('options.html');
    await room.evaluate(() => chrome.storage.local.set({ 'news.version': '0.2.0' }));
    const popup = await app.openPopup(room);
    await shows(popup, 'Attaché has learnt something: version 0.2.0.');
    await popup.locator('::-p-aria(Dismiss)').click();
    await expect
      .poll(() => room.evaluate(() => chrome.storage.local.get('news.version')))
      .toEqual({});
    expect(await popup.$('.news')).toBeNull();
    await room.close();
  });
});

declare const chrome: {
  runtime: { getManifest(): { version: string } };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};
