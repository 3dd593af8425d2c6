import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { press, titlesOf, withKey, write } from '../harness/library-page.ts';
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

/* The library page, with clippings made from a page. */

const held = useAttache();

async function save(html: string, selector?: string) {
  const page = await openPage(held, html);
  await settled(held.app, page);
  if (selector) await selectText(page, selector);
  const draft = sure(await held.app.askPage(page, selector ? 'quoteSelection' : 'quotePage'));
  sure(await held.app.askBackground('saveClipping', draft));
  await page.close();
}
const showsTitles = (page: Page, ...titles: string[]) =>
  eventually(
    () => titlesOf(page),
    (found) => found.join() === titles.join(),
  );

test('is friendly when it is empty', async () => {
  const library = await held.app.openExtensionPage('library.html');
  await shows(library, 'Nothing kept yet');
});

test('lists, newest first, with quotation, origin and a link to the sentence', async () => {
  await save(article, '#first');
  await save(
    article
      .replaceAll('Talks go on', 'A second story')
      .replace(
        '</head>',
        '<link rel="canonical" href="https://www.reuters.com/second.html"></head>',
      ),
  );
  const library = await held.app.openExtensionPage('library.html');
  await showsTitles(library, 'A second story', 'Talks go on');
  await shows(library, 'Ana Author · The Example');
  await shows(library, 'Page saved');
  await shows(library, 'mentions Estonia, Brazil, ransomware, and United Nations');
  const link = await library.$eval('[aria-rowindex="2"] h2 a', (anchor) =>
    anchor.getAttribute('href'),
  );
  expect(link).toMatch(/^https:\/\/www\.reuters\.com\/page\.html#:~:text=Estonia%20and%20Brazil/);
});

test('opens at the sentence', async () => {
  const tall = article.replace('<p id="first">', '<div style="height:4000px"></div><p id="first">');
  held.app.server.serve(`${site}/page.html`, tall);
  const library = await held.app.openExtensionPage('library.html');
  await shows(library, 'Talks go on');
  const opened = new Promise<Page>((resolve) => {
    held.app.browser.once('targetcreated', async (target) =>
      resolve((await target.page()) as Page),
    );
  });
  await library.click('[aria-rowindex="2"] h2 a');
  const page = await opened;
  await eventually(
    () => page.evaluate(() => scrollY).catch(() => 0),
    (top) => top > 2000,
  );
});

test('deletes with undo, by button and by key, several one after the other', async () => {
  const library = await held.app.openExtensionPage('library.html');
  await showsTitles(library, 'A second story', 'Talks go on');
  await press(library, 'Delete “A second story”');
  await shows(library, '“A second story” was moved to the trash');
  await showsTitles(library, 'Talks go on');
  await press(library, 'Undo');
  await showsTitles(library, 'A second story', 'Talks go on');
  await press(library, 'Delete “Talks go on”');
  await showsTitles(library, 'A second story');
  await press(library, 'Delete “A second story”');
  await shows(library, 'Nothing kept yet');
  await withKey(library, 'Control', () => library.keyboard.press('z'));
  await showsTitles(library, 'A second story');
  await withKey(library, 'Control', () => library.keyboard.press('z'));
  await showsTitles(library, 'A second story', 'Talks go on');
});

test('finds in what is kept, and shows where', async () => {
  const library = await held.app.openExtensionPage('library.html');
  await shows(library, 'A second story');
  await library.type('input[type=search]', 'SÉCOND');
  await showsTitles(library, 'A second story');
  expect(await library.$$eval('h2 mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(
    ['second'],
  );
  await library.type('input[type=search]', ' zzz');
  await shows(library, 'No clipping here holds “SÉCOND zzz”.');
  await press(library, 'Clear search and filters');
  await showsTitles(library, 'A second story', 'Talks go on');
  // The glossary knows what is meant: other names of what a clipping mentions.
  await write(library, 'Find in clippings', 'ransomw');
  await showsTitles(library, 'A second story', 'Talks go on');
});

test('shows what is saved elsewhere when the reader comes back', async () => {
  const library = await held.app.openExtensionPage('library.html');
  await showsTitles(library, 'A second story', 'Talks go on');
  await save(article, '#second');
  await library.bringToFront();
  await showsTitles(library, 'Talks go on', 'A second story', 'Talks go on');
  await press(library, 'Delete “Talks go on”');
  await showsTitles(library, 'A second story', 'Talks go on');
});

test('says how much is stored, and that it is kept', async () => {
  const library = await held.app.openExtensionPage('library.html');
  await shows(
    library,
    /Attaché uses [\d.]+ [kM]B of [\d.,]+ [MG]B that it may use on this device\./,
  );
  await shows(library, 'The browser has promised to keep it.');
});

test('shows hostile text as text', async () => {
  await save(
    '<html lang="en"><title>&lt;script&gt;alert(1)&lt;/script&gt;</title><p id="p">&lt;img src=x onerror=alert(1)&gt; Estonia</p></html>',
    '#p',
  );
  const library = await held.app.openExtensionPage('library.html');
  await shows(library, '<script>alert(1)</script>');
  await library.click('[aria-rowindex="1"] .what');
  await shows(library, 'Edit citation');
  await library.type('input[type=search]', 'img');
  await eventually(
    () => library.$$eval('mark', (marks) => marks.length),
    (count) => count > 0,
  );
  expect(await library.$$('.library-page img, .library-page script')).toEqual([]);
});
