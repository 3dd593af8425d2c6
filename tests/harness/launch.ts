import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Attache, LaunchOptions } from './attache.ts';
import { openBackRoom } from './back-room.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { findBrowser } from './find-browser.ts';
import { openPopup } from './popup.ts';
import { root } from './run.ts';
import { type FixtureServer, startServer } from './server.ts';
import { watchExtension } from './watch-extension.ts';
import { controlWorker } from './worker.ts';

export type { Attache, LaunchOptions } from './attache.ts';

/** The built extension. */
export const builtExtension = path.join(root, '.output', 'chrome-mv3');

/** Starts Chromium with the extension, every host name leading to a fixture server. */
export async function launchAttache(options: LaunchOptions = {}): Promise<Attache> {
  const server = options.server ?? (await startServer());
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'attache-')));
  const discard = async (): Promise<void> => {
    if (!options.server) await server.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return start({ ...options, server, profile }, discard);
}

type Ready = LaunchOptions & { server: FixtureServer; profile: string };

async function start(options: Ready, discard: () => Promise<void>): Promise<Attache> {
  const browser = await startChromium(options).catch(async (error: unknown) => {
    await discard();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await discard();
  };
  try {
    const driven = await drive(browser, options);
    const restart = async (): Promise<Attache> => {
      await browser.close();
      return start(options, discard);
    };
    return { ...driven, restart, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startChromium(options: Ready): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await findBrowser(),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport:
      options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    args: [
      ...chromiumFlags(options.server),
      ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(options.args ?? []),
    ],
  });
}

/** The page that greets a new reader is of no use to a test, and stands in front of what it opens. */
async function closeWelcome(browser: Browser, extensionId: string): Promise<void> {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  const pages = await browser.pages();
  await Promise.all(pages.filter((page) => page.url() === address).map((page) => page.close()));
}

async function drive(
  browser: Browser,
  { extension: folder = builtExtension, server, inPrivate = false, keepWelcome = false }: Ready,
): Promise<Omit<Attache, 'restart' | 'close'>> {
  const extensionId = await browser.installExtension(folder, { enabledInIncognito: inPrivate });
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`Chromium did not take the extension in ${folder}`);
  const room = await openBackRoom(browser, extensionId);
  if (!keepWelcome && existsSync(path.join(folder, 'welcome.html'))) {
    await room.welcomed();
    await closeWelcome(browser, extensionId);
  }
  const watch = await watchExtension(browser, extensionId);
  const tabIds = new WeakMap<Page, number>();

  const tabOf = (page: Page): number => {
    const tabId = tabIds.get(page);
    if (tabId === undefined) throw new Error('This page was not opened by the harness');
    return tabId;
  };
  const openTab = async (isPrivate: boolean): Promise<Page> => {
    const { page, tabId } = await room.openTab(isPrivate);
    tabIds.set(page, tabId);
    await watch.watchPage(page);
    return page;
  };
  const openBlank = (): Promise<Page> => openTab(false);
  const open = async (url: string): Promise<Page> => {
    const page = await openBlank();
    await page.goto(url);
    return page;
  };
  return {
    browser,
    extensionId,
    server,
    open,
    openBlank,
    openPrivate: () => openTab(true),
    openExtensionPage: (file) => open(`chrome-extension://${extensionId}/${file}`),
    openPopup: (page) => openPopup(browser, extension, page),
    // The answer's type is the protocol's promise; `serve` on the other side is checked against it.
    askPage: async (page, method, ...args) =>
      (await room.toTab(tabOf(page), { to: 'page', method, args })) as never,
    askClips: async (page, method, ...args) =>
      (await room.toTab(tabOf(page), { to: 'clips', method, args })) as never,
    askBackground: async (method, ...args) =>
      (await room.toBackground({ to: 'background', method, args })) as never,
    timeBackground: room.timeToBackground,
    ...controlWorker(browser, extensionId, room.wake),
    requests: server.requests,
    extensionRequests: watch.requests,
    extensionErrors: watch.errors,
  };
}
