import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardShowing, inCard, openCard } from '../harness/card.ts';
import { pointOf } from '../harness/marks.ts';
import { serialiseDocument } from '../harness/serialise.ts';
import { article, elsewhere, eventually, openPage, settled, sure, useAttache } from './kit.ts';

/* Keys and the keyboard focus: what is the card's is not the page's, and the other way round. */

const held = useAttache();

/** A page that listens for all that has to do with keys, wherever and as early as it can. */
const listening = `<script>
  heard = [];
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'focusin', 'focusout', 'focus', 'blur'];
  for (const target of [window, document, document.documentElement])
    for (const type of types)
      for (const capture of [true, false])
        target.addEventListener(type, (event) => event.target !== window && heard.push(type + (event.key ?? '')), capture);
</script>`;
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'heard').splice(0));

const walk = async (page: Page): Promise<void> => {
  sure(await held.app.askPage(page, 'walk', 'next'));
  await cardShowing(page, /Sources?/);
};
const gone = (page: Page) =>
  eventually(
    () => openCard(page).catch(() => 'redrawn'),
    (card) => card === null,
  );
const focusInCard = (page: Page): Promise<string | null> =>
  inCard<string>(
    page,
    'function () { const at = this.getRootNode().activeElement; return at?.getAttribute("aria-label") ?? at?.innerText ?? ""; }',
  );
const focusOnPage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.id || at?.localName || '';
  });

test('a page hears no key and no focus of the card, however early it listens', async () => {
  const page = await openPage(held, article.replace('<head>', `<head>${listening}`));
  await settled(held.app, page);
  await heard(page);
  await walk(page);
  for (const key of ['j', 'Shift', 'ArrowDown', 'PageDown', 'Tab', 'Tab', 'Enter'] as const) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Escape');
  await gone(page);
  expect(await heard(page)).toEqual([]);
  // Its own keys it hears as ever, also while a card is open that has not the focus.
  const { x, y } = await pointOf(page, 'Brazil');
  await page.mouse.click(x, y);
  await cardShowing(page, /Sources?/);
  await page.keyboard.press('j');
  expect(await heard(page)).toContain('keydownj');
});

test('a page that was opened by the button is guarded from then on: it hears only what it caught before', async () => {
  const page = await openPage(held, article, { address: `${elsewhere}/late` });
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('keydown', ({ key }) => heard.push(key), true);
  });
  const popup = await held.app.openPopup(page);
  await settled(held.app, page);
  await popup.close();
  await page.bringToFront();
  await walk(page);
  await page.keyboard.press('j');
  expect(await heard(page)).toEqual([]);
});

test('Tab, Enter and scrolling work in the card', async () => {
  const page = await openPage(held, article);
  await settled(held.app, page);
  await walk(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await eventually(
    () => inCard<number>(page, 'function () { return this.querySelector(".body").scrollTop; }'),
    (top) => (top ?? 0) > 0,
  );
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  expect(await focusInCard(page)).toBe('Close');
  await page.keyboard.press('Enter');
  await gone(page);
});

test('Escape closes the card wherever the focus is, also where the page keeps Escape to itself', async () => {
  const keeper = `<script>addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)</script>`;
  const page = await openPage(held, `${keeper}${article}`);
  await settled(held.app, page);
  const { x, y } = await pointOf(page, 'Estonia');
  await page.mouse.click(x, y);
  await cardShowing(page, /Sources?/);
  await page.keyboard.press('Escape');
  await gone(page);
});

test('Escape in the card does not close a dialog of the page, over which the card works', async () => {
  const page = await openPage(
    held,
    `<html lang="en"><p>Estonia spoke.</p><dialog id="box"><button>Accept all</button></dialog><script>box.showModal()</script></html>`,
  );
  await settled(held.app, page);
  const before = await serialiseDocument(page);
  await walk(page);
  expect(await focusInCard(page)).toContain('Estonia');
  await page.keyboard.press('Escape');
  await gone(page);
  expect(await page.$eval('#box', (box) => (box as HTMLDialogElement).open)).toBe(true);
  expect(await serialiseDocument(page)).toBe(before);
});

describe('the focus', () => {
  const links = `<html lang="en"><p><a id="one" href="#1">One</a> <span id="host"></span> and Estonia spoke. <a id="two" href="#2">Two</a>
    <a href="#3" id="three">Three</a></p><p style="height: 2000px">Far</p><a id="last" href="#9">Last</a>
    <script>host.attachShadow({ mode: 'open' }).innerHTML = '<button id="deep">Deep</button>';</script></html>`;
  const openLinks = async () => {
    const page = await openPage(held, links);
    await settled(held.app, page);
    return page;
  };

  test('returns to where it was, in an open shadow tree too', async () => {
    const page = await openLinks();
    await page.evaluate(() => {
      document.querySelector('#host')?.shadowRoot?.querySelector('button')?.focus();
    });
    await walk(page);
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await focusOnPage(page)).toBe('deep');
  });

  test('goes on from the mention where nothing had it, and the page notices nothing', async () => {
    const page = await openPage(held, links.replace('<p>', `${listening}<p>`));
    await settled(held.app, page);
    await heard(page);
    await walk(page);
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await focusOnPage(page)).toBe('body');
    expect(await heard(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await focusOnPage(page)).toBe('two');
  });

  test('goes through the card as if it stood at the mention, and is not trapped', async () => {
    const page = await openLinks();
    await walk(page);
    let stops = 0;
    while ((await focusOnPage(page)) === 'attache-card' && stops < 60) {
      await page.keyboard.press('Tab');
      stops++;
    }
    expect(stops).toBeGreaterThan(3);
    expect(await focusOnPage(page)).toBe('two');
    // The card stays; the page's focus is not taken away when it closes.
    expect(await openCard(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await focusOnPage(page)).toBe('two');
  });

  test('backwards out of the card is what stands before the mention', async () => {
    const page = await openLinks();
    await walk(page);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusOnPage(page)).toBe('deep');
  });

  test('goes from a clicked mention into its card', async () => {
    const page = await openLinks();
    const { x, y } = await pointOf(page, 'Estonia');
    await page.mouse.click(x, y);
    await cardShowing(page, /Sources?/);
    expect(await focusOnPage(page)).toBe('body');
    await page.keyboard.press('Tab');
    expect(await focusInCard(page)).toContain('Estonia');
    await page.keyboard.press('Escape');
    await gone(page);
    await page.keyboard.press('Tab');
    expect(await focusOnPage(page)).toBe('two');
  });

  test('stays where a click on the page has put it', async () => {
    const page = await openLinks();
    await page.focus('#one');
    await walk(page);
    await page.click('#three');
    await gone(page);
    expect(await focusOnPage(page)).toBe('three');
  });
});
