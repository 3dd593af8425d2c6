import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { violationsInEveryLook } from '../harness/axe.ts';
import { focused, glossaryAt, hashOf, press } from './glossary-kit.ts';
import { eventually, shows, useAttache } from './kit.ts';

/* The page of the glossary by keyboard alone, for axe, in dark, from the right, narrow, and in large text. */

const held = useAttache();
const sheet = '#sheet=oewg,EE,afripol,huawei&from=en&to=ar';
const views = {
  'the list': '#kind=state&sort=154',
  'what was found': '#find=mechanism',
  'nothing found': '#find=blue bananas',
  'a term': '#entry=ransomware',
  'a platform': '#entry=huawei',
  'a state': '#entry=EE',
  'an organisation': '#entry=nato',
  'the events': '#events=event-apt1-report&from=2012&to=2014',
  'a term sheet': sheet,
  'an empty sheet': '#sheet',
};

describe('in every look', () => {
  test.each(Object.entries(views))('axe finds nothing amiss in %s', async (_, hash) => {
    const page = await glossaryAt(held, hash);
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.close();
  });
  test('axe finds nothing amiss while entries are chosen', async () => {
    const page = await glossaryAt(held, '#kind=state&sort=154');
    await press(page, 'Choose entries');
    await press(page, 'Choose Estonia', 'checkbox');
    await shows(page, '1 chosen');
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.close();
  });
});

const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const small = (page: Page): Promise<string[]> =>
  page.$$eval('button, .head a, .entries a, select, input, summary', (targets) =>
    targets
      .filter((target) => target.checkVisibility())
      .filter((target) => target.getBoundingClientRect().height < 24)
      .map((target) => target.outerHTML.slice(0, 120)),
  );

describe.each(Object.entries(views))('%s', (_, hash) => {
  test('nothing runs out of the page, and nothing is too small to hit', async () => {
    const page = await glossaryAt(held, hash);
    for (const width of [360, 800, 1280]) {
      await page.setViewport({ width, height: 740 });
      expect(await fits(page), `${width} pixels`).toBe(true);
      expect(await small(page), `${width} pixels`).toEqual([]);
      await page.evaluate(() => Object.assign(document.documentElement, { dir: 'rtl' }));
      expect(await fits(page), `${width} pixels, from the right`).toBe(true);
      await page.evaluate(() => Object.assign(document.documentElement, { dir: 'ltr' }));
    }
    await page.setViewport({ width: 640, height: 740 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await fits(page), 'text twice as large').toBe(true);
    await page.close();
  });
});

describe('by keyboard', () => {
  test('an entry is found, opened and left again', async () => {
    const page = await glossaryAt(held);
    await page.keyboard.press('/');
    await page.keyboard.type('mechanism');
    await shows(page, /\d+ entries for “mechanism”/);
    await page.keyboard.press('ArrowDown');
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entry-page');
    expect(await focused(page)).toBe(first);
    await page.goBack();
    await page.waitForSelector('.entries');
    await eventually(
      () => focused(page),
      (text) => text === first,
    );
  });
  test('“/” is a sign where something is typed', async () => {
    const page = await glossaryAt(held, '#events');
    await page.focus('.event-filters input');
    await page.keyboard.type('a/b');
    await eventually(
      () => hashOf(page),
      (hash) => hash === '#events&find=a/b',
    );
  });
  test('an event is opened', async () => {
    const page = await glossaryAt(held, '#events&from=2013&to=2013');
    const button = await page.waitForSelector('.event .title');
    await button?.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.event .more');
    expect(await button?.evaluate((element) => element.getAttribute('aria-expanded'))).toBe('true');
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(
      () => document.activeElement?.closest('.event .more') !== null,
    );
    expect(isInside).toBe(true);
  });
});
