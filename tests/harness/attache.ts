import type { Browser, Page } from 'puppeteer-core';
import type { BackgroundApi, ClipsApi, PageApi } from '../../utils/messaging/protocol.ts';
import type { FixtureServer, LoggedRequest } from './server.ts';
import type { WorkerControl } from './worker.ts';

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
  /** Leaves the page open that greets a new reader. */
  keepWelcome?: boolean;
  /** Allows the extension in private windows. */
  inPrivate?: boolean;
  /** A fixture server to share; without it an own one, ended by `close`. */
  server?: FixtureServer;
};

export type Attache = WorkerControl & {
  browser: Browser;
  extensionId: string;
  server: FixtureServer;
  /** Opens an address in a new tab in front and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** Opens an empty tab in front, to prepare it before the first navigation. */
  openBlank(): Promise<Page>;
  /** Opens an empty private window; the extension must be allowed there (`inPrivate`). */
  openPrivate(): Promise<Page>;
  /** Opens a page of the extension (`library.html`) in a tab of its own. */
  openExtensionPage(file: string): Promise<Page>;
  /** Opens the real popup over a page; this grants `activeTab` for it. */
  openPopup(page: Page): Promise<Page>;
  /** Asks the page session in a tab made by `open`, as the popup does. Rejects if none is there. */
  askPage: Ask<PageApi, [page: Page]>;
  /** Asks the script for clippings in such a tab, as the popup does. */
  askClips: Ask<ClipsApi, [page: Page]>;
  /** Asks the background, as popup and library do. */
  askBackground: Ask<BackgroundApi, []>;
  /** Milliseconds from a message to the background, which may be stopped, to its answer. */
  timeBackground(message: unknown): Promise<number>;
  /** All requests that reached the fixture server. */
  requests(): LoggedRequest[];
  /** Addresses outside itself that the extension asked for. */
  extensionRequests(): string[];
  /** What went wrong in its worker and its own pages; a meter sees what went wrong on a site's. */
  extensionErrors(): string[];
  /** Ends the browser and starts it anew with the same profile and server. */
  restart(): Promise<Attache>;
  close(): Promise<void>;
};

export type Ask<Api, Where extends unknown[]> = <Method extends keyof Api>(
  ...request: [...Where, Method, ...Arguments<Api[Method]>]
) => Promise<Answer<Api[Method]>>;
type Arguments<Call> = Call extends (...args: infer Args) => unknown ? Args : never;
type Answer<Call> = Call extends (...args: never[]) => infer Value ? Value : never;
