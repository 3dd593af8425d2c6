import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Attache } from '../harness/launch.ts';
import { paintedMarks } from '../harness/marks.ts';
import { eventually, shows } from './kit.ts';

/* What a reader sees and does on the options page, and what lies in the storage behind it. */

export type Held = { app: Attache; errors: string[] };
type Area = 'local' | 'session' | 'sync';

/** Runs an expression in the worker; `chrome` is there. */
export async function inWorker<T>(held: Held, expression: string): Promise<T> {
  const { client } = await held.app.worker();
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as T;
}

export const put = (held: Held, rows: object, area: Area = 'local'): Promise<void> =>
  inWorker(held, `chrome.storage.${area}.set(${JSON.stringify(rows)})`);

export const storedIn = (held: Held, area: Area = 'local'): Promise<Record<string, unknown>> =>
  inWorker(held, `chrome.storage.${area}.get(null)`);

export const clearStorage = (held: Held): Promise<void> =>
  inWorker(
    held,
    'Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.storage.sync.clear()])',
  );

/** Waits until a row of the storage fits. */
export const untilStored = (
  held: Held,
  holds: (rows: Record<string, unknown>) => boolean,
  area: Area = 'local',
): Promise<Record<string, unknown>> => eventually(() => storedIn(held, area), holds);

export async function openOptions(held: Held, at = ''): Promise<Page> {
  const options = await held.app.openExtensionPage(`options.html${at}`);
  options.on('pageerror', (error) => held.errors.push(String(error)));
  await shows(options, 'All together');
  return options;
}

export const press = (options: Page, name: string): Promise<void> =>
  options.locator(`::-p-aria(${name}[role="button"])`).click();

/** Ticks, or unticks, the box with a label. */
export const tick = async (options: Page, label: string): Promise<void> => {
  const found = await options.waitForSelector(
    `::-p-xpath(//label[normalize-space(.)="${label}"]/input)`,
  );
  await found?.click();
};

export const isTicked = (options: Page, label: string): Promise<boolean> =>
  options.$eval(
    `::-p-xpath(//label[normalize-space(.)="${label}"]/input)`,
    (input) => (input as HTMLInputElement).checked,
  );

/** Chooses a file with this content for settings. */
export async function chooseFile(options: Page, content: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-settings-'));
  const file = path.join(folder, 'settings.json');
  await writeFile(file, content);
  const input = await options.waitForSelector('#settings-file input[type=file]');
  await (input as unknown as { uploadFile(name: string): Promise<void> }).uploadFile(file);
}

/** Does something that hands a file to the browser; answers its name and content. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; content: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-download-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await act();
  const [name = ''] = await eventually(
    () => readdir(folder),
    (found) => found.some((each) => each.endsWith('.json')),
  );
  return { name, content: await readFile(path.join(folder, name), 'utf8') };
}

export const marked = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text);
export const untilMarked = (page: Page, holds: (texts: string[]) => boolean): Promise<string[]> =>
  eventually(() => marked(page), holds);
