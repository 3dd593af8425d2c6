import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { cardShowing, inCard } from '../harness/card.ts';
import { article, eventually, openPage, settled, shows, sure, useAttache } from './kit.ts';

/* What a reader does with Attaché, by keyboard alone and without motion, from one end to the other. */

const held = useAttache();

/** Where the focus is: role or element, and name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    const label = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    return `${active?.localName} ${label.replace(/\s+/g, ' ').trim()}`;
  });
/** Goes on by Tab until the focus is on something with this name. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Tab does not come to ${name}; it ends at ${await focused(page)}`);
}
const without = (page: Page) =>
  page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
/** What still moves for a reader who wants no motion. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const lasts = (times: string) =>
          times.split(',').some((time) => Number.parseFloat(time) > 0);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      })
      .map((element) => `${element.localName}.${element.className}`),
  );

let page: Page;
beforeEach(async () => {
  page = await openPage(held, article);
  await without(page);
  await settled(held.app, page);
});

test('from mark to card to clipping', async () => {
  sure(await held.app.askPage(page, 'walk', 'next'));
  await cardShowing(page, 'Save clipping');
  const inFocus = () =>
    inCard<string>(
      page,
      'function () { return this.getRootNode().activeElement?.textContent ?? ""; }',
    );
  for (let step = 0; step < 40 && (await inFocus()) !== 'Save clipping'; step++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await cardShowing(page, 'Saved');
  expect(sure(await held.app.askBackground('clippingsOn', [page.url()]))).toHaveLength(1);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('attache-card') === null);
});

test('from the popup to an entry, and to the glossary', async () => {
  const popup = await held.app.openPopup(page);
  await shows(popup, 'Estonia');
  await popup.keyboard.press('/');
  await popup.keyboard.type('esto');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await shows(popup, 'Tallinn');
  expect(await moving(popup)).toEqual([]);
});

test('from the glossary’s list to an entry and back', async () => {
  const glossary = await held.app.openExtensionPage('glossary.html');
  await without(glossary);
  await glossary.waitForSelector('main li');
  await tabTo(glossary, /^input/);
  await glossary.keyboard.type('attribution');
  await tabTo(glossary, /^a attribution$/);
  await glossary.keyboard.press('Enter');
  await glossary.waitForFunction(() => location.hash.includes('entry=attribution'));
  await shows(glossary, 'Definition');
  expect(await focused(glossary)).toMatch(/^h1 attribution/);
  expect(await moving(glossary)).toEqual([]);
  await glossary.close();
});

test('through the options', async () => {
  const options = await held.app.openExtensionPage('options.html');
  await without(options);
  await options.waitForSelector('.ticks input');
  await tabTo(options, /^a Appearance/);
  await options.keyboard.press('Enter');
  await tabTo(options, /^input/, 80);
  expect(await moving(options)).toEqual([]);
  await tabTo(options, /^button Erase everything/, 80);
  await options.keyboard.press('Enter');
  await options.waitForSelector('dialog');
  await options.keyboard.press('Escape');
  await eventually(
    () => options.$('dialog'),
    (dialog) => dialog === null,
  );
  // Back where it was.
  expect(await focused(options)).toMatch(/^button Erase everything/);
  await options.close();
});

test('from the welcome page to the library', async () => {
  const welcome = await held.app.openExtensionPage('welcome.html');
  await without(welcome);
  await welcome.waitForSelector('iframe');
  expect(await moving(welcome)).toEqual([]);
  await tabTo(welcome, /^button Clippings/);
  const opened = held.app.browser.waitForTarget((one) => one.url().endsWith('/library.html'));
  await welcome.keyboard.press('Enter');
  const library = await (await opened).page();
  if (!library) throw new Error('The library has no page');
  await library.waitForSelector('main');
  await without(library);
  await shows(library, 'clipping');
  await library.keyboard.press('/');
  expect(await focused(library)).toMatch(/^input/);
  expect(await moving(library)).toEqual([]);
  await library.close();
  await welcome.close();
});
