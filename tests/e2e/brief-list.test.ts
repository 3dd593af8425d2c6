import { beforeAll, beforeEach, expect, test } from 'vitest';
import { violationsInEveryLook } from '../harness/axe.ts';
import { begin, press, put, saved, three } from './brief-kit.ts';
import { eventually, shows, textOf, useAttache } from './kit.ts';

/* All briefs, and that the screens of briefs can be used by everyone. */

const held = useAttache();
beforeAll(() => put(held.app, three));
const store = async (expression: string): Promise<void> => {
  const { client } = await held.app.worker();
  await client.send('Runtime.evaluate', { expression, awaitPromise: true });
};
beforeEach(() => store('chrome.storage.local.clear()'));

async function listed() {
  const page = await held.app.openExtensionPage('brief.html');
  page.on('pageerror', (error) => held.errors.push(String(error)));
  await shows(page, 'New brief');
  return {
    page,
    until: (...titles: string[]) =>
      eventually(
        () => page.$$eval('.briefs h2', (all) => all.map(({ textContent }) => textContent)),
        (now) => JSON.stringify(now) === JSON.stringify(titles),
      ),
  };
}

test('briefs are begun, renamed, duplicated, deleted with undo, and opened', async () => {
  const { page, until } = await listed();
  await shows(page, 'No briefs yet.');
  const brief = await begin(held, ['aa-1', 'cc-3']);
  await until('Untitled brief');
  await shows(page, '2 clippings');
  await page.bringToFront();
  await press(page, 'Rename “Untitled brief”');
  await page.waitForSelector('.renaming input:focus');
  await page.keyboard.type('One');
  await page.keyboard.press('Enter');
  await until('One');
  await shows(brief, 'One');
  await press(page, 'Duplicate “One”');
  await until('Copy of One', 'One');
  await press(page, 'Delete “One”');
  await until('Copy of One');
  await shows(page, '“One” was deleted.');
  await shows(brief, 'This brief is not there. It was deleted.');
  await press(page, 'Undo');
  await until('Copy of One', 'One');
  await eventually(
    () => textOf(brief),
    (text) => !text.includes('It was deleted.'),
  );
  await page.locator('::-p-aria([name="One"][role="link"])').click();
  await shows(page, 'The group met in New York. [1]');
  await page.goBack();
  await until('Copy of One', 'One');
  await press(page, 'New brief');
  await shows(page, 'Introduction');
});

test('damaged briefs are reported, and what is left of them is handed over', async () => {
  await store(`chrome.storage.local.set({ 'brief x': { id: 'x', brief: 'broken' } })`);
  const { page } = await listed();
  await shows(page, 'One brief is damaged');
  const { name, file } = await saved(page, 'Save what is there as a file');
  expect(name).toBe('attache-damaged-briefs.json');
  expect(JSON.parse(file.toString())).toEqual([
    { key: 'brief x', value: { id: 'x', brief: 'broken' } },
  ]);
});

test('axe finds nothing amiss in any look', async () => {
  const page = await begin(held, ['aa-1', 'gone', 'cc-3']);
  await press(page, 'Add heading');
  await press(page, 'Add clippings');
  await shows(page, '3 clippings');
  expect(await violationsInEveryLook(page)).toEqual([]);
  await press(page, 'Remove: heading');
  await shows(page, 'Removed: heading.');
  expect(await violationsInEveryLook(page)).toEqual([]);
  const { page: list } = await listed();
  await press(list, 'Rename “Untitled brief”');
  expect(await violationsInEveryLook(list)).toEqual([]);
});

test.each([360, 1280])('nothing runs out of a page that is %i pixels wide', async (width) => {
  const page = await begin(held, ['aa-1', 'gone', 'cc-3']);
  await page.setViewport({ width, height: 700 });
  await page.locator('.title').fill('Donaudampfschifffahrtsgesellschaft'.repeat(9));
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
});
