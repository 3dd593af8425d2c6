import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Attache } from '../harness/launch.ts';
import { eventually } from './kit.ts';

/* What the tests of the glossary's page share. */

/** The page at a fragment, once it shows what is known. */
export async function glossaryAt(
  held: { app: Attache; errors: string[] },
  hash = '',
): Promise<Page> {
  const page = await held.app.openExtensionPage(`glossary.html${hash}`);
  page.on('pageerror', (error) => held.errors.push(String(error)));
  await page.waitForSelector('main h1');
  return page;
}

/** The names in the list, in order. */
export const namesOf = (page: Page): Promise<string[]> =>
  page.$$eval('.entries a', (links) => links.map((link) => link.textContent ?? ''));

/** Presses what has a name for assistive technology. */
export const press = (
  page: Page,
  name: string,
  role: 'button' | 'link' | 'checkbox' = 'button',
): Promise<void> => page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();

/** Chooses in the list that has a label. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const select = await page.waitForSelector(`::-p-aria([name="${label}"][role="combobox"])`);
  const value = await select?.evaluate(
    (element, text) =>
      [...(element as unknown as HTMLSelectElement).options].find((one) => one.label === text)
        ?.value,
    option,
  );
  if (value === undefined) throw new Error(`${label} has no ${option}`);
  await select?.select(value);
}

/** What a reader finds written in the search box, in place of what is there. */
export async function find(page: Page, text: string): Promise<void> {
  const field = await page.waitForSelector('.head input');
  await field?.evaluate((input) => (input as HTMLInputElement).select());
  await field?.press('Backspace');
  await field?.type(text);
}

export const hashOf = (page: Page): Promise<string> =>
  page.evaluate(() => decodeURIComponent(location.hash));

/** What has the focus: the text of it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

/** What a button saves, read back: its name and its text. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-download-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(page, button);
  const [name = ''] = await eventually(
    () => readdir(folder),
    (found) => found.length === 1 && !/\.crdownload$/.test(found[0] ?? ''),
  );
  return { name, text: await readFile(path.join(folder, name), 'utf8') };
}
