import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { violationsInEveryLook } from '../harness/axe.ts';
import { cardShowing } from '../harness/card.ts';
import { fillLibrary } from '../harness/fill-library.ts';
import { article, elsewhere, eventually, openPage, settled, shows, useAttache } from './kit.ts';

/* The real side panel of the browser, opened from the popup: the article of the tab in front, and the library. */

const held = useAttache();
let first: Page;
let panel: Page;

beforeAll(async () => {
  await fillLibrary(held.app, 40);
  first = await openPage(held, article);
  await settled(held.app, first);
  const popup = await held.app.openPopup(first);
  await shows(popup, 'Beside the page');
  // The popup closes as the panel opens, before the click is answered.
  await popup
    .locator('::-p-text(Beside the page)')
    .click()
    .catch(() => undefined);
  const target = await held.app.browser.waitForTarget((each) =>
    each.url().endsWith('/sidepanel.html'),
  );
  panel = await target.asPage();
  panel.on('pageerror', (error) => held.errors.push(String(error)));
});

const names = (): Promise<string[]> =>
  panel.$$eval('.in-article .words', (all) => all.map(({ textContent }) => textContent ?? ''));
const tab = (name: 'article' | 'clippings'): Promise<void> => panel.click(`[data-tab=${name}]`);
const other = article
  .replaceAll('Talks go on', 'Another article')
  .replaceAll('Estonia', 'Finland')
  .replaceAll('Brazil', 'Peru');

describe('the article', () => {
  test('is that of the tab in front, with all that the popup has', async () => {
    await shows(panel, 'Estonia');
    expect(await names()).toContain('YouTube');
    expect(await panel.$eval('h1', (heading) => heading.textContent)).toBe('Talks go on');
    expect(await violationsInEveryLook(panel)).toEqual([]);
  });

  test('next goes from mention to mention, round the end, and the panel stays', async () => {
    const next = '[data-row=EE] .count';
    await panel.waitForSelector(next);
    const label = (): Promise<string | null> =>
      panel.$eval(next, (button) => button.getAttribute('aria-label'));
    expect(await label()).toBe('Go to Estonia in the article, 2 mentions');
    for (const place of ['1 of 2', '2 of 2', '1 of 2']) {
      await panel.click(next);
      await eventually(label, (words) => words?.startsWith(place) ?? false);
      await eventually(
        () => panel.$$eval('[role=status]', (all) => all.map(({ textContent }) => textContent)),
        (said) => said.includes(`Mention ${place}: Estonia`),
      );
      await cardShowing(first, 'Estonia');
    }
    await panel.focus('[data-row=EE] .name');
    await panel.keyboard.press('ArrowLeft');
    await eventually(label, (words) => words?.startsWith('2 of 2') ?? false);
  });

  test('follows the reader to another tab and back, and to another page in it', async () => {
    const second = await openPage(held, other, { address: 'https://www.bbc.com/other.html' });
    await shows(panel, 'Finland');
    expect(await names()).not.toContain('Estonia');
    await first.bringToFront();
    await shows(panel, 'Estonia');
    await second.bringToFront();
    await shows(panel, 'Finland');
    held.app.server.serve('https://www.bbc.com/third.html', other.replaceAll('Peru', 'Ghana'));
    await second.goto('https://www.bbc.com/third.html');
    await shows(panel, 'Ghana');
  });

  test('follows an app that goes on to another article without loading', async () => {
    await first.bringToFront();
    await shows(panel, 'Estonia');
    await first.evaluate(() => {
      history.pushState({}, '', '/next.html');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<h1>Next</h1><p>Kenya spoke of ransomware with Chile.</p>';
    });
    await shows(panel, 'Kenya');
    await eventually(names, (list) => !list.includes('Estonia'));
  });

  test('where Attaché may not read it says what to do, and reads once it is allowed', async () => {
    const page = await openPage(held, article, { address: `${elsewhere}/post` });
    await shows(panel, 'Not allowed here yet');
    expect(await violationsInEveryLook(panel)).toEqual([]);
    // The toolbar button allows this page.
    const popup = await held.app.openPopup(page);
    await shows(popup, 'Brazil');
    await popup.close();
    await shows(panel, 'Brazil');
  });

  test('on a page of the browser it says that no extension may read it', async () => {
    const page = await held.app.openBlank();
    await page.goto('chrome://version');
    await shows(panel, 'This is a page of the browser itself');
    await page.close();
  });
});

describe('the tabs', () => {
  test('lead to the library in its narrow form and back; axe finds nothing', async () => {
    await first.bringToFront();
    await tab('clippings');
    await shows(panel, '40 clippings');
    expect(await violationsInEveryLook(panel)).toEqual([]);
    await panel.locator('input[type=search]').fill('talks');
    await eventually(
      () => panel.$eval('.total', (total) => total.textContent),
      (text) => /found/.test(text ?? ''),
    );
    // Another tab in front is no reason to leave the library.
    const page = await openPage(held, other, { address: 'https://www.bbc.com/other.html' });
    await settled(held.app, page);
    expect(await panel.$eval('[data-tab=clippings]', (one) => one.ariaSelected)).toBe('true');
    await tab('article');
    await shows(panel, 'Finland');
  });

  test('are gone through with the arrows', async () => {
    await panel.focus('[data-tab=article]');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector('.library-page');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Clippings');
    await panel.keyboard.press('Home');
    await panel.waitForSelector('.article');
    expect(
      await panel.$$eval('[role=tab]', (all) => all.map((one) => one.getAttribute('tabindex'))),
    ).toEqual(['0', '-1']);
  });
});
