import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { kinds } from '../../utils/model/entry.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { ensureBuilt } from '../harness/build.ts';
import { type Attache, launchAttache } from '../harness/launch.ts';
import { readingOf } from '../harness/read-page.ts';
import { root } from '../harness/run.ts';
import { serveFile } from '../harness/serve-file.ts';

/*
 * npm start: builds Attaché and opens it in Chromium on a sample article. Without a display it
 * runs headless instead, prints what was marked and takes screenshots.
 */

const sample = path.join(root, 'tests/pages/sample-article.html');
const screenshots = path.join(root, '.output/screenshots');
const titles = {
  state: 'States',
  organisation: 'Organisations',
  platform: 'Platforms',
  term: 'Terms',
};

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const openSample = (attache: Attache): Promise<Page> =>
  attache.open(serveFile(attache.server, sample, 1));

/** Opens a window, or answers null where the display turns out not to be one. */
async function openWindow(): Promise<Attache | null> {
  if (!hasDisplay()) return null;
  try {
    return await launchAttache({ headless: false, viewport: null });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    console.error(`No window could be opened, so here it is in pictures. (${reason})`);
    return null;
  }
}

/** Shows the sample in a window until that is closed, or Ctrl-C. */
async function showIn(attache: Attache): Promise<void> {
  const article = await openSample(attache);
  for (const page of await attache.browser.pages()) if (page !== article) await page.close();
  console.log(
    'Attaché runs on the sample article. Every address in this browser leads to it or nowhere;\n' +
      `to read real news, load ${path.join(root, '.output/chrome-mv3')} as an unpacked extension in your own.\n` +
      'Close the window, or press Ctrl-C, to end.',
  );
  await new Promise((resolve) => {
    attache.browser.once('disconnected', resolve);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await attache.close();
}

/** Marks by kind, with the number of times each is marked. */
function printMarks({ mentions, metadata }: Reading): void {
  console.log(`${metadata.headline}: ${mentions.length} marks`);
  for (const kind of kinds) {
    const counts = new Map<string, number>();
    for (const { name } of mentions.filter((one) => one.kind === kind)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const list = [...counts].map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
    console.log(`  ${titles[kind]}: ${list.join(', ') || 'none'}`);
  }
}

async function take(page: Page, name: string): Promise<void> {
  const file = path.join(screenshots, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(`  ${path.relative(process.cwd(), file)}`);
}

/** Throws what went wrong in Attaché, in its own words. */
function must<T>(result: { ok: true; value: T } | { ok: false; problem: { message: string } }): T {
  if (result.ok) return result.value;
  throw new Error(result.problem.message);
}

/** The walk through Attaché that a reader would take, in pictures. */
async function showInPictures(): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  const attache = await launchAttache();
  try {
    const article = await openSample(attache);
    printMarks(await readingOf(attache, article));
    console.log('Screenshots:');
    await take(article, 'article-light');
    must(await attache.askPage(article, 'walk', 'next'));
    await settled(article);
    await take(article, 'card');
    const popup = await attache.openPopup(article);
    await settled(popup);
    await take(popup, 'popup');
    const draft = must(await attache.askPage(article, 'quotePage'));
    must(await attache.askBackground('saveClipping', draft));
    const library = await attache.openExtensionPage('library.html');
    await settled(library);
    await take(library, 'library');
  } finally {
    await attache.close();
  }
  const dark = await launchAttache({ colorScheme: 'dark' });
  try {
    const article = await openSample(dark);
    await readingOf(dark, article);
    await take(article, 'article-dark');
  } finally {
    await dark.close();
  }
}

/** Waits until a page draws and asks for nothing more: half a second without work. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestIdleCallback(() => resolve()), 500);
      }),
  );
}

try {
  if (!existsSync(sample)) throw new Error(`The sample article ${sample} is missing.`);
  await ensureBuilt();
  const attache = await openWindow();
  await (attache ? showIn(attache) : showInPictures());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
