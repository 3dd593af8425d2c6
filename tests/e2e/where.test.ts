import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { paintedMarks } from '../harness/marks.ts';
import { article, eventually, fixture, openPage, settled, shows, site, useAttache } from './kit.ts';

/* Where Attaché reads by itself: articles, not front pages, not programs; elsewhere when asked. */

const held = useAttache();
const texts = async (page: Page) => (await paintedMarks(page)).map(({ text }) => text);
const stateOf = async (page: Page) => (await settled(held.app, page)).state;
const marked = (page: Page, first: string) =>
  eventually(
    () => texts(page),
    (found) => found[0] === first,
  );
const bare = (page: Page) =>
  eventually(
    () => texts(page),
    (found) => found.length === 0,
  );

/** An article of a site that says so in one of several ways. */
const saying = (head: string) =>
  `<!doctype html><html lang="en"><head><title>Talks</title>${head}</head><body>
   <ul>${'<li><a href="/1">One headline that leads to another article of this paper</a></li>'.repeat(6)}</ul>
   <p>Estonia agreed.</p></body></html>`;
const paragraph = `<p>${'The delegates spoke for hours about the text, and asked for a night to think. '.repeat(4)}</p>`;

describe('articles', () => {
  test.each([
    ['Open Graph', '<meta property="og:type" content="article">'],
    ['a time of publication', '<meta property="article:published_time" content="2026-11-01">'],
    ['citation tags', '<meta name="citation_title" content="Talks">'],
    [
      'schema.org',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle"}]}</script>',
    ],
    [
      'an analysis',
      '<script type="application/ld+json">{"@type":["AnalysisNewsArticle"]}</script>',
    ],
    ['a live blog', '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>'],
  ])('are known by %s', async (_, head) => {
    const page = await openPage(held, saying(head));
    expect(await stateOf(page)).toBe('ready');
    expect(await texts(page)).toEqual(['Estonia']);
  });

  test('the same page without a word of that is none', async () => {
    const page = await openPage(held, saying(''));
    expect(await stateOf(page)).toBe('not-article');
    expect(await texts(page)).toEqual([]);
  });

  test('are known by their paragraphs, also where the site calls itself a site', async () => {
    const page = await openPage(
      held,
      saying('<meta property="og:type" content="website">').replace('</body>', paragraph.repeat(6)),
    );
    expect(await stateOf(page)).toBe('ready');
  });

  test('a short note without links is read', async () => {
    const page = await openPage(held, '<html lang="en"><p>Estonia agreed.</p>');
    expect(await stateOf(page)).toBe('ready');
  });

  test('a site whose first page is one', async () => {
    const page = await openPage(held, article, { address: `${site}/` });
    expect(await stateOf(page)).toBe('ready');
  });
});

describe('what is no article', () => {
  test('a front page is left alone, though it says that it is an article', async () => {
    const html = fixture('front-page.html');
    const page = await openPage(held, html, { address: `${site}/world/` });
    expect(await stateOf(page)).toBe('not-article');
    const lying = html.replace('content="website"', 'content="article"');
    const first = await openPage(held, lying, { address: `${site}/` });
    expect(await stateOf(first)).toBe('not-article');
    expect(await texts(first)).toEqual([]);
  });

  test('a program is left alone', async () => {
    const page = await openPage(held, fixture('inbox.html'));
    expect(await stateOf(page)).toBe('not-article');
  });

  test('the popup says so, and reads it when asked', async () => {
    const page = await openPage(held, fixture('front-page.html'));
    await settled(held.app, page);
    const popup = await held.app.openPopup(page);
    await shows(popup, 'This does not look like an article');
    await popup.locator('::-p-text(Read this page)').click();
    await shows(popup, 'Kenya');
    await marked(page, 'Estonia');
    await popup.close();
  });

  test('a walk by key reads it too', async () => {
    const page = await openPage(held, fixture('front-page.html'));
    await settled(held.app, page);
    const walked = await held.app.askPage(page, 'walk', 'next');
    expect(walked.ok).toBe(true);
    await marked(page, 'Estonia');
  });
});

describe('an app that changes page without loading', () => {
  const front = `<main>${Array.from({ length: 8 }, (_, i) => `<h2><a href="/${i}">Headline ${i} tells what Brazil and its neighbours have said</a></h2>`).join('')}</main>`;
  const story = `<main><h1>Estonia agrees</h1>${paragraph.repeat(5)}</main>`;
  const show = (page: Page, path: string, html: string) =>
    page.evaluate(
      (to, inner) => {
        history.pushState({}, '', to);
        document.body.innerHTML = inner;
      },
      path,
      html,
    );

  test('is read while it shows an article', async () => {
    const page = await openPage(held, `<html lang="en"><body>${front}</body></html>`);
    expect(await stateOf(page)).toBe('not-article');
    await show(page, '/story', story);
    await marked(page, 'Estonia');
    await show(page, '/', front);
    await eventually(
      () => stateOf(page),
      (state) => state === 'not-article',
    );
    await bare(page);
    await show(page, '/second', story.replace('Estonia', 'Kenya'));
    await marked(page, 'Kenya');
  });

  test('is not taken for an article because its first page was one', async () => {
    const page = await openPage(held, article);
    await marked(page, 'Estonia');
    await show(page, '/', front);
    await bare(page);
  });

  test('whose page comes late is read when it has come', async () => {
    const page = await openPage(held, '<html lang="en"><body><div id="app"></div></body></html>');
    expect(await stateOf(page)).toBe('ready');
    await page.evaluate((html) => setTimeout(() => (document.body.innerHTML = html), 700), story);
    await marked(page, 'Estonia');
  });
});
