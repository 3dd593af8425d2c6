import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { written } from '../clippings/backups.ts';
import { clippingExample, draftExample, quoting } from '../clippings/example.ts';
import { shows, sure, useAttache } from './kit.ts';
import { chooseFile, dialogSays, everything, openLibrary, press, wipe } from './transfer-kit.ts';

/* Imports that are refused, stopped, or under way in two windows: all of a file comes, or nothing. */

const held = useAttache();
const imported = '1 clipping imported.';
beforeEach(() => wipe(held.app));

test('an import that the database refuses leaves nothing behind', async () => {
  const { page } = await openLibrary(held.app);
  await chooseFile(page, 'backup.json', await written([clippingExample]));
  await dialogSays(page, '1 new');
  await (await held.app.worker()).evaluate(() => {
    const own = IDBObjectStore.prototype.add;
    let calls = 0;
    IDBObjectStore.prototype.add = function (...args) {
      // The first is handed over, the second is to come into the library.
      if (++calls < 2) return own.apply(this, args);
      IDBObjectStore.prototype.add = own;
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
  await press(page, 'Import 1 clipping');
  await dialogSays(page, 'is full. Nothing was changed.');
  expect(await everything(held.app)).toEqual([]);
  await press(page, 'Import 1 clipping');
  await dialogSays(page, imported);
  await page.close();
});

test('two windows do not mix what they import', async () => {
  const many = Array.from({ length: 1200 }, (_, index) => ({
    ...quoting(`Number ${index}.`),
    id: `${index}-first`,
  }));
  const one = await openLibrary(held.app);
  const two = await openLibrary(held.app);
  const show = (page: Page) => page.bringToFront();
  await show(one.page);
  await chooseFile(one.page, 'first.json', await written(many));
  await dialogSays(one.page, '1,200 new');
  await show(two.page);
  await chooseFile(two.page, 'second.json', await written([clippingExample]));
  await dialogSays(two.page, '1 new');
  await holdStage(one.page);
  await show(one.page);
  await press(one.page, 'Import 1,200 clippings');
  await dialogSays(one.page, 'Importing');
  await show(two.page);
  await press(two.page, 'Import 1 clipping');
  await dialogSays(two.page, 'Another window is importing.');
  await show(one.page);
  await one.page.evaluate(() => Reflect.get(globalThis, 'letGo')());
  await dialogSays(one.page, '1,200 clippings imported.');
  await show(two.page);
  await press(two.page, 'Import 1 clipping');
  await dialogSays(two.page, imported);
  expect(sure(await held.app.askBackground('findClippingIds', anyClipping))).toHaveLength(1201);
  await one.page.close();
  await two.page.close();
});

test('one that is stopped, or left by Escape, has brought nothing; what was saved meanwhile stays', async () => {
  const { page } = await openLibrary(held.app);
  for (const leave of ['Stop', 'Escape']) {
    await chooseFile(page, 'backup.json', await written([clippingExample]));
    await dialogSays(page, '1 new');
    await holdStage(page);
    await press(page, 'Import 1 clipping');
    await dialogSays(page, 'Importing');
    if (leave === 'Stop') await press(page, 'Stop');
    else await page.keyboard.press('Escape');
    await page.evaluate(() => Reflect.get(globalThis, 'letGo')());
    if (leave === 'Stop') await dialogSays(page, 'Choose a file');
    else await shows(page, 'Import…');
    expect(await everything(held.app)).toEqual([]);
  }
  expect(await page.$('dialog[open]')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Import…');
  const { clipping } = sure(await held.app.askBackground('saveClipping', draftExample));
  expect(await everything(held.app)).toEqual([clipping]);
  await page.close();
});

/** What is handed over waits until the test lets it go. */
const holdStage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const send = runtime.sendMessage;
    const gate = new Promise<void>((resolve) => Reflect.set(globalThis, 'letGo', resolve));
    runtime.sendMessage = async (message: { method: string }) => {
      if (message.method === 'stageImport') await gate;
      return send.call(runtime, message);
    };
  });
