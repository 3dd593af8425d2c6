import { setTimeout as pause } from 'node:timers/promises';
import { wholeReading } from '../../utils/messaging/whole-reading.ts';
import type { RelatedEvent } from '../../utils/model/event.ts';
import type { Reading } from '../../utils/model/reading.ts';
import type { Result } from '../../utils/model/result.ts';
import type { Firefox } from './firefox.ts';
import { letIntoFirefoxTab } from './firefox-popup.ts';
import { found, type PageReport } from './page-report.ts';
import type { FixtureServer } from './server.ts';

const STABLE_FOR_MS = 300;
const READS_WITHIN_MS = 60_000;

/** Asks from the extension's own page, as popup and library do. `args`: message, address of a tab. */
const askFromOwnPage = `
  const [message, address] = args;
  const { browser } = window.wrappedJSObject;
  const given = (value) => Cu.cloneInto(value, window);
  const tabs = [...Cu.waiveXrays(await browser.tabs.query(given({})))];
  const tab = tabs.find(({ url }) => url === address);
  if (message.method === 'openTab') message.args = [tab.id];
  const reply = message.to === 'page'
    ? await browser.tabs.sendMessage(tab.id, given(message), given({ frameId: 0 }))
    : await browser.runtime.sendMessage(given(message));
  return JSON.stringify(Cu.waiveXrays(reply));`;

/** Asks the page session at an address, or the background, from a page of the extension. */
export const askFirefox = async <T>(
  firefox: Firefox,
  url: string,
  to: string,
  method: string,
  args: unknown[] = [],
): Promise<Result<T>> =>
  JSON.parse(
    String(await firefox.inPage(firefox.ownPage, askFromOwnPage, [{ to, method, args }, url])),
  );

/**
 * Opens a page in Firefox, starts Attaché there as the toolbar button does, and answers what it
 * did. Firefox measures neither long tasks nor layout shift: they are null. Of requests those are
 * counted that name the extension as their origin.
 */
export async function readPageInFirefox(
  firefox: Firefox,
  server: FixtureServer,
  url: string,
  name: string,
): Promise<{ report: PageReport; wasRead: boolean }> {
  const ask = <T>(to: string, method: string, args?: unknown[]) =>
    askFirefox<T>(firefox, url, to, method, args);
  const errors: string[] = [];
  const note = (error: unknown): null => {
    errors.push(error instanceof Error ? error.message : String(error));
    return null;
  };

  await firefox.inBrowser('Services.console.reset();');
  await firefox.send('WebDriver:SwitchToWindow', { handle: firefox.article });
  await firefox.send('WebDriver:Navigate', { url }).catch(note);
  await firefox.inPage(
    firefox.article,
    `globalThis.changes = 0;
     new window.MutationObserver((records) => { changes += records.length; })
       .observe(document, { attributes: true, characterData: true, childList: true, subtree: true });`,
  );
  await letIntoFirefoxTab(firefox);
  const opened = await ask<null>('background', 'openTab').catch(note);
  if (opened && !opened.ok) errors.push(opened.problem.message);
  const reading = opened?.ok
    ? await settledReading(() => wholeReading((from) => ask('page', 'reading', [from]))).catch(note)
    : null;
  const events = reading
    ? await ask<RelatedEvent[]>('background', 'relatedToArticle', [contextOf(reading)]).catch(note)
    : null;
  const domChanges = Number(await firefox.inPage(firefox.article, 'return changes;'));
  errors.push(...((await firefox.inBrowser(ownErrors)) as string[]));
  const report: PageReport = {
    page: name,
    browser: `firefox ${firefox.version}`,
    ...found(reading),
    events: events?.ok ? events.value.map(({ event }) => event.id) : [],
    firstPaintMs: reading?.cost.firstPaintMs ?? null,
    lastPaintMs: reading?.cost.lastPaintMs ?? null,
    mainThreadMs: reading?.cost.mainThreadMs ?? 0,
    longTasks: null,
    layoutShift: null,
    domChanges,
    requests: server.requests().filter(({ origin }) => origin.startsWith('moz-extension:')).length,
    errors,
  };
  return { report, wasRead: reading !== null && reading.state !== 'failed' };
}

const ownErrors = `
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith('moz-extension:'))
    .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag))
    .map((message) => message.errorMessage);`;

const contextOf = ({ mentions, metadata }: Reading) => ({
  page: [...new Set(mentions.map(({ entryId }) => entryId))],
  near: [],
  published: metadata.published,
});

async function settledReading(ask: () => Promise<Result<Reading>>): Promise<Reading> {
  let last = '';
  let since = Date.now();
  for (const end = Date.now() + READS_WITHIN_MS; Date.now() < end; await pause(50)) {
    const reply = await ask();
    if (!reply.ok) continue;
    const { state, mentions, cost } = reply.value;
    const seen = `${state} ${mentions.length} ${cost.lastPaintMs}`;
    if (seen !== last) since = Date.now();
    last = seen;
    if (state !== 'reading' && Date.now() - since >= STABLE_FOR_MS) return reply.value;
  }
  throw new Error(`Attaché was not done with this page after ${READS_WITHIN_MS / 1000} s.`);
}
