import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventually, openPage, pause, settled, shows, site, sure, useAttache } from './kit.ts';

/* The article stands in a frame: of the same site, written by the page, or of another site that is allowed. */

const held = useAttache();
const story = (first: string) =>
  `<!doctype html><html lang="en"><head><title>Story</title><meta property="og:type" content="article"></head><body>
   <p id="p">${first} spoke of ransomware in the United Nations. ${'The delegates asked for a night to think about the text. '.repeat(8)}</p></body></html>`;
const around = (frames: string, text = '') =>
  `<!doctype html><html lang="en"><head><title>Around</title><meta property="og:site_name" content="The Example">
   <meta property="og:type" content="article"><meta property="og:title" content="Headline of the page"></head>
   <body>${text}${frames}</body></html>`;
const frame = (address: string, size = 'width="700" height="400"') =>
  `<iframe src="${address}" ${size}></iframe>`;

const serve = (address: string, html: string) =>
  held.app.server.serve(address, {
    body: html,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
const namesIn = (within: Frame): Promise<string[]> =>
  within.evaluate(() =>
    [...CSS.highlights].flatMap(([, marks]) =>
      [...marks].map((range) =>
        (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
      ),
    ),
  );
const markedIn = (page: Page, address: string, name: string) =>
  eventually(
    async () => {
      const within = page.frames().find((each) => each.url() === address);
      return within ? namesIn(within) : [];
    },
    (names) => (names as string[]).includes(name),
  );
/** Waits until the page lists these mentions, and no others. */
const lists = (page: Page, expected: string[]) =>
  eventually(
    async () => {
      // Nobody answers yet where the frames were read before the page around them.
      const answer = await held.app.askPage(page, 'reading', 0).catch(() => null);
      return answer && sure(answer).mentions.map(({ surface }) => surface);
    },
    (found) => JSON.stringify(found) === JSON.stringify(expected),
  );

describe('a frame that holds an article', () => {
  test('of the same site is read, and listed after the page', async () => {
    serve(`${site}/inner.html`, story('Estonia'));
    const page = await openPage(held, around(frame('/inner.html'), '<p>Kenya began.</p>'));
    await markedIn(page, `${site}/inner.html`, 'Estonia');
    await lists(page, ['Kenya', 'Estonia', 'ransomware', 'United Nations']);
  });

  test('that the page itself wrote is read', async () => {
    const inner = story('Estonia').replaceAll('"', '&quot;');
    const page = await openPage(
      held,
      around(`<iframe srcdoc="${inner}" width="700" height="400"></iframe>`),
    );
    await markedIn(page, 'about:srcdoc', 'Estonia');
    await lists(page, ['Estonia', 'ransomware', 'United Nations']);
  });

  test('of another site is read where Attaché may run there, and not elsewhere', async () => {
    const allowed = 'https://www.un.org/inner.html';
    const foreign = 'https://blog.example/inner.html';
    serve(allowed, story('Estonia'));
    serve(foreign, story('Brazil'));
    const page = await openPage(held, around(frame(allowed) + frame(foreign)), {
      until: 'domcontentloaded',
    });
    await markedIn(page, allowed, 'Estonia');
    const other = await eventually(
      () => page.frames().find((each) => each.url() === foreign),
      (found) => found !== undefined,
    );
    await lists(page, ['Estonia', 'ransomware', 'United Nations']);
    expect(other && (await namesIn(other))).toEqual([]);
  });

  test('that comes later, or loads another article, is read', async () => {
    serve(`${site}/one.html`, story('Estonia'));
    serve(`${site}/two.html`, story('Peru'));
    const page = await openPage(held, around('<div id="here"></div>', '<p>Kenya began.</p>'));
    await settled(held.app, page);
    await page.evaluate((html) => {
      const here = document.querySelector('#here');
      if (here) here.innerHTML = html;
    }, frame('/one.html'));
    await markedIn(page, `${site}/one.html`, 'Estonia');
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', '/two.html'));
    await markedIn(page, `${site}/two.html`, 'Peru');
    await lists(page, ['Kenya', 'Peru', 'ransomware', 'United Nations']);
  });

  test('that is small, as advertisements are, is left alone', async () => {
    serve(`${site}/small.html`, story('Estonia'));
    const page = await openPage(
      held,
      around(frame('/small.html', 'width="300" height="100"'), '<p>Kenya began.</p>'),
    );
    await settled(held.app, page);
    await pause(300);
    await lists(page, ['Kenya']);
  });

  test('keeps its document as it was', async () => {
    serve(`${site}/kept.html`, story('Estonia'));
    const page = await openPage(held, around(frame('/kept.html')));
    const inner = page.frames().find((each) => each.url() === `${site}/kept.html`);
    const html = () => inner?.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await markedIn(page, `${site}/kept.html`, 'Estonia');
    expect(await html()).toBe(before);
  });
});

describe('from the popup and by keys', () => {
  test('the popup lists a frame’s mentions and goes to them', async () => {
    serve(`${site}/listed.html`, story('Estonia'));
    const page = await openPage(held, around(frame('/listed.html')));
    await markedIn(page, `${site}/listed.html`, 'Estonia');
    const popup = await held.app.openPopup(page);
    await shows(popup, 'Estonia');
    await popup.close();
    await lists(page, ['Estonia', 'ransomware', 'United Nations']);
    const { mentions } = sure(await held.app.askPage(page, 'reading', 0));
    const index = mentions.findIndex(({ surface }) => surface === 'ransomware');
    sure(await held.app.askPage(page, 'goTo', index));
    const inner = page.frames().find((each) => each.url() === `${site}/listed.html`);
    expect(await inner?.evaluate(() => document.querySelectorAll('attache-card').length)).toBe(1);
  });

  test('a walk goes into a frame where the page has nothing of its own', async () => {
    serve(`${site}/walked.html`, story('Estonia'));
    const page = await openPage(
      held,
      `<html><head><title>Frames</title></head><frameset cols="100,*"><frame src="about:blank"><frame src="/walked.html"></frameset></html>`,
    );
    await lists(page, ['Estonia', 'ransomware', 'United Nations']);
    sure(await held.app.askPage(page, 'walk', 'next'));
    const inner = page.frames().find((each) => each.url() === `${site}/walked.html`);
    expect(await inner?.evaluate(() => document.querySelectorAll('attache-card').length)).toBe(1);
  });

  test('a passage selected in a frame is quoted with the page’s citation', async () => {
    serve(`${site}/quoted.html`, story('Estonia').replace(/<meta[^>]*>/, ''));
    const page = await openPage(held, around(frame('/quoted.html')));
    await lists(page, ['Estonia', 'ransomware', 'United Nations']);
    const inner = page.frames().find((each) => each.url() === `${site}/quoted.html`);
    await inner?.evaluate(() => {
      const element = document.querySelector('#p');
      if (element) document.getSelection()?.selectAllChildren(element);
    });
    const { citation, target } = sure(await held.app.askPage(page, 'quoteSelection'));
    expect(citation.title).toBe('Headline of the page');
    expect(citation['container-title']).toBe('The Example');
    expect(JSON.stringify(target.selector)).toContain('Estonia spoke of ransomware');
  });
});
