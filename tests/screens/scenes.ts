import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Attache } from '../harness/launch.ts';
import { readingOf } from '../harness/read-page.ts';
import { root } from '../harness/run.ts';
import { serveFile } from '../harness/serve-file.ts';

/* Each screen of Attaché with something on it, as a reader would see it. */

export type Size = { width: number; height: number };
export type Scene = {
  name: string;
  /** In CSS pixels; null: the real popup, which has a size of its own. */
  size: Size | null;
  /** Brings the screen up; answers the page to be pictured. */
  open(app: Attache): Promise<Page>;
};

const wide: Size = { width: 1280, height: 800 };
const narrow: Size = { width: 360, height: 740 };

/** The article that screens are shown over: the sample of the project, on a curated site. */
async function article(app: Attache): Promise<Page> {
  const file = path.join(root, 'tests/pages/sample-article.html');
  const page = await app.open(serveFile(app.server, file, 1));
  await readingOf(app, page);
  return page;
}

/** Waits until what a selector finds is there and the screen no longer says that it is busy. */
async function ready(page: Page, selector: string): Promise<Page> {
  await page.waitForSelector(selector);
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  return page;
}

const own =
  (file: string, selector: string) =>
  async (app: Attache): Promise<Page> =>
    ready(await app.openExtensionPage(file), selector);

export const scenes: readonly Scene[] = [
  {
    name: 'card',
    size: wide,
    async open(app) {
      const page = await article(app);
      const { mentions } = await readingOf(app, page);
      // A term: its card has most on it.
      const index = mentions.findIndex(({ kind }) => kind === 'term');
      const gone = await app.askPage(page, 'goTo', Math.max(0, index));
      if (!gone.ok) throw new Error(gone.problem.message);
      await page.waitForSelector('attache-card');
      return page;
    },
  },
  {
    name: 'popup',
    size: null,
    open: async (app) => ready(await app.openPopup(await article(app)), 'main ul li'),
  },
  { name: 'panel', size: narrow, open: own('sidepanel.html', 'main') },
  { name: 'library', size: wide, open: own('library.html', '[role="row"]') },
  { name: 'library-narrow', size: narrow, open: own('library.html', '[role="row"]') },
  { name: 'briefs', size: wide, open: own('brief.html', '.briefs') },
  { name: 'glossary', size: wide, open: own('glossary.html', 'main li') },
  { name: 'entry', size: wide, open: own('glossary.html#entry=attribution', 'main h1') },
  { name: 'events', size: wide, open: own('glossary.html#events', 'main li') },
  { name: 'term-sheet', size: wide, open: own('glossary.html#sheet', 'main') },
  { name: 'options', size: wide, open: own('options.html', 'main section') },
  { name: 'options-narrow', size: narrow, open: own('options.html', 'main section') },
  { name: 'welcome', size: wide, open: own('welcome.html', 'iframe') },
  { name: 'welcome-narrow', size: narrow, open: own('welcome.html', 'iframe') },
];

/** Puts a screen away. The popup is none of the browser's tabs: it closes itself, at the latest when it loses the focus. */
export async function close(page: Page, { size }: Scene): Promise<void> {
  if (size) return page.close();
  if (page.mainFrame().detached) return;
  await page.evaluate(() => setTimeout(() => window.close()));
}
