import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Clipping } from '../../utils/model/clipping.ts';
import { clippingExample, quoting } from '../clippings/example.ts';
import type { Attache } from '../harness/launch.ts';
import { eventually, shows, sure } from './kit.ts';

/* What the tests of briefs share: three clippings of two works, and the ways of a reader's hands. */

/** Two of one work, and one of another, in Arabic. */
export const three: Clipping[] = [
  { ...clippingExample, id: 'aa-1' },
  { ...quoting('It adopted a report.'), id: 'bb-2' },
  {
    ...quoting('اجتمع الفريق في نيويورك.'),
    id: 'cc-3',
    language: 'ar',
    direction: 'rtl',
    target: {
      ...quoting('اجتمع الفريق في نيويورك.').target,
      source: 'https://example.org/other',
    },
    citation: {
      ...clippingExample.citation,
      title: 'المحادثات',
      URL: 'https://example.org/other',
      language: 'ar',
    },
  },
];

/** Puts clippings into the library as they are. */
export async function put(app: Attache, clippings: readonly Clipping[]): Promise<void> {
  sure(await app.askBackground('stageImport', [...clippings], true));
  sure(await app.askBackground('importStaged'));
}

export const press = (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** A brief that begins with clippings, once it shows. */
export async function begin(held: { app: Attache; errors: string[] }, ids: readonly string[]) {
  const page = await held.app.openExtensionPage(`brief.html#new=${ids.join(',')}`);
  page.on('pageerror', (error) => held.errors.push(String(error)));
  await shows(page, 'Introduction');
  await page.waitForSelector('.paper h1');
  return page;
}

/** The preview as a reader sees it: quotations with their numbers, and references. */
export const previewed = (page: Page) =>
  page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(`.paper ${selector}`)].map((found) =>
        found.innerText.trim(),
      );
    return {
      title: texts('h1').join(),
      headings: texts('h2'),
      quotations: texts('blockquote'),
      references: texts('.references li').map((text) => text.replace(/\s*(?:↑\d*\s*)+$/, '')),
    };
  });

/** The order in which the parts stand, by what they say. */
export const order = (page: Page): Promise<string[]> =>
  page.$$eval('.part', (parts) =>
    parts.map(
      (part) =>
        part.querySelector('blockquote')?.textContent ??
        part.querySelector<HTMLInputElement>('input, textarea')?.value ??
        '',
    ),
  );

/** What a button saves, read back: its name and its bytes. */
export async function saved(page: Page, button: string): Promise<{ name: string; file: Buffer }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-download-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(page, button);
  const [name = ''] = await eventually(
    () => readdir(folder),
    (found) => found.length === 1 && !/\.crdownload$/.test(found[0] ?? ''),
  );
  return { name, file: await readFile(path.join(folder, name)) };
}
