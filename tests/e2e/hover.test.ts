import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { cardShowing, openCard } from '../harness/card.ts';
import { pointOf } from '../harness/marks.ts';
import { article, eventually, openPage, pause, settled, useAttache } from './kit.ts';

/* Cards by pointing: only for readers who switched it on. */

const held = useAttache();

const choose = async (hover: boolean): Promise<void> => {
  const { client } = await held.app.worker();
  await client.send('Runtime.evaluate', {
    expression: `chrome.storage.local.set({ 'marking.hover': ${hover} })`,
    awaitPromise: true,
  });
};
beforeEach(() => choose(true));

async function pointAt(page: Page, text: string): Promise<void> {
  const { x, y } = await pointOf(page, text);
  await page.mouse.move(x, y);
}
const closed = (page: Page) =>
  eventually(
    () => openCard(page).catch(() => 'redrawn'),
    (card) => card === null,
  );

async function openArticle(): Promise<Page> {
  const page = await openPage(held, article);
  await settled(held.app, page);
  await page.mouse.move(5, 700);
  return page;
}

test('pointing opens nothing until it is switched on, and then at once on the open page', async () => {
  await choose(false);
  const page = await openArticle();
  await pointAt(page, 'ransomware');
  await pause(900);
  expect(await openCard(page)).toBeNull();
  await choose(true);
  await page.mouse.move(5, 700);
  await pointAt(page, 'ransomware');
  await cardShowing(page, 'ransomware');
});

test('a pointer that passes by opens nothing', async () => {
  const page = await openArticle();
  await pointAt(page, 'ransomware');
  await pause(120);
  await page.mouse.move(5, 700);
  await pause(800);
  expect(await openCard(page)).toBeNull();
});

test('the card stays while the pointer is in it, and goes when it has left', async () => {
  const page = await openArticle();
  await pointAt(page, 'ransomware');
  await cardShowing(page, /Sources?/);
  const { x, y } = await pointOf(page, 'ransomware');
  await page.mouse.move(x + 10, y + 60, { steps: 4 });
  await pause(900);
  expect(await openCard(page)).not.toBeNull();
  await page.mouse.move(5, 700);
  await closed(page);
});

test('Escape closes it, and a card opened by a click stays when the pointer leaves', async () => {
  const page = await openArticle();
  await pointAt(page, 'ransomware');
  await cardShowing(page, 'ransomware');
  await page.keyboard.press('Escape');
  await closed(page);
  const { x, y } = await pointOf(page, 'Brazil');
  await page.mouse.click(x, y);
  await cardShowing(page, 'Brazil');
  await page.mouse.move(5, 700);
  await pause(900);
  expect(await openCard(page)).not.toBeNull();
});

test('Escape leaves it closed while the pointer stays, and calls off one that is about to open', async () => {
  const page = await openArticle();
  await pointAt(page, 'ransomware');
  await cardShowing(page, 'ransomware');
  await page.keyboard.press('Escape');
  await closed(page);
  await pause(900);
  expect(await openCard(page)).toBeNull();
  await page.mouse.move(5, 700);
  await pointAt(page, 'Brazil');
  await pause(250);
  await page.keyboard.press('Escape');
  await pause(700);
  expect(await openCard(page)).toBeNull();
});

test('it stays for as long as the pointer rests, and while the keyboard is used in it', async () => {
  const page = await openArticle();
  await pointAt(page, 'ransomware');
  const card = await cardShowing(page, /Sources?/);
  await pause(2500);
  expect(await openCard(page)).not.toBeNull();
  await card.press('Why this?');
  await page.mouse.move(5, 700);
  await pause(900);
  expect(await openCard(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await closed(page);
});
