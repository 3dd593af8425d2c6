import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { violationsInEveryLook } from '../harness/axe.ts';
import { cardShowing } from '../harness/card.ts';
import { eventually, openPage, settled, shows, textOf, useAttache } from './kit.ts';

/* The list in the real popup: its order, what is filtered, where the keys lead, and the line of time. */

const held = useAttache();

const talks = `<!doctype html><html lang="en"><head><title>Talks</title></head><body><main><article><h1>Talks</h1>
<p>Brazil spoke first. Australia excluded Huawei and ZTE from 5G, as high-risk vendors from China.</p>
<p>NATO met Estonia. Estonian officials thanked Estonia, and Australia; ransomware was named, and cyber norms.</p>
</article></main></body></html>`;

afterEach(async () => {
  const worker = await held.app.worker();
  await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
});

async function opened(): Promise<{ page: Page; popup: Page }> {
  const page = await openPage(held, talks);
  await settled(held.app, page);
  const popup = await held.app.openPopup(page);
  popup.on('pageerror', (error) => held.errors.push(String(error)));
  await shows(popup, 'Estonia');
  return { page, popup };
}
const names = (popup: Page, within = '.in-article'): Promise<string[]> =>
  popup.$$eval(`${within} .words`, (all) => all.map(({ textContent }) => textContent ?? ''));
const focused = (popup: Page): Promise<string> =>
  popup.evaluate(() => document.activeElement?.querySelector('.words')?.textContent ?? '');

const states = ['Brazil', 'Australia', 'China', 'Estonia'];

describe('the order', () => {
  test('is that of the article; by weight the most mentioned come first; both by kind or in one list', async () => {
    const { popup } = await opened();
    expect(await names(popup, '[data-kind=state]')).toEqual(states);
    await popup.select('.list-tools select', 'weight');
    await eventually(
      () => names(popup, '[data-kind=state]'),
      (list) => list.join() === 'Estonia,Australia,Brazil,China',
    );
    await popup.click('.list-tools input');
    await eventually(
      () => names(popup),
      (list) => list.slice(0, 3).join() === 'Estonia,Australia,Brazil',
    );
    expect(await popup.$('[data-kind]')).toBeNull();
    expect(await violationsInEveryLook(popup)).toEqual([]);
  });

  test('is kept for the next article', async () => {
    const { popup } = await opened();
    await popup.select('.list-tools select', 'weight');
    await eventually(
      () => names(popup, '[data-kind=state]'),
      ([first]) => first === 'Estonia',
    );
    await popup.close();
    const again = await opened();
    expect((await names(again.popup, '[data-kind=state]'))[0]).toBe('Estonia');
    expect(await again.popup.$eval('.list-tools select', (select) => select.value)).toBe('weight');
  });
});

test('each entry has its gist in the list, and one question brings all of them', async () => {
  const { popup } = await opened();
  await shows(popup, 'capital Tallinn');
  const gists = await popup.$$eval('.in-article .what', (all) =>
    all.map(({ textContent }) => textContent),
  );
  expect(gists.every((gist) => (gist?.length ?? 0) > 10)).toBe(true);
});

describe('typing', () => {
  test('filters what the article mentions, by any way it is written, and finds the rest in the glossary', async () => {
    const { popup } = await opened();
    await popup.keyboard.press('/');
    await popup.keyboard.type('eston');
    await eventually(
      () => names(popup),
      (list) => list.join() === 'Estonia',
    );
    await popup.keyboard.press('Escape');
    await eventually(
      () => names(popup, '[data-kind=state]'),
      (list) => list.join() === states.join(),
    );
    await popup.keyboard.type('nato');
    await eventually(
      () => names(popup),
      (list) => list.join() === 'North Atlantic Treaty Organization',
    );
    // In the glossary there is more of it; what stands above is not there again.
    await popup.waitForSelector('.in-glossary .entry');
    expect(await names(popup, '.in-glossary')).not.toContain('North Atlantic Treaty Organization');
    expect(await violationsInEveryLook(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.keyboard.type('zzzz');
    await shows(popup, '“zzzz” is not in the glossary.');
  });

  test('what is selected on the page is looked up, where the glossary has it', async () => {
    const page = await openPage(
      held,
      talks.replace('Brazil spoke', '<b id="it">ransomware</b> <i id="no">spoke</i>'),
    );
    await settled(held.app, page);
    const select = (selector: string) =>
      page.$eval(selector, (element) => getSelection()?.selectAllChildren(element));
    await select('#it');
    const popup = await held.app.openPopup(page);
    await popup.waitForFunction(() => document.querySelector('input')?.value === 'ransomware');
    await popup.close();
    await select('#no');
    const other = await held.app.openPopup(page);
    await shows(other, 'capital Tallinn');
    expect(await other.$eval('input', (field) => field.value)).toBe('');
  });
});

describe('by keyboard', () => {
  test('arrows, Home and End go through all rows, and letters go to names', async () => {
    const { popup } = await opened();
    await popup.waitForSelector('.timeline');
    await popup.keyboard.press('ArrowDown');
    expect(await focused(popup)).toBe('Brazil');
    await popup.keyboard.press('ArrowDown');
    expect(await focused(popup)).toBe('Australia');
    await popup.keyboard.type('es');
    expect(await focused(popup)).toBe('Estonia');
    // Nothing is called “nat…”, but something is written so.
    await popup.keyboard.press('End');
    await popup.keyboard.type('nat');
    expect(await focused(popup)).toBe('North Atlantic Treaty Organization');
    await popup.keyboard.press('Home');
    expect(await focused(popup)).toBe('Brazil');
    await popup.keyboard.press('ArrowUp');
    expect(await focused(popup)).toBe('Brazil');
    await popup.keyboard.press('End');
    expect(
      await popup.evaluate(() =>
        document.activeElement?.closest('[data-row]')?.getAttribute('data-row'),
      ),
    ).toMatch(/^event /);
  });

  test('Tab stops at one row, and at its way to the page', async () => {
    const { popup } = await opened();
    await popup.focus('[data-row=EE] .name');
    const stops = await popup.$$eval('.entry .name, .entry .count', (all) =>
      (all as HTMLElement[])
        .filter(({ tabIndex }) => tabIndex >= 0)
        .map((one) => one.closest('li')?.dataset.row),
    );
    expect(stops).toEqual(['EE', 'EE']);
  });

  test('Enter opens a row, and Down goes from the field into the list', async () => {
    const { popup } = await opened();
    await popup.focus('.find');
    await popup.keyboard.press('ArrowDown');
    expect(await focused(popup)).toBe('Brazil');
    await popup.keyboard.press('Enter');
    await shows(popup, 'capital Brasília');
    await popup.waitForSelector('[data-row=BR] .sources');
  });

  test('right goes to the first mention on the page, and the popup closes', async () => {
    const { page, popup } = await opened();
    await popup.focus('[data-row=EE] .name');
    const gone = new Promise((resolve) => popup.once('close', resolve));
    await popup.keyboard.press('ArrowRight').catch(() => undefined);
    await gone;
    await cardShowing(page, 'Estonia');
  });

  test('Ctrl+S saves the page, or what is selected', async () => {
    const { page, popup } = await opened();
    await popup.keyboard.down('Control');
    await popup.keyboard.press('s');
    await popup.keyboard.up('Control');
    await shows(popup, 'Saved to your clippings.');
    await shows(popup, 'The page itself');
    await page.$eval('h1', (heading) => getSelection()?.selectAllChildren(heading));
    await popup.keyboard.down('Control');
    await popup.keyboard.press('s');
    await popup.keyboard.up('Control');
    await popup.waitForSelector('.page-clippings .go');
  });

  test('? lists the keys, and in a field keys are letters', async () => {
    const { popup } = await opened();
    await popup.focus('.find');
    await popup.keyboard.type('?/');
    expect(await popup.$eval('.find', (field) => (field as HTMLInputElement).value)).toBe('?/');
    expect(await popup.$('dialog[open]')).toBeNull();
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('?');
    await popup.waitForSelector('dialog[open]');
    expect(await violationsInEveryLook(popup)).toEqual([]);
    await popup.click('dialog .button');
    await popup.waitForFunction(() => !document.querySelector('dialog'));
  });
});

test('related events stand along a line of time, newest first, each with its reason; sources on opening', async () => {
  const { popup } = await opened();
  await popup.waitForSelector('.timeline');
  const events = await popup.$$eval('.timeline > li', (all) =>
    all.map((one) => ({
      date: one.querySelector('time')?.dateTime ?? '',
      reason: one.querySelector('.reason')?.textContent ?? '',
    })),
  );
  expect(events.length).toBeGreaterThan(1);
  expect(events.map(({ date }) => date)).toEqual(
    events
      .map(({ date }) => date)
      .toSorted()
      .toReversed(),
  );
  for (const { reason } of events) expect(reason).toMatch(/Shares .+ with this article/);
  expect(await textOf(popup)).not.toContain('Source');
  await popup.click('.timeline .name');
  await popup.waitForSelector('.timeline .sources a[href^="https:"]');
  expect(await violationsInEveryLook(popup)).toEqual([]);
});
