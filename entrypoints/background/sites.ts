import { browser } from '../../utils/browser.ts';
import { tellFrames } from '../../utils/messaging/tabs.ts';
import type { OriginPattern } from '../../utils/model/site.ts';
import {
  accessTo,
  covers,
  curatedPatterns,
  isAllowed,
  isCurated,
  wantedSites,
  wantSite,
  watchWanted,
} from '../../utils/sites/index.ts';
import { SCRIPT, STYLE, startTab } from './open-tab.ts';
import { styleOrigin } from './style-origin.ts';

const GUARD = '/guard.js';

/**
 * Keeps what runs on added sites in step with what the browser allows, at once, in open tabs as well. Must run
 * synchronously at start: the browser may wake the background for any of these.
 */
export function keepSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void (async () => {
      // Also what was given in the browser's own settings, or to a popup that has closed since.
      await Promise.all(origins.filter((origin) => !isListed(origin)).map(wantSite));
      await keepInStep();
      await startIn(origins);
    })();
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void leave(origins));
  // A site that the browser had allowed already comes and goes without its word.
  watchWanted(({ added, removed }) => {
    if (added.length > 0) void keepInStep().then(() => startIn(added));
    if (removed.length > 0) void leave(removed);
  });
  // Chromium forgets what was registered when the extension is updated.
  browser.runtime.onInstalled.addListener(() => void keepInStep());
  browser.runtime.onStartup.addListener(() => void keepInStep());
}

/** Whether the browser, of a site on the list, only says what the manifest does; Chromium leaves folders out. */
const isListed = (origin: OriginPattern): boolean =>
  isCurated(origin) || curatedPatterns().some((pattern) => pattern.startsWith(origin.slice(0, -1)));

/** One change at a time, each by what holds when its turn comes. */
let last: Promise<void> = Promise.resolve();
const keepInStep = (): Promise<void> => {
  last = last.then(register, register);
  return last;
};

async function register(): Promise<void> {
  const wanted = await wantedSites();
  const allowed = await Promise.all(wanted.map(isAllowed));
  const matches = wanted.filter((_, index) => allowed[index]);
  const before = await browser.scripting.getRegisteredContentScripts({ ids: ['guard', 'article'] });
  if (before.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: before.map(({ id }) => id) });
  }
  if (matches.length === 0) return;
  const everywhere = {
    matches,
    // There the manifest has them already.
    excludeMatches: curatedPatterns(),
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([
    { ...everywhere, id: 'guard', js: [GUARD], runAt: 'document_start' },
    {
      ...everywhere,
      id: 'article',
      js: [SCRIPT],
      css: [STYLE],
      runAt: 'document_idle',
      ...(styleOrigin() === 'USER' ? { cssOrigin: 'user' } : {}),
    } as never,
  ]);
}

/** Starts Attaché in the tabs that show a page of these sites. */
async function startIn(origins: OriginPattern[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url = '' }) => {
      // Where a folder is on the list, browsers speak of the whole host.
      if (id !== undefined && (await isOpenTo(url))) await startTab(id);
    }),
  );
}

/** Takes Attaché off the pages of these sites. Which tabs show one is not ours to know: each page is told. */
async function leave(origins: OriginPattern[]): Promise<void> {
  await keepInStep();
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellFrames(id, 'withdraw', origins)));
}

const isOpenTo = async (address: string): Promise<boolean> =>
  ['curated', 'granted'].includes(await accessTo(address));

/** Whether a page is one that the patterns cover, and that may not be read by itself any more. */
export const isWithdrawn = async (patterns: string[], page: string): Promise<boolean> =>
  patterns.some((pattern) => covers(pattern, page)) && !(await isOpenTo(page));
