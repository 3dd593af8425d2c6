import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFirefox } from './find-firefox.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { root } from './run.ts';
import type { FixtureServer } from './server.ts';

/** The built extension. */
export const builtForFirefox = path.join(root, '.output', 'firefox-mv3');

/** The id in the manifest, and the address we give to it instead of a random one. */
const EXTENSION = 'attache@attache-reader.org';
const HOST = '7a1d0c52-5a0e-4c39-9a53-0f3c6a3b5f10';
const STARTS_WITHIN_MS = 30_000;

export type Firefox = {
  version: string;
  /** Handle of the window with the article, and of the one with a page of the extension. */
  article: string;
  ownPage: string;
  /** The folder that its downloads go to. */
  downloads: string;
  send: Marionette['send'];
  /** Runs the body of an async function in the page of a window; `args` is its one variable. */
  inPage(window: string, body: string, args?: unknown[]): Promise<unknown>;
  /** The same with the rights of the browser itself. */
  inBrowser(body: string, args?: unknown[]): Promise<unknown>;
  /** PNG of what the article's window shows. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
};

/**
 * Starts Firefox without a display, every host name leading to the fixture server, with the
 * extension installed, allowed in private windows, and one of its own pages open.
 */
export async function launchFirefox(
  extension: string,
  server: FixtureServer,
  dark = false,
): Promise<Firefox> {
  const profile = await mkdtemp(path.join(tmpdir(), 'attache-firefox-'));
  const downloads = path.join(profile, 'downloads');
  await writeFile(path.join(profile, 'user.js'), preferences(server, dark, downloads));
  const child = spawn(
    findFirefox(),
    [
      '--marionette',
      '--headless',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const marionette = await connectMarionette(await portOf(profile));
  const { send } = marionette;
  const run = async (body: string, args: unknown[], sandbox: string): Promise<unknown> => {
    const script = `const [args, done] = arguments;
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await send('WebDriver:ExecuteAsyncScript', {
      script,
      args: [args],
      sandbox,
      newSandbox: false,
    })) as { value: { value?: unknown; error?: string } };
    if (answer.value.error !== undefined) throw new Error(answer.value.error);
    return answer.value.value;
  };
  const firefox: Firefox = {
    version: '',
    article: '',
    ownPage: '',
    downloads,
    send,
    async inPage(window, body, args = []) {
      // The article stays in front: a popup over it would close, and its own work would slow down.
      await send('WebDriver:SwitchToWindow', { handle: window, focus: window === firefox.article });
      return run(body, args, 'system');
    },
    async inBrowser(body, args = []) {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await run(body, args, 'default');
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    async screenshot() {
      await send('WebDriver:SwitchToWindow', { handle: firefox.article });
      const { value } = (await send('WebDriver:TakeScreenshot', { full: false })) as {
        value: string;
      };
      return Buffer.from(value, 'base64');
    },
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch((error: unknown) => {
        // Quitting closes the connection, now and then before the answer.
        if (!String(error).includes('closed')) throw error;
      });
      marionette.close();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  const session = (await send('WebDriver:NewSession', { acceptInsecureCerts: true })) as {
    capabilities: { browserVersion: string };
  };
  firefox.version = session.capabilities.browserVersion;
  await send('Addon:Install', { path: extension, temporary: true, allowPrivateBrowsing: true });
  firefox.article = ((await send('WebDriver:GetWindowHandle')) as { value: string }).value;
  firefox.ownPage = (
    (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string }
  ).handle;
  await send('WebDriver:SwitchToWindow', { handle: firefox.ownPage });
  await send('WebDriver:Navigate', { url: `moz-extension://${HOST}/library.html` });
  return firefox;
}

function preferences(
  { httpPort, httpsPort }: FixtureServer,
  dark: boolean,
  downloads: string,
): string {
  const all = {
    'marionette.port': 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: HOST }),
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80=${httpPort};443=${httpsPort}`,
    'network.stricttransportsecurity.preloadlist': false,
    'dom.security.https_first': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'app.update.auto': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.update.enabled': false,
    'browser.safebrowsing.update.enabled': false,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

/** Firefox writes the port it chose into its profile. */
async function portOf(profile: string): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  for (const end = Date.now() + STARTS_WITHIN_MS; Date.now() < end; await pause(100)) {
    const port = existsSync(file) ? Number(await readFile(file, 'utf8')) : 0;
    if (port > 0) return port;
  }
  throw new Error(`Firefox did not start within ${STARTS_WITHIN_MS / 1000} s.`);
}
