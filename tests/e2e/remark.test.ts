import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { article, eventually, openPage, settled, shows, sure, useAttache } from './kit.ts';

/* A note, tags and a collection for what is saved from the popup. */

const held = useAttache();
const newest = async () =>
  sure(await held.app.askBackground('findClippings', anyClipping, 0, 1)).clippings[0];
const fields = (popup: Page) =>
  popup.$$eval('.remark textarea, .remark input', (all) => all.map(({ value }) => value));

async function openOver(page: Page): Promise<Page> {
  const popup = await held.app.openPopup(page);
  popup.on('pageerror', (error) => held.errors.push(String(error)));
  await shows(popup, 'Estonia');
  return popup;
}
async function press(popup: Page, name: string): Promise<void> {
  for (const button of await popup.$$('footer button')) {
    if ((await button.evaluate((element) => element.textContent))?.trim() === name)
      return button.click();
  }
  throw new Error(`There is no button ${name}`);
}
/** How the browser says that the disk is full, at the next write. */
async function fillDisk(): Promise<void> {
  await (await held.app.worker()).evaluate(() => {
    const own = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = own;
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}

test('outlives the popup, and a save that fails; it is saved with the clipping', async () => {
  const page = await openPage(held, article);
  await settled(held.app, page);
  let popup = await openOver(page);
  await popup.locator('.remark summary').click();
  await popup.locator('.remark textarea').click();
  await popup.keyboard.type('For Friday’s brief.');
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('un, norms, ');
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('Tallinn');
  const written = ['For Friday’s brief.', 'un, norms', 'Tallinn'];
  await popup.close();
  popup = await openOver(page);
  await eventually(
    () => fields(popup),
    (values) => JSON.stringify(values) === JSON.stringify(written),
  );

  await fillDisk();
  await press(popup, 'Save page');
  await shows(popup, 'is full. Nothing was changed.');
  expect(await fields(popup)).toEqual(written);

  await press(popup, 'Save page');
  await shows(popup, 'Saved to your clippings.');
  expect(await newest()).toMatchObject({
    scope: 'page',
    note: 'For Friday’s brief.',
    tags: ['un', 'norms'],
    collection: 'Tallinn',
  });
  await eventually(
    () => fields(popup),
    (values) => values.join('') === '',
  );
  await popup.close();
  popup = await openOver(page);
  await popup.locator('.remark summary').click();
  expect(await fields(popup)).toEqual(['', '', '']);

  // Once more the same page: it is there, and what is written now can be added to it.
  await popup.locator('.remark textarea').click();
  await popup.keyboard.type('Second thoughts.');
  await press(popup, 'Save page');
  await shows(popup, 'This is in your clippings already.');
  await press(popup, 'Add note and tags to it');
  await shows(popup, 'Added to the clipping.');
  expect(await newest()).toMatchObject({
    note: 'For Friday’s brief.\n\nSecond thoughts.',
    tags: ['un', 'norms'],
  });
  await popup.close();
});
