import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { violationsInEveryLook } from '../harness/axe.ts';
import { article, eventually, openPage, settled, shows, textOf, useAttache } from './kit.ts';
import {
  clearStorage,
  downloaded,
  inWorker,
  isTicked,
  marked,
  openOptions,
  press,
  put,
  storedIn,
  tick,
  untilMarked,
} from './options-kit.ts';

/* The options page: what it changes holds on open pages, and what others change shows in it. */

const held = useAttache();
const rule = {
  site: 'www.reuters.com',
  entryId: 'EE',
  name: 'Estonia',
  surface: 'estonia',
};
const rules = { 'not www.reuters.com EE estonia': rule };
beforeEach(() => clearStorage(held));

test('shows that there is nothing yet', async () => {
  const options = await openOptions(held);
  expect((await shows(options, 'None.')).match(/None\./g)).toHaveLength(2);
  const text = await textOf(options);
  expect(text).toContain('0 clippings');
  expect(text).toContain('0 briefs');
});

test('a rule “not this” is seen, taken back, and put in force again by undo', async () => {
  await put(held, rules);
  const page = await openPage(held, article);
  await settled(held.app, page);
  expect(await marked(page)).not.toContain('Estonia');

  const options = await openOptions(held);
  await shows(options, 'www.reuters.com');
  await press(options, 'Mark again: estonia on www.reuters.com');
  await untilMarked(page, (texts) => texts.includes('Estonia'));
  await shows(options, '“estonia” is marked on www.reuters.com again.');
  await press(options, 'Undo');
  await untilMarked(page, (texts) => !texts.includes('Estonia'));
  await shows(options, 'Mark again');
});

test('rules are exported as a file', async () => {
  await put(held, rules);
  const options = await openOptions(held);
  const { name, content } = await downloaded(options, () => press(options, 'Export as JSON'));
  expect(name).toMatch(/^attache-not-this-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(content)).toMatchObject({ format: 'attache-not-this/1', rules: [rule] });
});

test('what is marked is changed for open pages, and a site’s own choice is taken away', async () => {
  const page = await openPage(held, article);
  await settled(held.app, page);
  const options = await openOptions(held);
  await options.waitForSelector('.marking select');
  await options.select('.marking select', 'first-on-page');
  await untilMarked(page, (texts) => texts.filter((text) => text === 'Estonia').length === 1);

  await put(held, { 'marking@www.reuters.com.density': 'none' });
  await untilMarked(page, (texts) => texts.length === 0);
  await shows(options, 'www.reuters.com');
  await press(options, 'As elsewhere: www.reuters.com');
  await untilMarked(page, (texts) => texts.length > 0);
  await eventually(
    () => textOf(options),
    (text) => !text.includes('www.reuters.com'),
  );
});

test('what another screen changes shows at once', async () => {
  const options = await openOptions(held);
  const other = await openOptions(held);
  await other.waitForSelector('.marking select');
  await other.select('.marking select', 'none');
  await tick(other, 'Russian');
  await eventually(
    () => options.$eval('.marking select', (select) => (select as HTMLSelectElement).value),
    (value) => value === 'none',
  );
  await eventually(
    () => isTicked(options, 'Russian'),
    (isOn) => !isOn,
  );
});

const french = `<!doctype html><html lang="fr-FR"><title>Sommet</title><main><h1>Sommet à Paris</h1>
<p>L’Estonie et le Brésil ont parlé de rançongiciel aux Nations unies, lundi matin, avec leurs ministres.</p></main></html>`;

test('nothing is marked in a language that is switched off; the popup says why', async () => {
  const page = await openPage(held, french);
  await settled(held.app, page);
  await untilMarked(page, (texts) => texts.includes('Estonie'));
  const english = await openPage(held, article, { address: 'https://www.bbc.com/page.html' });
  await settled(held.app, english);

  const options = await openOptions(held);
  await tick(options, 'French');
  await untilMarked(page, (texts) => texts.length === 0);
  expect(await marked(english)).toContain('Estonia');
  const popup = await held.app.openPopup(page);
  await shows(popup, 'you have chosen that articles in French are not marked');

  await options.bringToFront();
  await tick(options, 'French');
  await untilMarked(page, (texts) => texts.includes('Estonie'));
});

test('a page that does not say its language is read as what it is', async () => {
  const page = await openPage(
    held,
    `<!doctype html><title>Встреча</title><main><h1>Встреча</h1>
<p>Эстония и Бразилия обсудили кибератаки в понедельник.</p></main>`,
  );
  await settled(held.app, page);
  await untilMarked(page, (texts) => texts.includes('Эстония'));
  const options = await openOptions(held);
  for (const language of ['Arabic', 'Chinese', 'English', 'French', 'Spanish']) {
    await tick(options, language);
  }
  expect(await marked(page)).toContain('Эстония');
  await tick(options, 'Russian');
  await untilMarked(page, (texts) => texts.length === 0);
  await shows(options, 'No language is chosen');
  const popup = await held.app.openPopup(page);
  await shows(popup, 'This page does not say which language it is in.');
});

test('keys are listed, and lead to the browser’s own page', async () => {
  const options = await openOptions(held, '#keys');
  const keys = await options.$$eval('#keys tbody tr', (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  const commands = await inWorker<{ description: string; shortcut: string }[]>(
    held,
    'chrome.commands.getAll()',
  );
  expect(keys).toEqual(
    commands.map(({ description, shortcut }) => [
      description || 'Open the popup: what the page mentions',
      shortcut || 'none',
    ]),
  );
  expect(keys).toHaveLength(6);
  const target = held.app.browser.waitForTarget((each) =>
    each.url().startsWith('chrome://extensions'),
  );
  await press(options, 'Change keys in the browser');
  expect((await target).url()).toBe('chrome://extensions/shortcuts');
});

test('links lead to sections, from outside as well', async () => {
  const options = await openOptions(held, '#data');
  const isInSight = (id: string): Promise<boolean> =>
    options.$eval(`#${id}`, (section) => section.getBoundingClientRect().top < innerHeight / 2);
  await eventually(() => isInSight('data'), Boolean);
  await options.locator('nav a[href="#keys"]').click();
  await eventually(
    () => options.$eval('nav [aria-current]', (link) => link.textContent),
    (text) => text === 'Keys',
  );
});

test('the popup leads there', async () => {
  const page = await openPage(held, article);
  await settled(held.app, page);
  const popup = await held.app.openPopup(page);
  await shows(popup, 'Estonia');
  await popup.click('.marking summary');
  const target = held.app.browser.waitForTarget((each) => each.url().endsWith('/options.html'));
  await popup.locator('::-p-aria(All options)').click();
  const options: Page | null = await (await target).page();
  expect(options && (await shows(options, 'Appearance'))).toBeTruthy();
});

test('a damaged choice is told, kept as it is, and repaired when the reader says so', async () => {
  const damaged = {
    'marking.density': 7,
    'marking.kinds': { state: 'yes', organisation: false, platform: true, term: true },
    'marking@www.reuters.com.demonyms': 'no',
    'not www.reuters.com EE estonia': { site: 'elsewhere' },
    'unsaved https://www.reuters.com/a': { note: 7 },
    'backup.every': 'sometimes',
    'marking.metonyms': false,
  };
  await put(held, damaged);
  const options = await openOptions(held);
  const text = await shows(options, 'These settings were damaged');
  expect(await violationsInEveryLook(options)).toEqual([]);
  for (const words of [
    'How often a mention is marked',
    'Kinds (states)',
    'Words for a state’s people on www.reuters.com',
    'A “not this” rule on www.reuters.com',
    'What you wrote on https://www.reuters.com/a',
    'When backup files are written',
  ]) {
    expect(text).toContain(words);
  }
  expect(await storedIn(held)).toEqual(damaged);
  await options.click('.damage summary');
  expect(await options.$eval('.damage pre', (pre) => pre.textContent)).toContain('"yes"');
  await press(options, 'Repair');
  await eventually(
    () => textOf(options),
    (shown) => !shown.includes('These settings were damaged'),
  );
  expect(await storedIn(held)).toEqual({
    'marking.kinds': { state: true, organisation: false, platform: true, term: true },
    'marking.metonyms': false,
  });
});

test('a damaged choice is written over by the next change of it, and by nothing else', async () => {
  await put(held, { 'marking.density': 7, 'marking.basic': 'x' });
  const options = await openOptions(held);
  await shows(options, 'These settings were damaged');
  await options.select('.marking select', 'none');
  await eventually(
    () => storedIn(held),
    (rows) => rows['marking.density'] === 'none',
  );
  expect((await storedIn(held))['marking.basic']).toBe('x');
  await shows(options, 'Words everyone knows');
});
