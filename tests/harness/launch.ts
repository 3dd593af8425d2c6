import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import type { BackgroundApi, PageApi } from '../../utils/messaging/protocol.ts';
import { openBackRoom } from './back-room.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { watchRequests } from './extension-requests.ts';
import { findBrowser } from './find-browser.ts';
import { openPopup } from './popup.ts';
import { root } from './run.ts';
import { type FixtureServer, type LoggedRequest, startServer } from './server.ts';
import { controlWorker } from './worker.ts';

/** The built extension. */
export const builtExtension = path.join(root, '.output', 'chrome-mv3');

export type LaunchOptions = {
  /** Folder of the browser profile; without it a new one, removed by `close`. */
  profile?: string;
  /** True unless told. */
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Viewport in CSS pixels; 1280 × 800 unless told, null: the size of the window. */
  viewport?: { width: number; height: number } | null;
  /** More of Chromium's command line. */
  args?: string[];
  /** Folder of the unpacked extension. */
  extension?: string;
  /** A fixture server to share; without it an own one, ended by `close`. */
  server?: FixtureServer;
};

export type Attache = {
  browser: Browser;
  extensionId: string;
  server: FixtureServer;
  /** Opens an address in a new tab in front and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** Opens an empty tab in front, to prepare it before the first navigation. */
  openBlank(): Promise<Page>;
  /** Opens a page of the extension (`library.html`) in a tab of its own. */
  openExtensionPage(file: string): Promise<Page>;
  /** Opens the real popup over a page; this grants `activeTab` for it. */
  openPopup(page: Page): Promise<Page>;
  /** Asks the page session in a tab made by `open`, as the popup does. Rejects if none is there. */
  askPage: Ask<PageApi, [page: Page]>;
  /** Asks the background, as popup and library do. */
  askBackground: Ask<BackgroundApi, []>;
  /** The service worker; started when it was stopped. */
  worker(): Promise<WebWorker>;
  isWorkerRunning(): boolean;
  /** Stops the service worker and waits until it is gone. */
  killWorker(): Promise<void>;
  /** All requests that reached the fixture server. */
  requests(): LoggedRequest[];
  /** Addresses outside itself that the extension asked for. */
  extensionRequests(): string[];
  /** Ends the browser and starts it anew with the same profile and server. */
  restart(): Promise<Attache>;
  close(): Promise<void>;
};

type Ask<Api, Where extends unknown[]> = <Method extends keyof Api>(
  ...request: [...Where, Method, ...Arguments<Api[Method]>]
) => Promise<Answer<Api[Method]>>;
type Arguments<Call> = Call extends (...args: infer Args) => unknown ? Args : never;
type Answer<Call> = Call extends (...args: never[]) => infer Value ? Value : never;

/** Starts Chromium with the extension, every host name leading to a fixture server. */
export async function launchAttache(options: LaunchOptions = {}): Promise<Attache> {
  const server = options.server ?? (await startServer());
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'attache-')));
  const extensionFolder = options.extension ?? builtExtension;
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport:
      options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    args: [
      ...chromiumFlags(server),
      ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(options.args ?? []),
    ],
  });
  const extensionId = await browser.installExtension(extensionFolder);
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`Chromium did not take the extension in ${extensionFolder}`);
  const room = await openBackRoom(browser, extensionId);
  const requests = await watchRequests(browser, extensionId);
  const control = controlWorker(browser, extensionId, () => room.toBackground({ to: 'nobody' }));
  const tabIds = new WeakMap<Page, number>();

  const openBlank = async (): Promise<Page> => {
    const { page, tabId } = await room.openTab();
    tabIds.set(page, tabId);
    if (options.colorScheme) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: options.colorScheme },
      ]);
    }
    await requests.watchPage(page);
    return page;
  };
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
    openExtensionPage: (file) => open(`chrome-extension://${extensionId}/${file}`),
    openPopup: (page) => openPopup(browser, extension, page),
    // The answer's type is the protocol's promise; `serve` on the other side is checked against it.
    askPage: async (page, method, ...args) => {
      const tabId = tabIds.get(page);
      if (tabId === undefined) throw new Error('This page was not opened by the harness');
      return (await room.toTab(tabId, { to: 'page', method, args })) as never;
    },
    askBackground: async (method, ...args) =>
      (await room.toBackground({ to: 'background', method, args })) as never,
    ...control,
    isWorkerRunning: control.isRunning,
    requests: server.requests,
    extensionRequests: requests.sent,
    restart: async () => {
      await browser.close();
      return launchAttache({ ...options, profile, server });
    },
    close: async () => {
      await browser.close();
      if (!options.server) await server.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
