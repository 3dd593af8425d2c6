import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { cardShowing } from '../harness/card.ts';
import { paintedMarks } from '../harness/marks.ts';
import { eventually, openPage, settled, shows, sure, textOf, useAttache } from './kit.ts';

/* What the reader chooses in the popup holds on the open page at once, and stays. */

const held = useAttache();

const article = `<!doctype html><html lang="en"><title>Talks</title><main><h1>Estonia calls</h1>
<p>Washington said that Estonia had warned of ransomware. Estonia’s government thanked NATO.</p>
<h2>What is next</h2>
<p>Estonian officials spoke of ransomware on YouTube. Estonia waits.</p></main></html>`;

const all = [
  'Estonia',
  'Washington',
  'Estonia',
  'ransomware',
  'Estonia',
  'NATO',
  'Estonian',
  'ransomware',
  'YouTube',
  'Estonia',
];

afterEach(async () => {
  const { client } = await held.app.worker();
  await client.send('Runtime.evaluate', {
    expression: 'chrome.storage.local.clear()',
    awaitPromise: true,
  });
});

const marked = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text);

const until = (page: Page, wanted: string[]): Promise<string[]> =>
  eventually(
    () => marked(page),
    (texts) => texts.toSorted().join() === wanted.toSorted().join(),
  );

async function openMenu() {
  const page = await openPage(held, article);
  await settled(held.app, page);
  expect((await marked(page)).toSorted()).toEqual(all.toSorted());
  const popup = await held.app.openPopup(page);
  popup.on('pageerror', (error) => held.errors.push(String(error)));
  await shows(popup, 'Estonia');
  await popup.locator('.marking summary').click();
  return { page, popup };
}

const tick = (popup: Page, words: string): Promise<void> =>
  popup.evaluate((wanted) => {
    const labels = [...document.querySelectorAll<HTMLElement>('.marking label')];
    labels.find((label) => label.innerText.includes(wanted))?.click();
  }, words);

test('capitals that stand for governments, and words for people, can be left out', async () => {
  const { page, popup } = await openMenu();
  await tick(popup, 'Capitals');
  await until(
    page,
    all.filter((text) => text !== 'Washington'),
  );
  await eventually(
    () => textOf(popup),
    (text) => !text.includes('United States'),
  );
  await tick(popup, 'people');
  const rest = all.filter((text) => text !== 'Washington' && text !== 'Estonian');
  await until(page, rest);

  await page.reload();
  await settled(held.app, page);
  expect((await marked(page)).toSorted()).toEqual(rest.toSorted());
});

test('everyday words are marked when asked for, and no longer when not', async () => {
  const { page, popup } = await openMenu();
  await tick(popup, 'everyone knows');
  await eventually(
    () => marked(page),
    (texts) => texts.includes('government'),
  );
  await tick(popup, 'everyone knows');
  await until(page, all);
});

test('kinds can be left out; the popup says so when nothing is left', async () => {
  const { page, popup } = await openMenu();
  await tick(popup, 'States');
  await until(page, ['ransomware', 'NATO', 'ransomware', 'YouTube']);
  for (const kind of ['Organisations', 'Platforms', 'Terms']) await tick(popup, kind);
  await until(page, []);
  await shows(popup, 'Nothing on this page is of what you have chosen');
  for (const kind of ['States', 'Organisations', 'Platforms', 'Terms']) await tick(popup, kind);
  await until(page, all);
});

test('of each entry the first on the page, in each section, or none is marked', async () => {
  const { page, popup } = await openMenu();
  await popup.select('.marking select', 'first-on-page');
  await until(page, ['Estonia', 'Washington', 'ransomware', 'NATO', 'YouTube']);
  await shows(popup, 'NATO');

  await popup.select('.marking select', 'first-in-section');
  await until(page, [
    ...['Estonia', 'Washington', 'ransomware', 'NATO'],
    ...['Estonian', 'ransomware', 'YouTube'],
  ]);

  await popup.select('.marking select', 'none');
  await until(page, []);
  expect(await textOf(popup)).toContain('NATO');
  sure(await held.app.askPage(page, 'walk', 'next'));
  await cardShowing(page, 'Estonia');
});

test('where the first mention goes away, the next is marked', async () => {
  const { page, popup } = await openMenu();
  await popup.select('.marking select', 'first-on-page');
  await until(page, ['Estonia', 'Washington', 'ransomware', 'NATO', 'YouTube']);
  await page.evaluate(() => document.querySelector('main > p')?.remove());
  await until(page, ['Estonia', 'ransomware', 'YouTube']);
});

test('a damaged choice is as usual again, and the popup says so', async () => {
  const { client } = await held.app.worker();
  await client.send('Runtime.evaluate', {
    expression: `chrome.storage.local.set({ 'marking.density': 7, 'marking.metonyms': false })`,
    awaitPromise: true,
  });
  const page = await openPage(held, article);
  await settled(held.app, page);
  expect((await marked(page)).toSorted()).toEqual(
    all.filter((text) => text !== 'Washington').toSorted(),
  );
  const popup = await held.app.openPopup(page);
  await shows(popup, 'A stored choice was damaged and is as usual again: density');
});

test('a site can have a choice of its own, and lose it again', async () => {
  const { page, popup } = await openMenu();
  await tick(popup, 'Only on www.reuters.com');
  await tick(popup, 'States');
  const withoutStates = ['NATO', 'YouTube', 'ransomware', 'ransomware'];
  await until(page, withoutStates);

  const elsewhere = await openPage(held, article, { address: 'https://www.bbc.com/page.html' });
  await settled(held.app, elsewhere);
  expect((await marked(elsewhere)).toSorted()).toEqual(all.toSorted());

  const { popup: again, page: second } = await reopened();
  expect(await isTicked(again, 'Only on www.reuters.com')).toBe(true);
  await tick(again, 'Only on www.reuters.com');
  await until(second, all);
});

/** The first site once more, in a new tab, with its popup. */
async function reopened() {
  const page = await openPage(held, article);
  await settled(held.app, page);
  const popup = await held.app.openPopup(page);
  await shows(popup, 'NATO');
  await popup.locator('.marking summary').click();
  await shows(popup, 'Only on');
  return { page, popup };
}

const isTicked = (popup: Page, words: string): Promise<boolean | undefined> =>
  popup.evaluate((wanted) => {
    const labels = [...document.querySelectorAll<HTMLElement>('.marking label')];
    return labels.find((label) => label.innerText.includes(wanted))?.querySelector('input')
      ?.checked;
  }, words);
