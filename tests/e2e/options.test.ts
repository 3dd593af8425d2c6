import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { paintedMarks } from '../harness/marks.ts';
import { article, eventually, openPage, settled, shows, textOf, useAttache } from './kit.ts';

/* The options page: what it changes holds on open pages, and what others change shows in it. */

const held = useAttache();
const rule = {
  site: 'www.reuters.com',
  entryId: 'EE',
  name: 'Estonia',
  surface: 'estonia',
};

const store = async (expression: string): Promise<void> => {
  const { client } = await held.app.worker();
  await client.send('Runtime.evaluate', { expression, awaitPromise: true });
};
beforeEach(() => store('chrome.storage.local.clear()'));

const marked = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text);
const until = (page: Page, holds: (texts: string[]) => boolean) =>
  eventually(() => marked(page), holds);

async function opened(): Promise<Page> {
  const options = await held.app.openExtensionPage('options.html');
  options.on('pageerror', (error) => held.errors.push(String(error)));
  await shows(options, 'What is marked');
  return options;
}
const press = (options: Page, name: string) => options.locator(`::-p-aria(${name})`).click();

test('shows that there is nothing yet', async () => {
  const options = await opened();
  expect((await shows(options, 'None.')).match(/None\./g)).toHaveLength(2);
});

test('a rule “not this” is seen, taken back, and put in force again by undo', async () => {
  await store(
    `chrome.storage.local.set({ 'not www.reuters.com EE estonia': ${JSON.stringify(rule)} })`,
  );
  const page = await openPage(held, article);
  await settled(held.app, page);
  expect(await marked(page)).not.toContain('Estonia');

  const options = await opened();
  await shows(options, 'www.reuters.com');
  await press(options, 'Mark again: estonia on www.reuters.com');
  await until(page, (texts) => texts.includes('Estonia'));
  await shows(options, '“estonia” is marked on www.reuters.com again.');
  await press(options, 'Undo');
  await until(page, (texts) => !texts.includes('Estonia'));
  await shows(options, 'Mark again');
});

test('rules are exported as a file', async () => {
  await store(
    `chrome.storage.local.set({ 'not www.reuters.com EE estonia': ${JSON.stringify(rule)} })`,
  );
  const options = await opened();
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-download-'));
  const session = await options.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(options, 'Export as JSON');
  const files = await eventually(
    () => readdir(folder),
    (found) => found.some((name) => name.endsWith('.json')),
  );
  expect(files[0]).toMatch(/^attache-not-this-\d{4}-\d\d-\d\d\.json$/);
  const written = JSON.parse(await readFile(path.join(folder, files[0] ?? ''), 'utf8'));
  expect(written).toMatchObject({ format: 'attache-not-this/1', rules: [rule] });
});

test('what is marked is changed for open pages, and a site’s own choice is taken away', async () => {
  const page = await openPage(held, article);
  await settled(held.app, page);
  const options = await opened();
  await options.waitForSelector('.marking select');
  await options.select('.marking select', 'first-on-page');
  await until(page, (texts) => texts.filter((text) => text === 'Estonia').length === 1);

  await store(`chrome.storage.local.set({ 'marking@www.reuters.com.density': 'none' })`);
  await until(page, (texts) => texts.length === 0);
  await shows(options, 'www.reuters.com');
  await press(options, 'As elsewhere: www.reuters.com');
  await until(page, (texts) => texts.length > 0);
  await eventually(
    () => textOf(options),
    (text) => !text.includes('www.reuters.com'),
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
  const options = await (await target).page();
  expect(options && (await shows(options, 'What is marked'))).toBeTruthy();
});
