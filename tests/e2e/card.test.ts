import { expect, test } from 'vitest';
import { cardShowing, openCard } from '../harness/card.ts';
import { pointOf } from '../harness/marks.ts';
import { serialiseDocument } from '../harness/serialise.ts';
import {
  article,
  elsewhere,
  eventually,
  openPage,
  pause,
  settled,
  sure,
  useAttache,
} from './kit.ts';

const held = useAttache();

async function openArticle() {
  const page = await openPage(held, article);
  await settled(held.app, page);
  return page;
}
const clickOn = async (page: Awaited<ReturnType<typeof openArticle>>, text: string, nth = 0) => {
  const { x, y } = await pointOf(page, text, nth);
  await page.mouse.click(x, y);
};
const closed = (page: Awaited<ReturnType<typeof openArticle>>) =>
  eventually(
    () => openCard(page),
    (card) => card === null,
  );

test('a click on a mark opens its card, and leaves nothing behind when it closes', async () => {
  const page = await openArticle();
  const before = await serialiseDocument(page);
  await clickOn(page, 'ransomware');
  const card = await cardShowing(page, /Sources?/);
  expect(card.text).toContain('ransomware');
  expect(card.text).toContain('Save clipping');
  await page.keyboard.press('Escape');
  await closed(page);
  expect(await serialiseDocument(page)).toBe(before);
});

test('a click elsewhere closes the card; a click on a link stays the page’s', async () => {
  const page = await openArticle();
  await clickOn(page, 'Estonia');
  await cardShowing(page, 'Estonia');
  await page.mouse.click(900, 700);
  await closed(page);
  await clickOn(page, 'NATO');
  await pause(300);
  expect(await openCard(page)).toBeNull();
  expect(page.url()).toContain('#x');
});

test('a click beside a word, at the end of its line, opens nothing', async () => {
  const page = await openArticle();
  const { y } = await pointOf(page, 'Estonia', 1);
  await page.mouse.click(1270, y);
  await pause(300);
  expect(await openCard(page)).toBeNull();
});

test('related events come with the reason they are shown', async () => {
  const page = await openArticle();
  await clickOn(page, 'Estonia');
  const card = await cardShowing(page, /Involves Estonia/);
  expect(card.text).toMatch(/\b(19|20)\d\d\b/);
});

test('what the essay gets wrong is said where it is looked up', async () => {
  const page = await openPage(held, '<html lang="en"><p>They left the G8 in 2014.</p></html>');
  await settled(held.app, page);
  await clickOn(page, 'G8');
  const card = await cardShowing(page, 'The essay says');
  expect(card.text).toContain('the present body is the G7');
});

test('keys walk from mention to mention, with the focus in the card and back again', async () => {
  const page = await openPage(held, `${article}<button id="own">A button of the page</button>`);
  await settled(held.app, page);
  await page.focus('#own');
  sure(await held.app.askPage(page, 'walk', 'next'));
  await cardShowing(page, 'Estonia');
  // The focus is inside our closed shadow root, which the page sees as our element.
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('attache-card');
  sure(await held.app.askPage(page, 'walk', 'next'));
  await cardShowing(page, 'Brazil');
  sure(await held.app.askPage(page, 'walk', 'previous'));
  await cardShowing(page, 'Estonia');
  await page.keyboard.press('Escape');
  await closed(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
});

test('keys typed in the card do not reach the page', async () => {
  const page = await openArticle();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('keydown', (event) => heard.push(event.key));
  });
  sure(await held.app.askPage(page, 'walk', 'next'));
  await cardShowing(page, 'Save clipping');
  await page.keyboard.press('j');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});

test('the card stays within the window, wherever the mention stands', async () => {
  const page = await openPage(
    held,
    '<html lang="en"><style>p{position:fixed;margin:0}</style><p style="right:0;bottom:0">Estonia</p><p style="left:0;top:0">Brazil</p></html>',
  );
  await settled(held.app, page);
  for (const name of ['Estonia', 'Brazil']) {
    await clickOn(page, name);
    await cardShowing(page, name);
    const inside = await eventually(
      () =>
        page.evaluate(() => {
          const box = document.querySelector('attache-card')?.getBoundingClientRect();
          return (
            !!box &&
            box.left >= 0 &&
            box.top >= 0 &&
            box.right <= innerWidth &&
            box.bottom <= innerHeight
          );
        }),
      Boolean,
    );
    expect(inside).toBe(true);
    await page.keyboard.press('Escape');
    await closed(page);
  }
});

test('the card opens after the worker was stopped', async () => {
  const page = await openArticle();
  await held.app.killWorker();
  await clickOn(page, 'Brazil');
  expect((await cardShowing(page, 'member state')).text).toContain('Brazil');
});

test('the key commands open cards, on a site that is not curated too', async () => {
  const page = await openPage(held, article, { address: `${elsewhere}/post` });
  // The popup stands for the reader's gesture: it grants `activeTab`, as the real key would.
  const popup = await held.app.openPopup(page);
  await popup.close();
  await page.bringToFront();
  const press = async (name: string) => {
    const worker = await held.app.worker();
    await worker.evaluate(async (command) => {
      const api = Reflect.get(globalThis, 'chrome');
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      api.commands.onCommand.dispatch(command, tab);
    }, name);
  };
  await press('next-mention');
  await cardShowing(page, 'Estonia');
  await press('next-mention');
  await cardShowing(page, 'Brazil');
  await press('previous-mention');
  await cardShowing(page, 'Estonia');
});
