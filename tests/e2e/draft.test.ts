import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { ClippingDraft } from '../../utils/model/clipping.ts';
import { serialiseDocument } from '../harness/serialise.ts';
import { article, openPage, selectText, settled, site, sure, useAttache } from './kit.ts';

/* What a draft holds, made on real pages: see utils/page/clip for what is pure in it. */

const held = useAttache();

async function opened(html: string, address = `${site}/world/talks.html`): Promise<Page> {
  const page = await openPage(held, html, { address });
  await settled(held.app, page);
  return page;
}

type Ways = 'quoteSelection' | 'quotePage' | 'quoteArticle';
const draftOf = async (page: Page, way: Ways = 'quotePage'): Promise<ClippingDraft> =>
  sure(await held.app.askPage(page, way));

const sentence = 'Estonia and Brazil spoke of ransomware in the United Nations on Monday.';
const paragraphs = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>${sentence} In its ${i}th meeting, the group went through the report, and the chair thanked everyone who had come.</p>`,
).join('\n');

describe('the citation, on pages as they are', () => {
  const pages: [what: string, html: string, citation: object, origins: object][] = [
    [
      'JSON-LD against all other sources',
      `<html lang="de"><head><title>Title</title><link rel="canonical" href="/world/talks.html?utm_source=x">
       <meta property="og:title" content="Open Graph"><meta name="author" content="Somebody Else">
       <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"JSON-LD says","inLanguage":"en",
       "author":{"@type":"Person","givenName":"Ana","familyName":"Author"},"datePublished":"2026-11-02","publisher":{"@type":"Organization","name":"The Example"}}</script>
       </head><body><article><h1>Heading</h1>${paragraphs}</article></body></html>`,
      {
        type: 'article-newspaper',
        title: 'JSON-LD says',
        author: [{ family: 'Author', given: 'Ana' }],
        'container-title': 'The Example',
        issued: '2026-11-02',
        language: 'en',
        URL: `${site}/world/talks.html?utm_source=x`,
      },
      { title: 'json-ld', author: 'json-ld', issued: 'json-ld', language: 'json-ld', URL: 'html' },
    ],
    [
      'JSON-LD that is broken, HTML alone',
      `<html lang="en-GB"><head><title>Title</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bro</script></head>
       <body><article><h1>  The
       heading </h1><time datetime="2026-11-02T10:00Z">2 November</time>${paragraphs}</article></body></html>`,
      { type: 'webpage', title: 'The heading', issued: '2026-11-02T10:00Z', language: 'en-GB' },
      { title: 'html', issued: 'html', language: 'html', 'container-title': 'address' },
    ],
    [
      'a byline that only the text has',
      `<html lang="en"><head><title>Title</title></head><body><article><h1>Title</h1>
       <p class="byline">By Ana Author and B. Beispiel, Reuters</p>${paragraphs}</article></body></html>`,
      { author: [{ literal: 'Ana Author' }, { literal: 'B. Beispiel' }] },
      { author: 'byline' },
    ],
    [
      'no byline at all',
      `<html lang="en"><head><title>Title</title></head><body><article><h1>Title</h1>${paragraphs}</article></body></html>`,
      { author: [] },
      {},
    ],
    [
      'what is hostile',
      `<html lang="en"><head><title>&lt;img src=x onerror="document.body.textContent='x'"&gt;</title>
       <link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://evil.example/">
       </head><body><form><input name="parentNode"><input name="cloneNode"></form><img name="cloneNode" alt=""><article>${paragraphs}</article></body></html>`,
      {
        title: `<img src=x onerror="document.body.textContent='x'">`,
        URL: `${site}/world/talks.html`,
      },
      { URL: 'address' },
    ],
  ];
  test.each(pages)('%s', async (_, html, citation, origins) => {
    const page = await opened(html);
    const before = await serialiseDocument(page);
    const draft = await draftOf(page);
    expect(draft.citation).toMatchObject(citation);
    expect(draft.origins).toMatchObject(origins);
    expect(Object.keys(draft.origins).sort()).toEqual(
      Object.entries(draft.citation)
        .filter(([field, value]) => field !== 'accessed' && value.length > 0)
        .map(([field]) => field)
        .sort(),
    );
    expect(draft.target.source).toBe(`${site}/world/talks.html`);
    expect(await serialiseDocument(page)).toBe(before);
    await page.close();
  });

  test('the address is that of the canonical link, and what was read is kept beside it', async () => {
    const page = await opened(
      article.replace('<head>', `<head><link rel="canonical" href="/world/talks.html">`),
      `${site}/m/talks?fbclid=1&page=2#top`,
    );
    expect(await draftOf(page)).toMatchObject({
      target: { source: `${site}/world/talks.html` },
      read: `${site}/m/talks?page=2`,
    });
  });
});

describe('a passage', () => {
  const quoteOf = ({ target }: ClippingDraft) =>
    target.selector.find((selector) => selector.type === 'TextQuoteSelector');

  test('has the paragraph it stands in, and its own language and direction', async () => {
    const page = await opened(
      `<html lang="en"><body><article><h1>Talks</h1><p>Before it.</p>
       <p lang="ar" dir="rtl">قالت إستونيا <b>إن المحادثات</b> مستمرة. <span id="it">واجتمع الوزراء يوم الاثنين.</span> ثم انصرفوا<script>1</script>.</p>
       <p>Estonia came after it.</p></article></body></html>`,
    );
    await selectText(page, '#it');
    const draft = await draftOf(page, 'quoteSelection');
    expect(draft).toMatchObject({
      scope: 'passage',
      paragraph: 'قالت إستونيا إن المحادثات مستمرة. واجتمع الوزراء يوم الاثنين. ثم انصرفوا.',
      language: 'ar',
      direction: 'rtl',
    });
    expect(quoteOf(draft)).toEqual({
      type: 'TextQuoteSelector',
      exact: 'واجتمع الوزراء يوم الاثنين.',
      prefix: 'قالت إستونيا إن المحادثات مستمرة. '.slice(-32),
      suffix: ' ثم انصرفوا.\nEstonia came after it.'.slice(0, 32),
    });
  });

  test('over several blocks has all of them, parted by an empty line', async () => {
    const page = await opened(article);
    await selectText(page, 'main');
    const { paragraph } = await draftOf(page, 'quoteSelection');
    expect(paragraph).toBe(
      [
        'Talks go on',
        `${sentence} They agreed to meet again.`,
        'The ministers left NATO out of it, and posted the text on YouTube. Estonia was content.',
      ].join('\n\n'),
    );
  });

  test('of a paragraph without end has what is around it', async () => {
    const long = 'Nothing was said of it. '.repeat(1000);
    const page = await opened(
      `<html lang="en"><body><article><p>${long}<b id="it">${sentence}</b> ${long}</p></article></body></html>`,
    );
    await selectText(page, '#it');
    const { paragraph } = await draftOf(page, 'quoteSelection');
    expect(paragraph.length).toBeLessThan(4200);
    expect(paragraph).toContain(`said of it. ${sentence} Nothing`);
  });

  test('in a shadow tree is quoted, without a path that leads nowhere', async () => {
    const page = await opened(`<html lang="en"><body><p>Estonia.</p><x-story></x-story><script>
      document.querySelector('x-story').attachShadow({ mode: 'open' }).innerHTML = '<p>One thing. <i>${sentence}</i> Another.</p>';
      </script></body></html>`);
    await page.evaluate(() => {
      const root = document.querySelector('x-story')?.shadowRoot;
      const target = root?.querySelector('i');
      const range = document.createRange();
      if (target) range.selectNodeContents(target);
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    });
    const draft = await draftOf(page, 'quoteSelection');
    expect(draft.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
    expect(draft.paragraph).toContain(`One thing. ${sentence} Another.`);
  });
});

describe('an article', () => {
  test('has its text without what stands around it, each block by itself', async () => {
    const page = await opened(
      `<html lang="en"><head><title>Talks</title></head><body><nav><a href="/">Home</a></nav>
       <article><h1>Talks</h1><div><p>First. ${sentence.repeat(3)}</p><h2>A heading</h2><ul><li>One ${sentence}<li>Two ${sentence}</ul>
       ${paragraphs}</div></article><footer>All rights reserved</footer></body></html>`,
    );
    const before = await serialiseDocument(page);
    const draft = await draftOf(page, 'quoteArticle');
    expect(draft.scope).toBe('article');
    expect(draft.text).toMatch(
      /^First\. Estonia[^\n]+\n\nA heading\n\nOne Estonia[^\n]+\n\nTwo Est/,
    );
    expect(draft.text).not.toMatch(/Home|All rights|\n\n\n/);
    expect(draft.target.selector).toEqual([]);
    expect(await serialiseDocument(page)).toBe(before);
    sure(await held.app.askBackground('saveClipping', draft));
  });
  test('that is not there is said', async () => {
    const page = await opened('<html lang="en"><body></body></html>');
    expect(await held.app.askPage(page, 'quoteArticle')).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
  });
});
