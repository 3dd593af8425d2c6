import { beforeAll, describe, expect, test } from 'vitest';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import { marksInFirefox } from '../harness/firefox-page.ts';
import { openInFirefox, useFirefox } from './firefox-kit.ts';
import { article, eventually, site } from './kit.ts';

/* The reader's choices in Firefox: they hold at once on an open page and in its frame, whose scripts have to ask. */

describe.skipIf(firefoxOnThisSystem() === null)('Firefox (skipped where none is installed)', () => {
  const held = useFirefox();
  /** Runs as a page of the extension would; what comes out is written as JSON. */
  const inOwnPage = async (body: string): Promise<unknown> =>
    JSON.parse(
      String(
        await held.firefox.inPage(
          held.firefox.ownPage,
          `const own = Cu.Sandbox(window, { sandboxPrototype: window.wrappedJSObject, wantXrays: false });
           return Cu.evalInSandbox('(async () => {' + args[0] + '})().then((value) => JSON.stringify(value ?? null))', own);`,
          [body],
        ),
      ),
    );
  const store = (rows: object): Promise<unknown> =>
    inOwnPage(`await browser.storage.local.set(${JSON.stringify(rows)})`);
  /** What is marked in the page’s first frame. */
  const inFrame = async (): Promise<string[]> =>
    (await held.firefox.inPage(
      held.firefox.article,
      `const { highlights } = Cu.waiveXrays(window).frames[0].CSS;
       return [...highlights.keys()].flatMap((name) =>
         [...highlights.get(name)].map(({ startContainer, startOffset, endOffset }) =>
           startContainer.textContent.slice(startOffset, endOffset)));`,
    )) as string[];
  const marked = async (): Promise<string[]> =>
    (await marksInFirefox(held.firefox)).map(({ text }) => text);
  const both = async (): Promise<string[]> => [...(await marked()), ...(await inFrame())];

  const sleep = (): Promise<unknown> =>
    held.firefox.inBrowser(
      `await WebExtensionPolicy.getByID('attache@attache-reader.org').extension.terminateBackground();`,
    );

  beforeAll(async () => {
    held.server.serve(`${site}/inner.html`, article);
    await openInFirefox(
      held,
      article.replace('</main>', '<iframe src="/inner.html" width="700" height="400"></iframe>$&'),
    );
    await eventually(both, (texts) => texts.filter((text) => text === 'Brazil').length === 2);
  });

  test('“Not this here” and the choice of marks, changed while the background sleeps', async () => {
    const rule = { site: 'www.reuters.com', entryId: 'BR', name: 'Brazil', surface: 'brazil' };
    await sleep();
    await store({ 'not www.reuters.com BR brazil': rule });
    await eventually(both, (texts) => !texts.includes('Brazil') && texts.includes('NATO'));
    await sleep();
    await store({ 'marking.density': 'none' });
    await eventually(both, (texts) => texts.length === 0);
    await inOwnPage('await browser.storage.local.clear()');
    await eventually(both, (texts) => texts.filter((text) => text === 'Brazil').length === 2);
  });

  /* When this fails, Firefox has got the means: docs/adr/0006-least-permission.md says that it has none. */
  test('has no way yet to close the storage to scripts on pages; what lies in memory is closed', async () => {
    const reach = await inOwnPage(
      `const tabs = await browser.tabs.query({ url: '${site}/*' });
       const [{ result }] = await browser.scripting.executeScript({ target: { tabId: tabs[0].id }, func: async () => {
         const tried = [typeof browser.storage.local.setAccessLevel];
         for (const area of ['local', 'session']) {
           try { await browser.storage[area].get(null); tried.push('answered'); }
           catch { tried.push('refused'); }
         }
         return tried;
       } });
       return result;`,
    );
    expect(reach).toEqual(['undefined', 'answered', 'refused']);
  });
});
