import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { cardShowing, noticeShowing } from '../harness/card.ts';
import { pointOf } from '../harness/marks.ts';
import {
  article,
  eventually,
  openPage,
  selectText,
  settled,
  shows,
  site,
  sure,
  useAttache,
} from './kit.ts';

/* What is saved in a private window stays; what is not saved goes with the window. */

const held = useAttache({ inPrivate: true });
const WORDS = 'Saved to your clippings: it stays there after this private window is closed.';
const kept = async () =>
  sure(await held.app.askBackground('findClippings', anyClipping, 0, 500)).clippings;
let count = 0;
const fresh = (): string => `${site}/quiet/${++count}.html`;

async function openPrivately(address: string): Promise<Page> {
  held.app.server.serve(address, article);
  const page = await held.app.openPrivate();
  await page.goto(address);
  await settled(held.app, page);
  return page;
}
/** What the extension's worker finds in its storage, and in the windows of the browser. */
async function inWorker(): Promise<{ stored: string; privateWindows: number }> {
  const worker = await held.app.worker();
  return worker.evaluate(async () => {
    const { storage, windows } = Reflect.get(globalThis, 'chrome');
    const stored = [await storage.local.get(null), await storage.session.get(null)];
    const open: { incognito: boolean }[] = await windows.getAll();
    return {
      stored: JSON.stringify(stored),
      privateWindows: open.filter(({ incognito }) => incognito).length,
    };
  });
}
async function press(popup: Page, nth: number): Promise<void> {
  const button = await popup.waitForSelector(`.actions .button:nth-child(${nth}):not([disabled])`);
  await button?.click();
}
async function write(popup: Page, note: string): Promise<void> {
  await popup.locator('.remark summary').click();
  await popup.locator('.remark textarea').click();
  await popup.keyboard.type(note);
}
const noteIn = (popup: Page) => popup.$eval('.remark textarea', ({ value }) => value);

/** What the browser does when the key is pressed, or the entry chosen, in the window of a page. */
async function ask(page: Page, what: 'save-clipping' | 'save-article'): Promise<void> {
  const worker = await held.app.worker();
  await worker.evaluate(
    async (url, id) => {
      const api = Reflect.get(globalThis, 'chrome');
      const all: { url: string }[] = await api.tabs.query({});
      const tab = all.find((each) => each.url === url);
      if (id === 'save-clipping') api.commands.onCommand.dispatch(id, tab);
      else api.contextMenus.onClicked.dispatch({ menuItemId: id, frameId: 0 }, tab);
    },
    page.url(),
    what,
  );
}

test('by card, key, menu and popup: it is saved, the words say that it stays, and it stays', async () => {
  const open = await openPage(held, article, { address: fresh() });
  await settled(held.app, open);
  sure(
    await held.app.askBackground('saveClipping', sure(await held.app.askPage(open, 'quotePage'))),
  );
  const before = await kept();
  expect(before).toHaveLength(1);

  const address = fresh();
  const page = await openPrivately(address);
  const { x, y } = await pointOf(page, 'ransomware');
  await page.mouse.click(x, y);
  await (await cardShowing(page, 'Save clipping')).press('Save clipping');
  await cardShowing(page, WORDS);
  await page.keyboard.press('Escape');

  await selectText(page, '#second');
  await ask(page, 'save-clipping');
  await noticeShowing(page, WORDS);
  await page.reload();
  await settled(held.app, page);
  await ask(page, 'save-article');
  await noticeShowing(page, WORDS);

  const popup = await held.app.openPopup(page);
  await shows(popup, 'Estonia');
  await press(popup, 1);
  await shows(popup, WORDS);
  await popup.close();
  await page.close();
  await eventually(inWorker, ({ privateWindows }) => privateWindows === 0);

  const after = await kept();
  expect(after.map(({ scope }) => scope).sort()).toEqual([
    'article',
    'page',
    'page',
    'passage',
    'passage',
  ]);
  expect(after.filter(({ target }) => target.source === address)).toHaveLength(4);
  expect(after).toContainEqual(before[0]);
  const library = await held.app.openExtensionPage('library.html');
  await shows(library, 'The ministers left NATO out of it');
});

test('what is written and not saved outlives the popup, not the last private window', async () => {
  const address = fresh();
  const ordinary = await openPage(held, article, { address });
  await settled(held.app, ordinary);
  let popup = await held.app.openPopup(ordinary);
  await shows(popup, 'Estonia');
  await write(popup, 'Written in the open.');
  await eventually(inWorker, ({ stored }) => stored.includes('Written in the open.'));
  await popup.close();

  const page = await openPrivately(address);
  popup = await held.app.openPopup(page);
  await shows(popup, 'Estonia');
  await write(popup, 'Between us.');
  await eventually(inWorker, ({ stored }) => stored.includes('Between us.'));
  expect(await noteIn(popup)).toBe('Between us.');
  await popup.close();
  popup = await held.app.openPopup(page);
  await eventually(
    () => noteIn(popup),
    (note) => note === 'Between us.',
  );
  await popup.close();

  // One of two windows closes: what was written is still wanted.
  const other = await openPrivately(fresh());
  await other.close();
  await eventually(inWorker, ({ privateWindows }) => privateWindows === 1);
  expect((await inWorker()).stored).toContain('Between us.');
  // It never lies on the disk.
  const worker = await held.app.worker();
  const local = await worker.evaluate(async () =>
    JSON.stringify(await Reflect.get(globalThis, 'chrome').storage.local.get(null)),
  );
  expect(local).toContain('Written in the open.');
  expect(local).not.toContain('Between us.');

  // The worker may be asleep when the last one closes.
  await held.app.killWorker();
  await page.close();
  const left = await eventually(
    inWorker,
    ({ stored, privateWindows }) => privateWindows === 0 && !stored.includes('Between us.'),
  );
  expect(left.stored).toContain('Written in the open.');
});
