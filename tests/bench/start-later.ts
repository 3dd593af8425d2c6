import type { Page } from 'puppeteer-core';
import type { Attache } from '../harness/attache.ts';
import { readingOf } from '../harness/read-page.ts';

declare const chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } };

/** A site that Attaché does not know: there it starts when it is told to. */
export const elsewhere = 'https://blog.example';

/**
 * Opens an empty page of `elsewhere` in a new tab and uses the toolbar button on it. From then on Attaché may
 * be started in this tab on pages of the site, and does not start by itself.
 */
export async function openAllowed(attache: Attache): Promise<Page> {
  attache.server.serve(`${elsewhere}/empty`, '<!doctype html><title>Empty</title>');
  const page = await attache.open(`${elsewhere}/empty`);
  const popup = await attache.openPopup(page);
  await readingOf(attache, page);
  await popup.close();
  return page;
}

/** Starts Attaché on the page in front; throws where it may not run. */
export async function startOn(attache: Attache): Promise<void> {
  const worker = await attache.worker();
  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true }));
  const started = tab && (await attache.askBackground('openTab', tab.id));
  if (!started?.ok) throw new Error(started?.problem.message ?? 'There is no page in front');
}
