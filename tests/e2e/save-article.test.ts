import { afterEach, describe, expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { noticeShowing } from '../harness/card.ts';
import { elsewhere, eventually, openPage, settled, shows, site, sure, useAttache } from './kit.ts';

/* The whole article, saved from the context menu. */

const held = useAttache();
const paragraph =
  'Estonia and Brazil spoke of ransomware in the United Nations on Monday. The group went through the report, and the chair thanked everyone who had come to the talks.';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Talks go on</title>${head}</head><body>${body}</body></html>`;
const story = (name: string) =>
  page(
    `<nav><a href="/">Home</a></nav><article><h1>Talks go on in ${name}</h1>${`<p>${paragraph}</p>`.repeat(5)}</article><footer>All rights reserved</footer>`,
  );
const nothing = page('<div id="app"><button>Start</button></div>');

const kept = async () =>
  sure(await held.app.askBackground('findClippings', anyClipping, 0, 500)).clippings;
/** Each test has an address of its own. */
let count = 0;
const fresh = (host = site): string => `${host}/talks/${++count}.html`;

/** What the browser does when the entry is chosen; `frame`: in the frame with this address. */
async function choose(frame?: string): Promise<void> {
  const worker = await held.app.worker();
  await worker.evaluate(async (address) => {
    const api = Reflect.get(globalThis, 'chrome');
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    const [found] =
      address === undefined
        ? [{ frameId: 0 }]
        : (
            await api.scripting.executeScript({
              target: { tabId: tab.id, allFrames: true },
              func: () => location.href,
            })
          ).filter(({ result }: { result: string }) => result === address);
    api.contextMenus.onClicked.dispatch(
      { menuItemId: 'save-article', frameId: found.frameId },
      tab,
    );
  }, frame);
}
/** What the button in the toolbar says of the tab in front. */
async function buttonTitle(): Promise<string> {
  const worker = await held.app.worker();
  return worker.evaluate(async () => {
    const api = Reflect.get(globalThis, 'chrome');
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return api.action.getTitle({ tabId: tab.id });
  });
}

afterEach(async () => {
  for (const open of await held.app.browser.pages()) {
    if (/^https?:/.test(open.url())) await open.close();
  }
});

test('the browser has the entry, on pages of the web only', async () => {
  const worker = await held.app.worker();
  // A menu entry cannot be asked for: one that is there can be changed, another cannot.
  const change = (id: string) =>
    worker.evaluate(
      (name) =>
        Reflect.get(globalThis, 'chrome')
          .contextMenus.update(name, {})
          .then(() => 'there', String),
      id,
    );
  await eventually(
    () => change('save-article'),
    (answer) => answer === 'there',
  );
  expect(await change('save-nothing')).toMatch(/Cannot find/);
});

describe('an article', () => {
  test('is saved as its text, with what it mentions, and once', async () => {
    const address = fresh();
    const opened = await openPage(held, story('Geneva'), { address });
    await settled(held.app, opened);
    await choose();
    await noticeShowing(opened, 'Saved to your clippings.');
    const [clipping] = await kept();
    expect(clipping).toMatchObject({
      scope: 'article',
      target: { source: address, selector: [] },
      mentions: ['EE', 'BR', 'ransomware', 'un'],
    });
    expect(clipping?.text).toMatch(/^Estonia and Brazil/);
    expect(clipping?.text).not.toMatch(/Home|All rights/);
    await choose();
    await noticeShowing(opened, 'This is in your clippings already.');
    expect((await kept()).filter(({ target }) => target.source === address)).toEqual([clipping]);
    // The popup’s button means the same clipping.
    const popup = await held.app.openPopup(opened);
    await (await popup.waitForSelector('.actions .button:nth-child(3):not([disabled])'))?.click();
    await shows(popup, 'This is in your clippings already.');
  });

  test('on a site where Attaché had not started: it is started, read, and saved with its mentions', async () => {
    const address = fresh(elsewhere);
    const opened = await openPage(held, story('Tallinn'), { address });
    // What a click in the menu grants, no test can click: the button in the toolbar grants the same.
    const popup = await held.app.openPopup(opened);
    await popup.close();
    await opened.reload();
    await choose();
    await noticeShowing(opened, 'Saved to your clippings.');
    expect((await kept())[0]).toMatchObject({
      scope: 'article',
      target: { source: address },
      mentions: ['EE', 'BR', 'ransomware', 'un'],
    });
  });

  test('where the database refuses, nothing is called saved', async () => {
    const opened = await openPage(held, story('Riga'), { address: fresh() });
    await settled(held.app, opened);
    const before = await kept();
    await (await held.app.worker()).evaluate(() => {
      const own = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = own;
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await choose();
    await noticeShowing(opened, 'is full. Nothing was changed.');
    expect(await kept()).toEqual(before);
  });
});

describe('what is no article', () => {
  test('is not saved, and the notice says what to do', async () => {
    const before = await kept();
    const opened = await openPage(held, nothing, { address: fresh() });
    await eventually(
      () => held.app.askPage(opened, 'reading', 0).catch(() => null),
      (answer) => answer?.ok === true,
    );
    await choose();
    await noticeShowing(opened, 'No article was found on this page.');
    expect(await kept()).toEqual(before);
  });

  test('a page that may not be read yet: the button in the toolbar says so', async () => {
    const before = await kept();
    await openPage(held, story('Oslo'), { address: fresh('https://other.example') });
    await choose();
    await eventually(buttonTitle, (title) => title.includes('Attaché may not read this page yet.'));
    expect(await kept()).toEqual(before);
  });
});

describe('in a frame', () => {
  const around = (src: string, size: string, text = '') =>
    page(
      `${text}<iframe src="${src}" ${size}></iframe>`,
      '<meta property="og:type" content="article">',
    );
  const LARGE = 'width="700" height="400"';
  const SMALL = 'width="250" height="100"';
  const ofPage = (name: string) => story(name).replace(/^.*<body>|<\/body>.*$/g, '');

  test('its article is saved, also when the page around it was clicked', async () => {
    const inner = fresh();
    held.app.server.serve(inner, story('a frame'));
    const outer = fresh();
    const opened = await openPage(held, around(inner, LARGE), { address: outer });
    await eventually(
      async () => sure(await held.app.askPage(opened, 'reading', 0)).mentions.length,
      (mentions) => mentions >= 20,
    );
    await choose();
    await noticeShowing(opened, 'Saved to your clippings.');
    const [clipping] = await kept();
    expect(clipping).toMatchObject({
      scope: 'article',
      mentions: ['EE', 'BR', 'ransomware', 'un'],
    });
    expect(clipping?.text).toMatch(/^Estonia and Brazil/);
  });

  test.each([
    ['with an article of its own', ofPage('a frame'), /^Brazil/],
    ['with a few words', '<p>Brazil sells a chair.</p>', /^Estonia/],
  ])('a large one that was clicked, %s', async (_, body, begins) => {
    const inner = fresh();
    held.app.server.serve(inner, page(body.replaceAll('Estonia and Brazil', 'Brazil')));
    const opened = await openPage(held, around(inner, LARGE, ofPage('the page')), {
      address: fresh(),
    });
    await settled(held.app, opened);
    await choose(inner);
    const [newest] = await eventually(kept, ([one]) => one?.target.source === opened.url());
    expect(newest).toMatchObject({ scope: 'article', text: expect.stringMatching(begins) });
    // Said where it can be seen: the edge of a frame may be far away.
    await noticeShowing(opened, 'Saved to your clippings.');
    expect(await Promise.all(opened.frames().map((one) => one.$$('attache-notice')))).toEqual([
      [expect.anything()],
      [],
    ]);
  });

  test.each([
    ['on a site that is allowed', site],
    ['elsewhere', elsewhere],
  ])('a small one stands for the article around it, %s', async (_, host) => {
    const inner = fresh(host);
    held.app.server.serve(inner, page('<p>Buy a chair.</p>'));
    const outer = fresh(host);
    const opened = await openPage(held, around(inner, SMALL, ofPage('one frame')), {
      address: outer,
    });
    const popup = await held.app.openPopup(opened);
    await shows(popup, 'Estonia');
    await popup.close();
    await choose(inner);
    await noticeShowing(opened, 'Saved to your clippings.');
    expect((await kept())[0]).toMatchObject({ scope: 'article', target: { source: outer } });
  });
});
