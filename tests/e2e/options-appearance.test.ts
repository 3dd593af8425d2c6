import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { cardShowing } from '../harness/card.ts';
import { article, eventually, openPage, settled, sure, useAttache } from './kit.ts';
import { clearStorage, openOptions, put, storedIn, tick } from './options-kit.ts';

/* How our pages and cards look is the reader's choice, at once and everywhere; marks go with the page. */

const held = useAttache();
beforeEach(() => clearStorage(held));

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const dark = 'rgb(27, 31, 39)';
const light = 'rgb(253, 252, 249)';
const looks = (page: Page, colour: string): Promise<string> =>
  eventually(
    () => background(page),
    (found) => found === colour,
  );

test('open pages change at once; “as the system” is as the system', async () => {
  const options = await openOptions(held);
  const library = await held.app.openExtensionPage('library.html');
  await looks(library, light);
  await options.bringToFront();
  await tick(options, 'Dark');
  await looks(options, dark);
  await looks(library, dark);
  expect((await storedIn(held))['marking.theme']).toBe('dark');
  const system = { name: 'prefers-color-scheme', value: 'dark' };
  await tick(options, 'Light');
  await options.emulateMediaFeatures([system]);
  await looks(options, light);
  await tick(options, 'As the system');
  await looks(options, dark);
  await options.emulateMediaFeatures([{ ...system, value: 'light' }]);
  await looks(options, light);
});

test('a page is drawn in its colours from the first', async () => {
  const options = await openOptions(held);
  await tick(options, 'Dark');
  await looks(options, dark);
  const page = await held.app.openBlank();
  // Before any module of the page has run: the look is there with the document's head.
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      Reflect.set(window, 'first', document.documentElement.style.colorScheme);
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  for (const file of ['library.html', 'popup.html', 'brief.html', 'sidepanel.html']) {
    await page.goto(`chrome-extension://${held.app.extensionId}/${file}`);
    expect(await page.evaluate(() => Reflect.get(window, 'first')), file).toBe('dark');
  }
});

test('a card looks as chosen, on any page, and changes while it is open', async () => {
  await put(held, { 'marking.theme': 'dark' });
  const page = await openPage(held, article);
  await settled(held.app, page);
  sure(await held.app.askPage(page, 'goTo', 0));
  await cardShowing(page, 'Estonia');
  const scheme = (): Promise<string> =>
    page.$eval('attache-card', (host) => getComputedStyle(host).colorScheme);
  expect(await scheme()).toBe('dark');
  await put(held, { 'marking.theme': 'light' });
  await eventually(scheme, (value) => value === 'light');
  await put(held, { 'marking.theme': 'system' });
  await eventually(scheme, (value) => value === 'light dark');
});

test.each(['light', 'dark'] as const)('%s: nothing that axe finds', async (theme) => {
  await put(held, {
    'marking.theme': theme,
    'marking.density': 7,
    'marking@www.reuters.com.density': 'none',
    'not www.reuters.com EE estonia': {
      site: 'www.reuters.com',
      entryId: 'EE',
      name: 'Estonia',
      surface: 'estonia',
    },
  });
  const options = await openOptions(held);
  await looks(options, theme === 'dark' ? dark : light);
  expect(await violations(options)).toEqual([]);
  await options.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await violations(options)).toEqual([]);
});

test.each([360, 720, 1400])(
  'at %i pixels nothing is cut off, with text twice as large',
  async (width) => {
    await put(held, { 'marking.density': 7 });
    const options = await openOptions(held);
    await options.setViewport({ width, height: 900 });
    for (const size of ['100%', '200%']) {
      for (const dir of ['ltr', 'rtl']) {
        const over = await options.evaluate(
          (fontSize, direction) => {
            document.documentElement.style.fontSize = fontSize;
            document.documentElement.dir = direction;
            const root = document.documentElement;
            return root.scrollWidth - root.clientWidth;
          },
          size,
          dir,
        );
        expect(over, `${size} ${dir}`).toBe(0);
      }
    }
  },
);
