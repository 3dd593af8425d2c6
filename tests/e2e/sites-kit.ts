import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect } from 'vitest';
import type { Attache } from '../harness/launch.ts';
import { paintedMarks } from '../harness/marks.ts';
import { openSitePermissions, type SitePermissions } from '../harness/site-permissions.ts';
import { article, eventually, openPage, shows, useAttache } from './kit.ts';

/** The part of the extension API that these tests use, inside the worker. */
declare const chrome: {
  permissions: {
    contains(what: { origins: string[] }): Promise<boolean>;
    getAll(): Promise<{ origins: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]>;
  };
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
  runtime: { getManifest(): { host_permissions: string[] } };
};

type Held = { app: Attache; errors: string[]; reader: SitePermissions };

/** One browser for the tests of a file, each beginning as on the day of the installation. */
export function useSites(): Held {
  const held = useAttache() as Held;
  beforeAll(async () => {
    held.reader = await openSitePermissions(held.app);
  });
  beforeEach(async () => {
    await held.reader.setHostAccess('ON_ALL_SITES');
    for (const { origin } of await added(held)) await held.reader.takeBack(origin);
    const worker = await held.app.worker();
    const rest = (await added(held)).map(({ origin }) => origin);
    await worker.evaluate(async (origins) => {
      if (origins.length > 0) await chrome.permissions.remove({ origins });
      await Reflect.get(chrome.storage.local, 'clear').call(chrome.storage.local);
    }, rest);
    await runsFor(held, []);
  });
  return held;
}

/** What the browser allows beyond the list from the start. */
export const added = async ({ app }: Held): Promise<{ origin: string }[]> =>
  (await app.worker()).evaluate(async () => {
    const { origins } = await chrome.permissions.getAll();
    const listed = chrome.runtime.getManifest().host_permissions;
    return origins
      .filter(
        (origin) => !listed.some((one) => one === origin || one.startsWith(origin.slice(0, -1))),
      )
      .map((origin) => ({ origin }));
  });

/** Where scripts are registered for. */
export const registered = async ({ app }: Held): Promise<string[]> =>
  (await app.worker()).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ id, matches }) =>
      id === 'article' ? matches : [],
    ),
  );

/** Scripts come to be registered for exactly these: the browser is told after the screen has changed. */
export const runsFor = (held: Held, patterns: string[]): Promise<string[]> =>
  eventually(
    () => registered(held),
    (matches) => matches.join() === patterns.join(),
  );

export const isAllowed = async ({ app }: Held, pattern: string): Promise<boolean> =>
  (await app.worker()).evaluate(
    (origin) => chrome.permissions.contains({ origins: [origin] }),
    pattern,
  );

/** All that is kept, as text: to tell that nothing has changed. */
export const everythingKept = async (held: Held): Promise<string> => {
  const worker = await held.app.worker();
  const kept = await worker.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get(null)),
  );
  return `${kept} ${JSON.stringify(await added(held))} ${await registered(held)}`;
};

export const texts = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text);
export const marked = (page: Page): Promise<string[]> =>
  eventually(
    () => texts(page),
    (found) => found.includes('Estonia') && found.includes('YouTube'),
  );
export const bare = (page: Page): Promise<unknown> =>
  eventually(
    () =>
      page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('attache'))),
    (found) => found.length === 0,
  );

/** An article at an address, in a tab of its own. */
export const articleAt = (held: Held, address: string): Promise<Page> =>
  openPage(held, article, { address });

export const press = (screen: Page, name: string): Promise<void> =>
  screen.locator(`::-p-aria([name="${name}"][role="button"])`).click();

export async function openOptions(held: Held): Promise<Page> {
  const options = await held.app.openExtensionPage('options.html');
  options.on('pageerror', (error) => held.errors.push(String(error)));
  await shows(options, 'The list from the start');
  return options;
}

/** Opens the popup over a page and presses “Always on this site”. */
export async function allowHere(held: Held, page: Page, pattern: string): Promise<Page> {
  await held.reader.willAllow(pattern);
  const popup = await held.app.openPopup(page);
  await shows(popup, 'Always on this site');
  await press(popup, 'Always on this site');
  await shows(popup, 'Stop on this site');
  expect(await isAllowed(held, pattern)).toBe(true);
  return popup;
}
