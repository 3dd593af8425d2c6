import type { Page } from 'puppeteer-core';
import type { Attache } from '../harness/attache.ts';
import { readingOf } from '../harness/read-page.ts';

type Injection = { target: { tabId: number } } & (
  | { files: string[] }
  | { func: (...args: never[]) => unknown; args: unknown[] }
);
declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number }[]> };
  scripting: {
    insertCSS(what: Injection): Promise<void>;
    executeScript(what: Injection): Promise<unknown>;
  };
};

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

/** Gives the page in front the style of the marks: curated sites have it from their beginning, by the manifest. */
export const addStyle = (attache: Attache): Promise<void> =>
  inFront(attache, (id) =>
    chrome.scripting.insertCSS({ target: { tabId: id }, files: ['/content-scripts/article.css'] }),
  );

/** Starts the content script on the page in front. */
export const startOn = (attache: Attache): Promise<void> =>
  inFront(attache, (id) =>
    chrome.scripting.executeScript({
      target: { tabId: id },
      files: ['/content-scripts/article.js'],
    }),
  );

/** Runs a function that uses nothing from outside itself in the extension’s world on the page in front. */
export const runOn = <Arg>(
  attache: Attache,
  func: (arg: Arg) => unknown,
  arg: Arg,
): Promise<void> =>
  inFront(
    attache,
    // Functions come to the worker as text; there they cannot be made of text.
    `(id) => chrome.scripting.executeScript({ target: { tabId: id }, func: ${func}, args: [${JSON.stringify(arg)}] })`,
  );

/** Does something in the worker to the tab in front; throws where Attaché may not. */
async function inFront(
  attache: Attache,
  work: ((tabId: number) => Promise<unknown>) | string,
): Promise<void> {
  const worker = await attache.worker();
  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true }));
  if (!tab) throw new Error('There is no page in front');
  await (typeof work === 'string'
    ? worker.evaluate(`(${work})(${tab.id})`)
    : worker.evaluate(work, tab.id));
}
