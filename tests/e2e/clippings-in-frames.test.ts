import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventually, openPage, shows, site, sure, textOf, useAttache } from './kit.ts';

/* Clippings of a page whose article, or part of it, stands in a frame. */

const held = useAttache();
const filler = '<p>The delegates asked for a night to think about the text, and went home.</p>';
const own = '<meta property="og:type" content="article">';
const inner = (head: string, passage: string) =>
  `<!doctype html><html lang="en"><head><title>Part two</title>${head}</head><body><p>Estonia spoke of ransomware. ${'They sat until late. '.repeat(30)}</p>
   ${filler.repeat(30)}<p id="it">${passage}</p>${filler.repeat(5)}</body></html>`;
const outer = (src: string) =>
  `<!doctype html><html lang="en"><head><title>Around</title>${own}<meta property="og:title" content="Headline of the page"></head>
   <body><p>Kenya began. <i id="top">The chair spoke first.</i></p>${filler.repeat(40)}<div id="here">${src && frame(src)}</div></body></html>`;
const frame = (src: string) => `<iframe src="${src}" width="700" height="300"></iframe>`;

let count = 0;
const fresh = (host = site): string => `${host}/framed/${++count}.html`;
const serve = (address: string, html: string) =>
  held.app.server.serve(address, {
    body: html,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
async function open(address: string, src: string): Promise<Page> {
  const page = await openPage(held, outer(src), { address, until: 'domcontentloaded' });
  if (src === '') return page;
  // Out of sight a frame of another site may not hear of its own size; it is read once it is seen.
  await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
  await readsFrame(page);
  await page.evaluate(() => scrollTo(0, 0));
  return page;
}
/** Waits until the page and the frame in it have been read. */
const readsFrame = (page: Page) =>
  eventually(
    async () => {
      const answer = await held.app.askPage(page, 'reading', 0).catch(() => null);
      return answer?.ok ? answer.value.mentions.map(({ surface }) => surface).join() : '';
    },
    (names) => names === 'Kenya,Estonia,ransomware',
  );
const innerOf = (page: Page): Frame => {
  const [, found] = page.frames();
  if (!found) throw new Error('The page has no frame');
  return found;
};
const select = (within: Frame, selector: string) =>
  within.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element) document.getSelection()?.selectAllChildren(element);
  }, selector);
/** Saves what is selected: in the frame, or else on the page. */
async function save(page: Page, within: Frame, selector: string): Promise<void> {
  await select(within, selector);
  sure(
    await held.app.askBackground(
      'saveClipping',
      sure(await held.app.askPage(page, 'quoteSelection')),
    ),
  );
  await within.evaluate(() => document.getSelection()?.removeAllRanges());
}
/** The popup's list: the quotations, each with how it stands. */
const listed = (popup: Page): Promise<string[]> =>
  popup.$$eval('.page-clippings li', (rows) =>
    rows.map((row) => row.innerText.replace(/\s+/g, ' ').trim()),
  );
const lists = (popup: Page, expected: string[]) =>
  eventually(
    () => listed(popup),
    (rows) => JSON.stringify(rows) === JSON.stringify(expected),
  );
/** Whether the reader was led to the passage: it is shown as the current one, and lies in the window. */
const ledTo = (page: Page) =>
  eventually(
    async () => ({
      isCurrent: await innerOf(page).evaluate(() =>
        [...CSS.highlights.keys()].includes('attache-clipping-current'),
      ),
      inside: await innerOf(page).evaluate(() => {
        const { top = -1, bottom = 0 } =
          document.querySelector('#it')?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      }),
      around: await page.evaluate(() => {
        const { top = -1 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
        return top < innerHeight;
      }),
    }),
    ({ isCurrent, inside, around }) => isCurrent && inside && around,
  );

describe('the popup lists those of the page and of its frames, and leads to them', () => {
  test.each([
    ['that the page describes', site, ''],
    ['that is an article of its own', site, own],
    ['of another site that is allowed', 'https://www.un.org', own],
  ])('a frame %s', async (_, host, head) => {
    const passage = `The text was ready on day ${count}.`;
    const src = fresh(host);
    serve(src, inner(head, passage));
    const address = fresh();
    const before = await open(address, src);
    await save(before, innerOf(before), '#it');
    await save(before, before.mainFrame(), '#top');
    await before.close();

    const page = await open(address, src);
    const popup = await held.app.openPopup(page);
    await shows(popup, 'Kenya');
    await lists(popup, ['The chair spoke first. Here', `${passage} Here`]);
    await (await popup.waitForSelector('.page-clippings li:nth-child(2) .go'))?.click();
    await ledTo(page);
    await page.close();
  });

  test('what is saved while it is open, from a frame that came late', async () => {
    const src = fresh();
    serve(src, inner('', 'It was agreed at noon.'));
    const page = await open(fresh(), '');
    const popup = await held.app.openPopup(page);
    await shows(popup, 'Kenya');
    await page.evaluate((html) => {
      const here = document.querySelector('#here');
      if (here) here.innerHTML = html;
    }, frame(src));
    await readsFrame(page);
    expect(await textOf(popup)).not.toContain('Clippings of this page');
    await save(page, innerOf(page), '#it');
    await lists(popup, ['It was agreed at noon. Here']);
    await page.close();
  });

  test('one that is on neither is listed once', async () => {
    const src = fresh();
    serve(src, inner('', 'Nobody wrote this down.'));
    const address = fresh();
    const before = await open(address, src);
    await save(before, innerOf(before), '#it');
    await before.close();
    serve(src, inner('', 'Quite another thing, said on another day.'));
    const page = await open(address, src);
    const popup = await held.app.openPopup(page);
    await lists(popup, ['Nobody wrote this down. Not found on the page any more']);
    await page.close();
  });
});

test('who opens a clipping of a frame from the library is led to the passage', async () => {
  const src = fresh();
  serve(src, inner('', 'They met a third time.'));
  const address = fresh();
  const before = await open(address, src);
  await save(before, innerOf(before), '#it');
  await before.close();
  // The page is read first, and looks for it in vain.
  held.app.server.serve(src, { body: inner('', 'They met a third time.'), delayMs: 800 });
  const library = await held.app.openExtensionPage('library.html');
  await library.waitForSelector(`a[href^="${address}"]`);
  const opening = held.app.browser.waitForTarget((target) => target.url().startsWith(address));
  await library.click(`a[href^="${address}"]`);
  const page = await (await opening).page();
  if (!page) throw new Error('The link opened no page');
  await eventually(
    () => page.frames().length,
    (frames) => frames === 2,
  );
  await ledTo(page);
});
