import type { Page } from 'puppeteer-core';
import type { Attache } from '../harness/attache.ts';
import { memoryOf, type PageMemory } from '../harness/page-memory.ts';
import { readingOf } from '../harness/read-page.ts';
import { article } from './article.ts';

/** What one tab holds after so many openings of an article in it. */
export type TabMemory = { openings: number; memory: PageMemory }[];

const COUNTED_AFTER = [5, 25, 50];
const site = 'https://www.reuters.com';

const paragraphs = article
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('');
const page = `<!doctype html><html lang="en"><title>Article</title><main>${paragraphs}</main></html>`;
const app = `<!doctype html><html lang="en"><title>App</title><main></main><script>
const html = ${JSON.stringify(paragraphs)};
globalThis.go = (n) => { history.pushState({ n }, '', '?n=' + n); document.querySelector('main').innerHTML = '<h1>Part ' + n + '</h1>' + html; };
</script></html>`;

/** Closes and opens an article again and again in one tab: by loading it, and by swapping it in the app. */
export async function measureTabMemory(
  attache: Attache,
): Promise<{ loaded: TabMemory; swapped: TabMemory }> {
  attache.server.serve(`${site}/memory.html`, page);
  attache.server.serve(`${site}/memory-app.html`, app);
  const loaded = await openings(attache, `${site}/memory.html`, async (tab) => {
    await tab.goto('about:blank');
    await tab.goto(`${site}/memory.html`);
  });
  let n = 0;
  const swapped = await openings(attache, `${site}/memory-app.html`, async (tab) => {
    n += 1;
    await tab.evaluate((number) => (globalThis as unknown as InPage).go(number), n);
  });
  return { loaded, swapped };
}

type InPage = { go(n: number): void };

async function openings(
  attache: Attache,
  url: string,
  again: (tab: Page) => Promise<void>,
): Promise<TabMemory> {
  const tab = await attache.open(url);
  const counted: TabMemory = [];
  for (let opening = 1; opening <= 50; opening++) {
    await again(tab);
    await untilMarked(attache, tab);
    if (COUNTED_AFTER.includes(opening)) {
      counted.push({ openings: opening, memory: await memoryOf(tab) });
    }
  }
  await tab.close();
  return counted;
}

/** Waits until the article is read: for a moment after a swap there is nothing on the page to be read. */
async function untilMarked(attache: Attache, tab: Page): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    if ((await readingOf(attache, tab)).mentions.length > 0) return;
  }
  throw new Error('The article was not read again');
}
