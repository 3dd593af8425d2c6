import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
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
const titles = (page: Page) =>
  page.$$eval('.clipping h2', (found) => found.map((heading) => heading.textContent));

async function press(page: Page, name: string | RegExp): Promise<void> {
  for (const button of await page.$$('button')) {
    const label = await button.evaluate(
      (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
    );
    if (typeof name === 'string' ? label.trim() === name : name.test(label)) return button.click();
  }
  throw new Error(`There is no button ${name}`);
}

async function save(html: string, selector?: string) {
  const page = await openPage(held, html);
  await settled(held.app, page);
  if (selector) await selectText(page, selector);
  const draft = sure(await held.app.askPage(page, selector ? 'quoteSelection' : 'quotePage'));
  sure(await held.app.askBackground('saveClipping', draft));
  await page.close();
}

test('is friendly when it is empty', async () => {
  const library = await held.app.openExtensionPage('library.html');
  await shows(library, 'Nothing kept yet');
});

test('lists, newest first, with quotation, origin and a link to the sentence', async () => {
  await save(article, '#first');
  await save(article.replaceAll('Talks go on', 'A second story'));
  const library = await held.app.openExtensionPage('library.html');
  await shows(library, 'A second story');
  expect(await titles(library)).toEqual(['A second story', 'Talks go on']);
  await shows(library, 'Ana Author · The Example');
  const link = await library.$eval('.clipping:last-child h2 a', (anchor) =>
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
  await library.click('.clipping:last-child h2 a');
  const page = await opened;
  await eventually(
    () => page.evaluate(() => scrollY).catch(() => 0),
    (top) => top > 2000,
  );
});

test('deletes with undo, by button and by key', async () => {
  const library = await held.app.openExtensionPage('library.html');
  await shows(library, 'A second story');
  await press(library, 'Delete “A second story”');
  await shows(library, 'was moved to the trash');
  expect(await titles(library)).toEqual(['Talks go on']);
  await press(library, 'Undo');
  await eventually(
    () => titles(library),
    (found) => found.length === 2,
  );
  await press(library, 'Delete “Talks go on”');
  await eventually(
    () => titles(library),
    (found) => found.length === 1,
  );
  await library.keyboard.down('Control');
  await library.keyboard.press('z');
  await library.keyboard.up('Control');
  await eventually(
    () => titles(library),
    (found) => found.length === 2,
  );
});

test('finds in what is kept', async () => {
  const library = await held.app.openExtensionPage('library.html');
  await shows(library, 'A second story');
  await library.type('input[type=search]', 'second');
  await eventually(
    () => titles(library),
    (found) => found.join() === 'A second story',
  );
  await library.type('input[type=search]', ' zzz');
  await shows(library, 'No clipping holds');
});

test('exports Markdown to a file', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-download-'));
  const library = await held.app.openExtensionPage('library.html');
  const session = await library.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await shows(library, 'A second story');
  await press(library, /^Export all 2 clippings/);
  const files = await eventually(
    () => readdir(folder),
    (found) => found.some((name) => name.endsWith('.md')),
  );
  expect(files[0]).toMatch(/^attache-clippings-\d{4}-\d\d-\d\d\.md$/);
  const text = await readFile(path.join(folder, files[0] ?? ''), 'utf8');
  expect(text).toContain('> Estonia and Brazil spoke of ransomware');
  expect(text).toContain('Mentions: Estonia, Brazil');
});

test('shows hostile text as text', async () => {
  await save(
    '<html lang="en"><title>&lt;script&gt;alert(1)&lt;/script&gt;</title><p id="p">&lt;img src=x onerror=alert(1)&gt; Estonia</p></html>',
    '#p',
  );
  const library = await held.app.openExtensionPage('library.html');
  await shows(library, '<script>alert(1)</script>');
  expect(await library.$$('.clipping img, .clipping script')).toEqual([]);
});
