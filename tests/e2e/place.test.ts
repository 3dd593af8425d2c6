import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardShowing, inCard, openCard } from '../harness/card.ts';
import { pointOf } from '../harness/marks.ts';
import { eventually, openPage, settled, sure, useAttache } from './kit.ts';

/* Where the card stands: beside its mention, never off-screen, whatever the page does. */

const held = useAttache();

type Box = { left: number; top: number; right: number; bottom: number };
/** The card and its mention, in pixels of the viewport. */
const boxes = async (
  page: Page,
): Promise<{ card: Box; mention: Box; width: number; height: number }> => {
  const card = await inCard<Box>(
    page,
    `function () {
      const { left, top, right, bottom } = this.querySelector('.card').getBoundingClientRect();
      return { left, top, right, bottom };
    }`,
  );
  const around = await page.evaluate(() => {
    const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const [painted] = CSS.highlights.get('attache-current') ?? [];
    const range = document.createRange();
    if (painted) {
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
    }
    const { clientWidth, clientHeight } = document.documentElement;
    return {
      mention: plain(range.getBoundingClientRect()),
      width: Math.max(innerWidth, clientWidth),
      height: Math.max(innerHeight, clientHeight),
    };
  });
  return { card: card ?? { left: 0, top: 0, right: 0, bottom: 0 }, ...around };
};

type Boxes = Awaited<ReturnType<typeof boxes>>;
const isInside = ({ card, width, height }: Boxes): boolean =>
  card.right - card.left > 200 &&
  card.bottom - card.top > 100 &&
  card.left >= 0 &&
  card.top >= 0 &&
  card.right <= width &&
  card.bottom <= height;
const inside = (page: Page): Promise<Boxes> => eventually(() => boxes(page), isInside);

async function openAt(html: string, name: string, size?: { width: number; height: number }) {
  const page = await openPage(held, html);
  if (size) await page.setViewport(size);
  await settled(held.app, page);
  const { x, y } = await pointOf(page, name);
  await page.mouse.click(x, y);
  await cardShowing(page, /Sources?/);
  return page;
}
const gone = (page: Page) =>
  eventually(
    () => openCard(page).catch(() => 'redrawn'),
    (card) => card === null,
  );

const corners = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><style>p{position:fixed;margin:0}</style>
  <p style="left:0;top:0">Brazil</p><p style="right:0;top:0">Estonia</p><p style="left:0;bottom:0">Kenya</p><p style="right:0;bottom:0">Norway</p>
  <p style="left:40%;top:48%">Peru</p></html>`;

test.each([
  { width: 1280, height: 800 },
  { width: 320, height: 480 },
  // A page of 1280 pixels at four times its size (WCAG 2.2, 1.4.10).
  { width: 320, height: 256 },
])('at the corners and in the middle of $width × $height', async (size) => {
  const page = await openPage(held, corners);
  await page.setViewport(size);
  await settled(held.app, page);
  for (const name of ['Brazil', 'Estonia', 'Kenya', 'Norway', 'Peru']) {
    const { x, y } = await pointOf(page, name);
    await page.mouse.click(x, y);
    await cardShowing(page, name);
    const { card, mention } = await inside(page);
    const covers = card.top < mention.bottom && card.bottom > mention.top;
    if (size.height > 300) expect(covers, `the card covers ${name}`).toBe(false);
    await page.keyboard.press('Escape');
    await gone(page);
  }
});

describe('at the start of the mention', () => {
  const line = '<p style="margin:100px 500px">من <b>إستونيا</b> قالت</p>';
  test('the right edge where the text runs from the right, on a page that does', async () => {
    const page = await openAt(
      `<html lang="ar" dir="rtl"><meta charset="utf-8">${line}</html>`,
      'إستونيا',
    );
    const { card, mention } = await inside(page);
    expect(Math.abs(card.right - mention.right)).toBeLessThanOrEqual(1);
  });
  test('and on a page that does not', async () => {
    const page = await openAt(
      `<html lang="ar"><meta charset="utf-8"><div dir="rtl">${line}</div></html>`,
      'إستونيا',
    );
    const { card, mention } = await inside(page);
    expect(Math.abs(card.right - mention.right)).toBeLessThanOrEqual(1);
  });
  test('the left edge else', async () => {
    const page = await openAt(
      '<html lang="en"><p style="margin:100px 500px">In Estonia</p></html>',
      'Estonia',
    );
    const { card, mention } = await inside(page);
    expect(Math.abs(card.left - mention.left)).toBeLessThanOrEqual(1);
  });
  test('on a page that is zoomed by its style', async () => {
    const page = await openAt(
      '<html lang="en" style="zoom:1.5"><p style="margin:100px 300px">In Estonia</p></html>',
      'Estonia',
    );
    const { card, mention } = await inside(page);
    expect(Math.abs(card.left - mention.left)).toBeLessThanOrEqual(2);
    expect(card.top - mention.bottom).toBeGreaterThanOrEqual(0);
    expect(card.top - mention.bottom).toBeLessThan(16);
  });
  test('the last line of one that is broken over two', async () => {
    const page = await openAt(
      '<html lang="en"><p style="margin:100px;width:150px">It went to the United Nations General Assembly</p></html>',
      'United Nations General Assembly',
    );
    const { card, mention } = await inside(page);
    expect(card.top).toBeGreaterThanOrEqual(mention.bottom);
    expect(card.top - mention.bottom).toBeLessThan(12);
  });
});

describe('while the page scrolls', () => {
  const tall = '<div style="height:1500px"></div>';
  test('it follows its mention, and stays in the window when that has left it', async () => {
    const page = await openAt(
      `<html lang="en">${tall}<p>Estonia spoke.</p>${tall}</html>`,
      'Estonia',
    );
    const first = await inside(page);
    await page.evaluate(() => scrollBy(0, 60));
    await eventually(
      () => boxes(page),
      ({ card, mention }) =>
        Math.abs(card.top - first.card.top + 60) < 2 && card.top > mention.bottom,
    );
    await page.evaluate(() => scrollBy(0, 900));
    await eventually(
      () => boxes(page),
      ({ mention }) => mention.bottom < 0,
    );
    await inside(page);
    await page.evaluate(() => scrollBy(0, -960));
    await eventually(
      () => boxes(page),
      ({ card }) => Math.abs(card.top - first.card.top) < 2,
    );
  });

  test('a mention that leaves the part of the page that scrolls leaves it standing', async () => {
    const page = await openAt(
      `<html lang="en"><div id="box" style="height:300px;margin:100px;overflow:auto"><p>Estonia spoke.</p>${tall}</div></html>`,
      'Estonia',
    );
    const first = await inside(page);
    await page.$eval('#box', (box) => box.scrollBy(0, 90));
    await eventually(
      () => boxes(page),
      ({ mention }) => mention.bottom < first.mention.bottom - 80,
    );
    const { card } = await inside(page);
    expect(card.top).toBeGreaterThan(80);
    expect((await openCard(page))?.text).toContain('Estonia');
  });

  test('a mention whose text goes away takes it along', async () => {
    const page = await openAt(
      '<html lang="en"><p>Estonia spoke.</p><p>More.</p></html>',
      'Estonia',
    );
    await page.evaluate(() => document.querySelector('p')?.remove());
    await gone(page);
  });
});

test('a tap opens the card, a tap elsewhere closes it, and a tap is no pointing', async () => {
  const { client } = await held.app.worker();
  const choose = (hover: boolean) =>
    client.send('Runtime.evaluate', {
      expression: `chrome.storage.local.set({ 'marking.hover': ${hover} })`,
      awaitPromise: true,
    });
  await choose(true);
  const page = await openPage(held, corners);
  await page.setViewport({ width: 390, height: 700, isMobile: true, hasTouch: true });
  await settled(held.app, page);
  const { x, y } = await pointOf(page, 'Peru');
  await page.touchscreen.tap(x, y);
  await cardShowing(page, 'Peru');
  await inside(page);
  await page.touchscreen.tap(20, 100);
  await gone(page);
  // A finger that stays is not a pointer that rests.
  const touch = await page.touchscreen.touchStart(x, y);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
  expect(await openCard(page)).toBeNull();
  await touch.end();
  await choose(false);
});

test('a mention is announced once, politely, where the reader walks; a click says nothing', async () => {
  type Node = { role?: string; name?: string; children?: Node[] };
  const page = await openPage(
    held,
    '<html lang="en"><p>Estonia left NATO, said NATO and Brazil.</p></html>',
  );
  await settled(held.app, page);
  const said = async (): Promise<string[]> => {
    const texts: string[] = [];
    const gather = (node: Node, isStatus: boolean): void => {
      const inStatus = isStatus || node.role === 'status';
      if (inStatus && node.role === 'StaticText') texts.push(node.name ?? '');
      for (const child of node.children ?? []) gather(child, inStatus);
    };
    gather((await page.accessibility.snapshot({ interestingOnly: false })) as Node, false);
    return texts;
  };
  for (const _ of [1, 2]) {
    sure(await held.app.askPage(page, 'walk', 'next'));
  }
  await cardShowing(page, '2 of 4');
  expect(await eventually(said, (texts) => texts.length > 0)).toEqual([
    'Mention 2 of 4: NATO, organisation',
  ]);
  expect(await inCard(page, 'function () { return this.querySelector(".place").innerText; }')).toBe(
    '2 of 4',
  );
  await page.keyboard.press('Escape');
  await gone(page);
  const { x, y } = await pointOf(page, 'Brazil');
  await page.mouse.click(x, y);
  const card = await cardShowing(page, /Sources?/);
  expect(card.text).not.toContain(' of 4');
  expect(await said()).toEqual([]);
});
