import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { isSame } from '../../utils/settings/same.ts';
import { violationsInEveryLook } from '../harness/axe.ts';
import {
  article,
  eventually,
  openPage,
  selectText,
  settled,
  shows,
  sure,
  textOf,
  useAttache,
} from './kit.ts';
import {
  chooseFile,
  clearStorage,
  downloaded,
  marked,
  openOptions,
  press,
  put,
  storedIn,
  tick,
  untilStored,
} from './options-kit.ts';

/* What is stored: seen, taken out, brought in, forgotten, erased. */

const held = useAttache();
beforeEach(async () => {
  await clearStorage(held);
  sure(await eraseAll());
});
/** By the back room, which is a page of the extension's own. */
const eraseAll = () => held.app.askBackground('eraseEverything');

const rule = { site: 'www.reuters.com', entryId: 'EE', name: 'Estonia', surface: 'estonia' };
const something = {
  'marking.density': 'first-on-page',
  'marking.theme': 'dark',
  'marking@www.reuters.com.density': 'none',
  'not www.reuters.com EE estonia': rule,
  'not www.bbc.com EE estonia': { ...rule, site: 'www.bbc.com' },
  'unsaved https://www.reuters.com/a': {
    note: 'n',
    tags: [],
    collection: '',
    at: '2026-11-02T00:00:00Z',
  },
  'backup.every': 'never',
};

async function clip(): Promise<Page> {
  const page = await openPage(held, article);
  await settled(held.app, page);
  await selectText(page, '#first');
  sure(
    await held.app.askBackground(
      'saveClipping',
      sure(await held.app.askPage(page, 'quoteSelection')),
    ),
  );
  return page;
}
const count = async (trash = false): Promise<number> =>
  sure(await held.app.askBackground('findClippings', { ...anyClipping, trash }, 0, 10)).total;

test('says what is stored, and leads to the library for clippings', async () => {
  await clip();
  await put(held, something);
  const options = await openOptions(held, '#data');
  const text = await shows(options, '1 clipping');
  for (const words of [
    '2 “not this” rules',
    '1 site with a choice',
    'What you wrote on 1 page',
    'All together',
  ])
    expect(text).toContain(words);
  const target = held.app.browser.waitForTarget((each) =>
    each.url().includes('library.html#panel'),
  );
  await press(options, 'Backups of clippings…');
  const library = await (await target).page();
  expect(library && (await shows(library, 'Backups and copies'))).toBeTruthy();
  await library?.close();
});

describe('settings as a file', () => {
  test('come back as they were, after a preview, and undo has all as it was', async () => {
    await put(held, something);
    const options = await openOptions(held, '#data');
    const { name, content } = await downloaded(options, () => press(options, 'Export settings'));
    expect(name).toMatch(/^attache-settings-\d{4}-\d\d-\d\d\.json$/);
    expect(content).not.toContain('unsaved');
    await chooseFile(options, content);
    await shows(options, 'Nothing in this file is other than here.');

    await clearStorage(held);
    const own = {
      'marking.density': 'none',
      'not a.example EE x': { ...rule, site: 'a.example', surface: 'x' },
    };
    await put(held, own);
    await chooseFile(options, content);
    const text = await shows(options, 'This would change');
    for (const words of [
      'How often a mention is marked: nothing becomes the first on the page',
      'Appearance: As the system becomes Dark',
      'www.reuters.com gets a choice of its own',
      '2 “not this” rules are added',
    ])
      expect(text).toContain(words);
    expect(await storedIn(held)).toEqual(own);
    await press(options, 'Change these settings');
    await shows(options, 'The settings were changed.');
    const rows = await storedIn(held);
    expect(rows).toMatchObject({
      'marking.density': 'first-on-page',
      'marking.theme': 'dark',
      'marking@www.reuters.com.density': 'none',
      'not www.reuters.com EE estonia': rule,
      'not a.example EE x': own['not a.example EE x'],
    });
    await press(options, 'Undo');
    await untilStored(held, (found) => isSame(found, own));
  });

  test('left alone, nothing changes', async () => {
    const options = await openOptions(held, '#data');
    await chooseFile(options, '{"format":"attache-settings/1","marking":{"density":"none"}}');
    await shows(options, 'This would change');
    await press(options, 'Leave it');
    await eventually(
      () => textOf(options),
      (text) => !text.includes('This would change'),
    );
    expect(await storedIn(held)).toEqual({});
  });

  test('a file of rules alone is taken, too', async () => {
    const options = await openOptions(held, '#data');
    await chooseFile(options, JSON.stringify({ format: 'attache-not-this/1', rules: [rule] }));
    await shows(options, '1 “not this” rule is added');
    await press(options, 'Change these settings');
    await untilStored(held, (rows) => 'not www.reuters.com EE estonia' in rows);
  });
});

describe('forgetting a site', () => {
  test('shows what there is, removes it, and undo puts it back', async () => {
    const page = await clip();
    await put(held, something);
    const options = await openOptions(held, '#data');
    await options.locator('#forget input.writable').fill('https://www.reuters.com/world/');
    await press(options, 'See what is stored');
    const text = await shows(options, 'Stored about www.reuters.com');
    for (const words of [
      'A choice of marks of its own',
      '1 “not this” rule',
      'What you wrote on 1 page',
      'Move 1 clipping',
    ])
      expect(text).toContain(words);
    await tick(options, 'Move 1 clipping made there to the trash, too');
    await press(options, 'Forget this site');
    await shows(options, 'What was stored about www.reuters.com is removed.');
    const rows = await storedIn(held);
    expect(JSON.stringify(rows)).not.toContain('reuters');
    expect(rows).toHaveProperty('marking.density');
    expect(Object.keys(rows)).toContain('not www.bbc.com EE estonia');
    expect([await count(), await count(true)]).toEqual([0, 1]);
    expect(await marked(page)).toContain('Estonia');

    await press(options, 'Undo');
    await untilStored(held, (found) => Object.keys(found).length === Object.keys(something).length);
    expect(await storedIn(held)).toEqual(something);
    await eventually(count, (found) => found === 1);
  });

  test('clippings stay where it is not ticked; a site of which nothing is known says so', async () => {
    await clip();
    await put(held, something);
    const options = await openOptions(held, '#data');
    await options.locator('#forget input.writable').fill('www.reuters.com');
    await press(options, 'See what is stored');
    await shows(options, 'Stored about');
    await press(options, 'Forget this site');
    await shows(options, 'is removed');
    expect(await count()).toBe(1);
    await options.locator('#forget input.writable').fill('nowhere.example');
    await press(options, 'See what is stored');
    await shows(options, 'Nothing is stored about nowhere.example.');
    await options.locator('#forget input.writable').fill('not a site');
    await press(options, 'See what is stored');
    await shows(options, 'This is not the name or address of a site.');
  });
});

describe('erasing everything', () => {
  test('asks for a word, offers a backup first, and leaves Attaché as new', async () => {
    const page = await clip();
    await put(held, something);
    await put(held, { 'opening x': 1 }, 'session');
    const library = await held.app.openExtensionPage('library.html');
    await library.evaluate(() => sessionStorage.setItem('draft', 'x'));
    const options = await openOptions(held, '#data');
    await press(options, 'Erase everything…');
    expect(await violationsInEveryLook(options, 'dialog')).toEqual([]);
    const isOff = (): Promise<boolean> =>
      options.$eval(
        'dialog button[type=submit]',
        (button) => (button as HTMLButtonElement).disabled,
      );
    expect(await isOff()).toBe(true);
    const { name, content } = await downloaded(options, () =>
      press(options, 'Back up all clippings'),
    );
    expect(name).toMatch(/^attache-clippings-/);
    expect(content).toContain('Estonia and Brazil');
    await shows(options, 'The backup was handed to the browser');
    await options.locator('dialog input.writable').fill('everything');
    expect(await isOff()).toBe(true);
    await options.locator('dialog input.writable').fill('Erase ');
    expect(await isOff()).toBe(false);
    await press(options, 'Erase everything now');
    await shows(options, 'Everything was erased. Attaché is as new.');

    expect(await storedIn(held)).toEqual({});
    expect(await storedIn(held, 'session')).toEqual({});
    await eventually(
      () => options.evaluate(() => localStorage.length + sessionStorage.length),
      (left) => left === 0,
    );
    expect(library.isClosed()).toBe(true);
    expect([await count(), await count(true)]).toEqual([0, 0]);
    expect(sure(await held.app.askBackground('snapshots'))).toEqual([]);
    await shows(options, '0 clippings');

    // It works as new.
    await eventually(
      () => marked(page),
      (texts) => texts.includes('Estonia'),
    );
    await clip();
    expect(await count()).toBe(1);
    await held.app.killWorker();
    expect(await count()).toBe(1);
  });

  test('a script on a page may not ask for it', async () => {
    await clip();
    const page = await openPage(held, article);
    await settled(held.app, page);
    const session = await page.createCDPSession();
    const contexts: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await session.send('Runtime.enable');
    const own = contexts.find(({ origin }) => origin.startsWith('chrome-extension:'));
    const { result } = await session.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage({ to: 'background', method: 'eraseEverything', args: [] })`,
      contextId: own?.id as number,
      awaitPromise: true,
      returnByValue: true,
    });
    expect(result.value).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect(await count()).toBe(1);
  });

  test('Escape leaves everything as it is', async () => {
    await put(held, something);
    const options = await openOptions(held, '#data');
    await press(options, 'Erase everything…');
    await options.locator('dialog input.writable').fill('erase');
    await options.keyboard.press('Escape');
    await eventually(
      () => options.$('dialog'),
      (dialog) => dialog === null,
    );
    expect(await storedIn(held)).toEqual(something);
  });
});
