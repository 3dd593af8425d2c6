import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually, openPage, settled, site, sure, useAttache } from './kit.ts';

/* Pages with very many marks, and very long ones. */

const held = useAttache();

/** How many marks are painted, and which paragraphs in the viewport have none. */
const look = (page: Page) =>
  page.evaluate(() => {
    const painted = new Set<Node>();
    let count = 0;
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight.keys()) {
        painted.add(range.startContainer);
        count++;
      }
    }
    const bare = [...document.querySelectorAll('p')].filter((paragraph) => {
      const { top, bottom, height } = paragraph.getBoundingClientRect();
      const isInView = height > 0 && bottom > 0 && top < innerHeight;
      return isInView && !painted.has(paragraph.firstChild as Node);
    });
    return { count, bare: bare.map(({ textContent }) => textContent) };
  });

const COUNT = 3000;
const many = `<html lang="en"><main>${Array.from({ length: COUNT }, (_, n) => `<section><div><p>Estonia, part ${n}.</p></div></section>`).join('')}
<details><summary>More</summary>${'<p>Kenya again.</p>'.repeat(20)}</details></main></html>`;

const paintedInView = (page: Page) =>
  eventually(
    () => look(page),
    ({ count, bare }) => count > 0 && bare.length === 0,
  );

test('of very many marks those near the viewport are painted, wherever it moves', async () => {
  const page = await openPage(held, many);
  const { mentions } = await settled(held.app, page);
  expect(mentions.length).toBe(COUNT);
  expect((await paintedInView(page)).count).toBeLessThan(100);
  for (const share of [0.5, 0.25, 0.75]) {
    await page.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), share);
    expect((await paintedInView(page)).count).toBeLessThan(100);
  }
});

test('of very many mentions each is listed at its place, and the last can be gone to', async () => {
  const page = await openPage(held, many);
  const { mentions } = await settled(held.app, page);
  expect(mentions.map(({ index }) => index)).toEqual(mentions.map((_, index) => index));
  expect(new Set(mentions.map(({ blockId }) => blockId)).size).toBe(COUNT);
  // A popup that asks anew has heard of the first part only when the reader goes to one it knew of.
  expect(sure(await held.app.askPage(page, 'reading', 0)).hasMore).toBe(true);
  sure(await held.app.askPage(page, 'goTo', COUNT - 1));
  const { bottom } = await page.evaluate(() => {
    const box = [...document.querySelectorAll('section')].at(-1)?.getBoundingClientRect();
    return { bottom: box?.bottom ?? -1 };
  });
  expect(bottom).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(900);
});

test('they are painted where the page moves by itself', async () => {
  const page = await openPage(held, many);
  await settled(held.app, page);
  await page.evaluate(() => {
    for (const section of document.querySelectorAll('section')) {
      if (!/ (?:[12]\d\d\d|7)\./.test(section.textContent ?? '')) section.hidden = true;
    }
  });
  await paintedInView(page);
  await page.evaluate(() => {
    for (const section of document.querySelectorAll('section')) section.hidden = true;
    const details = document.querySelector('details');
    if (details) details.open = true;
  });
  await paintedInView(page);
});

test('all are painted again where few are left', async () => {
  const page = await openPage(held, many);
  await settled(held.app, page);
  await page.evaluate(() => {
    for (const section of [...document.querySelectorAll('section')].slice(40)) section.remove();
  });
  await eventually(
    async () => (await look(page)).count,
    (count) => count === 60,
  );
});

test('paragraphs of any height are painted: also where only the middle of a row of them shows', async () => {
  const tall = Array.from(
    { length: 700 },
    (_, n) => `<p style="height: ${n % 9 === 4 ? 900 : 300}px">Estonia, part ${n}.</p>`,
  );
  const page = await openPage(held, `<html lang="en"><main>${tall.join('')}</main></html>`);
  await settled(held.app, page);
  await paintedInView(page);
  for (const part of [333, 40, 671, 338]) {
    await page.evaluate((n) => document.querySelectorAll('p')[n]?.scrollIntoView(), part);
    await paintedInView(page);
  }
});

test('of a very long page, what shows is marked before the rest', async () => {
  const filler = `<p>${'The quick brown fox jumps over the lazy dog. '.repeat(30)}</p>`;
  const page = await openPage(held, '<title>Before</title>');
  await page.evaluateOnNewDocument(() => {
    const room = globalThis as { firstMarked?: string[] };
    const poll = (): void => {
      const first = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight.keys()].map((range) => range.startContainer.textContent ?? ''),
      );
      if (first.length > 0) room.firstMarked = first;
      else requestAnimationFrame(poll);
    };
    poll();
  });
  held.app.server.serve(
    `${site}/long.html`,
    `<html lang="en"><main><p>Estonia at the top.</p>${filler.repeat(150)}<p id="here">Kenya in the middle.</p>${filler.repeat(150)}<p>Brazil at the end.</p></main></html>`,
  );
  await page.goto(`${site}/long.html#here`);
  const { mentions } = await settled(held.app, page);
  expect(mentions.map(({ surface }) => surface)).toEqual(['Estonia', 'Kenya', 'Brazil']);
  // On a busy machine the next marks may come before the next frame.
  expect(
    await page.evaluate(() => (globalThis as { firstMarked?: string[] }).firstMarked),
  ).toContain('Kenya in the middle.');
});
