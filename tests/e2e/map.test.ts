import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { cardShowing, inCard, openCard } from '../harness/card.ts';
import { pointOf } from '../harness/marks.ts';
import { serialiseDocument } from '../harness/serialise.ts';
import { eventually, openPage, settled, shows, useAttache } from './kit.ts';

/* The map of mentions beside the scrollbar: while a card is open, and where the reader wants it. */

const held = useAttache();

afterEach(async () => {
  const { client } = await held.app.worker();
  await client.send('Runtime.evaluate', {
    expression: 'chrome.storage.local.clear()',
    awaitPromise: true,
  });
});

const gap = '<div style="height:1500px"></div>';
const long = `<html lang="en"><title>Long</title><p>Estonia spoke first.</p>${gap}<p>NATO met.</p>${gap}<p>Estonia left.</p></html>`;

type Map = { ticks: { kind: string; at: number }[]; box: { left: number; right: number } };
const map = (page: Page) =>
  inCard<Map | null>(
    page,
    `function () {
      const map = this.querySelector('.map');
      if (!map) return null;
      const { left, right } = map.getBoundingClientRect();
      const ticks = [...map.querySelectorAll('i')];
      return {
        box: { left, right },
        ticks: ticks.map((tick) => ({ kind: tick.className, at: tick.getBoundingClientRect().top / innerHeight })),
      };
    }`,
  );
const mapped = (page: Page) =>
  eventually(
    () => map(page),
    (found) => found !== null,
  );

async function openAt(html: string, name: string) {
  const page = await openPage(held, html);
  await settled(held.app, page);
  const before = await serialiseDocument(page);
  const { x, y } = await pointOf(page, name);
  await page.mouse.click(x, y);
  await cardShowing(page, /Sources?/);
  return { page, before };
}

test('every mention has its tick, by kind and place, and goes with the card', async () => {
  const { page, before } = await openAt(long, 'Estonia');
  const found = await mapped(page);
  expect(found?.ticks.map(({ kind }) => kind)).toEqual([
    'state current',
    'organisation other',
    'state same',
  ]);
  const places = found?.ticks.map(({ at }) => at) ?? [];
  expect(places[0]).toBeLessThan(0.05);
  expect(places[1]).toBeGreaterThan(0.4);
  expect(places[1]).toBeLessThan(0.6);
  expect(places[2]).toBeGreaterThan(0.9);
  await page.keyboard.press('Escape');
  await eventually(
    () => openCard(page).catch(() => 'redrawn'),
    (card) => card === null,
  );
  expect(await serialiseDocument(page)).toBe(before);
});

test('a click near a tick goes there; between ticks it is the page’s', async () => {
  const { page } = await openAt(long, 'Estonia');
  const found = await mapped(page);
  const nato = (found?.ticks[1]?.at ?? 0) * 800;
  await page.mouse.click((found?.box.left ?? 0) + 7, nato + 9);
  // The card of Estonia speaks of NATO too: that the page has moved tells that the other is there.
  await eventually(
    () => page.evaluate(() => scrollY),
    (top) => top > 800,
  );
  await cardShowing(page, 'North Atlantic Treaty Organization');
  await mapped(page);
  await page.mouse.click((found?.box.left ?? 0) + 7, nato + 100);
  await eventually(
    () => openCard(page).catch(() => 'redrawn'),
    (card) => card === null,
  );
});

test('it stands where the scrollbar is, and is no news for a screen reader', async () => {
  const { page } = await openAt(long, 'NATO');
  const right = await mapped(page);
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(right?.box.right).toBe(width);
  const node = await inCard(page, 'function () { return this.querySelector(".map").ariaHidden; }');
  expect(node).toBe('true');
  const { page: other } = await openAt(
    long.replace('<html lang="en">', '<html lang="en" dir="rtl">'),
    'NATO',
  );
  const left = await mapped(other);
  expect(left?.box.left).toBeLessThan(20);
});

test('many mentions make a few ticks; a short page has no map', async () => {
  const { page } = await openAt(
    `<html lang="en"><title>Many</title>${'<p>Estonia spoke of ransomware to NATO.</p>'.repeat(1000)}</html>`,
    'Estonia',
  );
  const found = await mapped(page);
  expect(found?.ticks.length).toBeGreaterThan(100);
  expect(found?.ticks.length).toBeLessThanOrEqual(200);
  const { page: short } = await openAt('<html lang="en"><p>Estonia spoke.</p></html>', 'Estonia');
  await short.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await cardShowing(short, /Sources?/);
  expect(await map(short)).toBeNull();
});

test('the popup switches it off and on, at once', async () => {
  const { page } = await openAt(long, 'Estonia');
  await mapped(page);
  await page.keyboard.press('Escape');
  const popup = await held.app.openPopup(page);
  await shows(popup, 'NATO');
  await popup.click('.marking summary');
  const tick = () =>
    popup.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLElement>('.marking label')];
      labels.find((label) => label.innerText.includes('map of mentions'))?.click();
    });
  await tick();
  await eventually(
    async () =>
      (await held.app.askPage(page, 'reading', 0)) as { value?: { marking: { map: boolean } } },
    (answer) => answer.value?.marking.map === false,
  );
  await popup.close();
  await page.bringToFront();
  const { x, y } = await pointOf(page, 'Estonia');
  await page.mouse.click(x, y);
  await cardShowing(page, /Sources?/);
  expect(await map(page)).toBeNull();
  const { client } = await held.app.worker();
  await client.send('Runtime.evaluate', {
    expression: `chrome.storage.local.set({ 'marking.map': true })`,
    awaitPromise: true,
  });
  await mapped(page);
});
