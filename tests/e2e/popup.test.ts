import { expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { cardShowing } from '../harness/card.ts';
import { paintedMarks } from '../harness/marks.ts';
import {
  article,
  elsewhere,
  openPage,
  settled,
  shows,
  site,
  sure,
  textOf,
  useAttache,
} from './kit.ts';

/* The real popup, opened over a page. */

const held = useAttache();

async function openOver(html = article, address = `${site}/page.html`) {
  const page = await openPage(held, html, { address });
  const popup = await held.app.openPopup(page);
  popup.on('pageerror', (error) => held.errors.push(String(error)));
  return { page, popup };
}

test('lists what is painted, grouped by kind in order of first appearance, with counts', async () => {
  const { page, popup } = await openOver();
  await shows(popup, 'Estonia');
  await settled(held.app, page);
  const listed = await popup.$$eval('section.in-article', (sections) =>
    sections.flatMap((section) =>
      [...section.querySelectorAll('.entry .line')].map((line) => [
        section.getAttribute('data-kind'),
        line.querySelector('.name')?.textContent,
        line.querySelector('.count')?.getAttribute('aria-label'),
      ]),
    ),
  );
  expect(listed).toEqual([
    ['state', 'Estonia', 'Go to Estonia in the article, 2 mentions'],
    ['state', 'Brazil', 'Go to Brazil in the article, 1 mention'],
    ['organisation', 'United Nations', 'Go to United Nations in the article, 1 mention'],
    [
      'organisation',
      'North Atlantic Treaty Organization “NATO”',
      'Go to North Atlantic Treaty Organization in the article, 1 mention',
    ],
    ['platform', 'YouTube', 'Go to YouTube in the article, 1 mention'],
    ['term', 'ransomware', 'Go to ransomware in the article, 1 mention'],
  ]);
  expect(await paintedMarks(page)).toHaveLength(7);
  expect(await textOf(popup)).toContain('Talks go on');
  expect(await textOf(popup)).toContain('The Example');
});

test('one click shows the definition with its sources', async () => {
  const { popup } = await openOver();
  await shows(popup, 'ransomware');
  await popup.click('section[data-kind="term"] .name');
  await shows(popup, /Source/);
  expect(
    await popup.$eval('section[data-kind="term"] .name', (button) =>
      button.getAttribute('aria-expanded'),
    ),
  ).toBe('true');
});

test('goes to the mention, opens its card there and closes', async () => {
  const { page, popup } = await openOver(
    article.replace('<p id="second">', '<div style="height:3000px"></div><p id="second">'),
  );
  await shows(popup, 'YouTube');
  const gone = new Promise((resolve) => popup.once('close', resolve));
  await popup.click('section[data-kind="platform"] .count');
  await gone;
  await cardShowing(page, 'YouTube');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test('searches the whole glossary', async () => {
  const { popup } = await openOver();
  await shows(popup, 'Estonia');
  await popup.keyboard.press('/');
  await popup.keyboard.type('persona non');
  await shows(popup, 'persona non grata');
  await popup.click('.in-glossary .entry .name');
  await shows(popup, /Source/);
  await popup.evaluate(() => {
    const field = document.querySelector('input');
    if (field) field.value = '';
  });
  await popup.focus('input');
  await popup.keyboard.type('zzzz');
  await shows(popup, 'is not in the glossary');
});

test('relates events to the article as a whole, each with its reason', async () => {
  const { popup } = await openOver(
    '<html lang="en"><p>Australia excluded Huawei and ZTE from 5G, as high-risk vendors from China.</p></html>',
  );
  await shows(popup, 'Related events');
  expect(await textOf(popup)).toMatch(/Shares .*with this article/);
});

test('saves the page, and the selection, or says what is missing', async () => {
  const { page, popup } = await openOver();
  await shows(popup, 'Estonia');
  const press = async (name: string) => {
    for (const button of await popup.$$('footer button')) {
      if ((await button.evaluate((element) => element.textContent))?.trim() === name)
        await button.click();
    }
  };
  await press('Save selection');
  await shows(popup, 'Select a passage on the page first');
  await press('Save page');
  await shows(popup, 'Saved to your clippings.');
  const clippings = sure(
    await held.app.askBackground('findClippings', anyClipping, 0, 100),
  ).clippings;
  expect(clippings[0]).toMatchObject({ scope: 'page', citation: { title: 'Talks go on' } });
  await page.close();
});

test('on a site that is not curated it starts Attaché there, because the reader asked', async () => {
  const { page, popup } = await openOver(article, `${elsewhere}/post`);
  await shows(popup, 'Estonia');
  expect(await paintedMarks(page)).toHaveLength(7);
});

test('without the reader asking, nothing runs on a site that is not curated', async () => {
  const page = await openPage(held, article, { address: `${elsewhere}/other` });
  await expect(held.app.askPage(page, 'reading', 0)).rejects.toThrow();
  expect(await paintedMarks(page)).toEqual([]);
});

test('says so on pages of the browser', async () => {
  const page = await held.app.openBlank();
  await page.goto('chrome://version');
  const popup = await held.app.openPopup(page);
  await shows(popup, 'This page cannot be read');
});

test('says what to do where reading is not permitted', async () => {
  const { page, popup } = await openOver(article, `${elsewhere}/post`);
  await shows(popup, 'Estonia');
  // Another site: what the reader allowed by opening the popup ends here.
  held.app.server.serve('https://other.example/', article);
  await page.goto('https://other.example/');
  await popup.reload();
  await shows(popup, 'Not allowed here yet');
  expect(await textOf(popup)).toContain('Click its button in the toolbar');
});

test('says so when there is no text, or nothing known in it', async () => {
  const { popup } = await openOver('<html lang="en"><title>Picture</title><img alt="x"></html>');
  await shows(popup, 'There is no text on this page');
  const other = await openOver('<html lang="en"><p>Nothing to see, move along.</p></html>');
  await shows(other.popup, 'Nothing on this page is in the glossary');
});

test('says when the page is in a language of which only international names are known', async () => {
  const { popup } = await openOver(
    '<html lang="de-AT"><p>Das FBI meldet sich bei Google.</p></html>',
  );
  await shows(popup, 'This page is in German.');
  await shows(popup, 'Google');
  const other = await openOver();
  await shows(other.popup, 'Estonia');
  expect(await textOf(other.popup)).not.toContain('This page is in');
});

test('shows names that the page made up as text', async () => {
  const { popup } = await openOver(
    '<html lang="en"><title>&lt;img src=x onerror=alert(1)&gt;</title><p>Estonia</p></html>',
  );
  await shows(popup, '<img src=x onerror=alert(1)>');
});
