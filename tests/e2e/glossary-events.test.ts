import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { choose, glossaryAt, hashOf, press } from './glossary-kit.ts';
import { eventually, shows, textOf, useAttache } from './kit.ts';

/* The timeline of events: filters, what opens, and the address that says both. */

const held = useAttache();

const dates = (page: Page): Promise<string[]> =>
  page.$$eval('.event time', (times) => times.map((time) => time.getAttribute('datetime') ?? ''));
const counted = (page: Page, holds: (count: number) => boolean): Promise<number> =>
  eventually(async () => (await dates(page)).length, holds);

test('all events by year, newest first', async () => {
  const page = await glossaryAt(held);
  await press(page, 'Events', 'link');
  await shows(page, '277 events');
  const all = await dates(page);
  expect(all).toHaveLength(277);
  expect(all.map((date) => date.slice(0, 4))).toEqual(
    all
      .map((date) => date.slice(0, 4))
      .sort()
      .reverse(),
  );
  expect(await page.title()).toBe('Events – Attaché');
  await press(page, '2013');
  await eventually(
    () => page.$eval('#year-2013', (heading) => heading.getBoundingClientRect().top),
    (top) => top >= 0 && top < 120,
  );
});

test('filters by years, words, kind and entry add up, and can be taken away', async () => {
  const page = await glossaryAt(held, '#events');
  await choose(page, 'From', '2012');
  await choose(page, 'To', '2014');
  const inYears = await counted(page, (count) => count < 100);
  expect((await dates(page)).every((date) => date >= '2012' && date < '2015')).toBe(true);
  await choose(page, 'With', 'China');
  const withChina = await counted(page, (count) => count < inYears);
  await choose(page, 'Kind', 'Platforms and companies');
  await counted(page, (count) => count > 0 && count < withChina);
  await page.type('::-p-aria([name="Words in it"])', 'mandiánt');
  await counted(page, (count) => count === 1);
  await shows(page, 'Mandiant publishes the APT1 report');
  expect(await hashOf(page)).toBe('#events&find=mandiánt&entry=CN&kind=platform&from=2012&to=2014');
  await page.reload();
  await counted(page, (count) => count === 1);
  await press(page, 'Show all events');
  await counted(page, (count) => count === 277);
  expect(await hashOf(page)).toBe('#events');
});

test('an event opens with summary, sources and entries, and is kept in the address', async () => {
  const page = await glossaryAt(held, '#events&from=2013&to=2013');
  await press(page, 'Mandiant publishes the APT1 report');
  await shows(page, 'China called the report groundless');
  await shows(page, 'APT1: Exposing One of China');
  expect(await hashOf(page)).toBe('#events=event-apt1-report&from=2013&to=2013');
  await page.reload();
  await shows(page, 'China called the report groundless');
  const seen = await page.$eval('.event .more', (more) => {
    const { top, bottom } = more.getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  });
  expect(seen).toBe(true);
  await press(page, 'People’s Liberation Army', 'link');
  await page.waitForSelector('.entry-page');
  await page.goBack();
  await shows(page, 'China called the report groundless');
  await press(page, 'Mandiant publishes the APT1 report');
  await eventually(
    () => textOf(page),
    (text) => !text.includes('China called the report groundless'),
  );
});

test('an entry leads to all of its events', async () => {
  const page = await glossaryAt(held, '#entry=nato');
  const link = await page.waitForSelector('.entry-events > p a');
  const words = await link?.evaluate((element) => element.textContent ?? '');
  await link?.click();
  await counted(page, (count) => words?.includes(`All ${count} events`) ?? false);
  expect(await hashOf(page)).toBe('#events&entry=nato');
});

test('no event is said in words', async () => {
  const page = await glossaryAt(held, '#events&find=blue bananas');
  await shows(page, 'No event fits these filters');
  await press(page, 'Show all events');
  await shows(page, '277 events');
});
