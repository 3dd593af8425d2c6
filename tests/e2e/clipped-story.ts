import type { Page } from 'puppeteer-core';
import type { PlacedClipping } from '../../utils/model/placed-clipping.ts';
import { evaluateApart } from '../harness/apart.ts';
import type { Attache } from '../harness/launch.ts';
import { pixelsOf } from '../harness/pixels.ts';
import { article, eventually, openPage, selectText, settled, site, sure } from './kit.ts';

/* A story with a passage to be clipped, and what is painted of it. */

type Held = { app: Attache; errors: string[] };

/** Each test has an address of its own. */
let count = 0;
export const fresh = (host = site): string => `${host}/world/story-${++count}.html`;

export const sentence = 'They agreed to meet again.';
export const fillers = [
  'The talks took place behind closed doors.',
  'No date was set for the report.',
];
export const story = (...paragraphs: string[]): string =>
  article.replace(/<p id="first">.*<\/p>\n/, paragraphs.map((text) => `<p>${text}</p>`).join('\n'));
export const first = `Estonia and Brazil spoke of ransomware in Geneva. <i id="it">${sentence}</i> Then they left for home.`;

/** What is painted behind clippings: the words, by the name of the highlight. */
export const painted = (page: Page): Promise<[name: string, text: string][]> =>
  evaluateApart(page, () => {
    const found: [string, string][] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('attache-clipping')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push([name, range.toString()]);
      }
    }
    return found;
  });
export const paintedSoon = (page: Page, text: string) =>
  eventually(
    () => painted(page),
    (bands) => bands.some(([, words]) => words === text),
  );

/** Asks the script for clippings, as the popup does. */
export async function clippingsHere({ app }: Held, page: Page): Promise<PlacedClipping[]> {
  // The script comes once it is known that there are clippings.
  const answer = await eventually(
    () => app.askClips(page, 'clippingsHere'),
    (found) => found !== undefined,
  );
  return sure(answer);
}

/** Opens a story and saves what is selected in it. */
export async function saved(
  held: Held,
  address: string,
  html: string,
  selector = '#it',
): Promise<Page> {
  const page = await openPage(held, html, { address });
  await settled(held.app, page);
  await selectText(page, selector);
  const draft = sure(await held.app.askPage(page, 'quoteSelection'));
  sure(await held.app.askBackground('saveClipping', draft));
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  return page;
}

/** Opens the same address with another text. */
export async function again(held: Held, address: string, html: string): Promise<Page> {
  const page = await openPage(held, html, { address });
  await settled(held.app, page);
  return page;
}

/** How many pixels of what is painted behind a clipping differ from what was there before. */
export async function bandPixels(page: Page, selector = '#it'): Promise<number> {
  const box = await page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  const shown = (await pixelsOf(page, box)).flat();
  await evaluateApart(page, () => CSS.highlights.clear());
  const bare = (await pixelsOf(page, box)).flat();
  return shown.filter((pixel, at) => pixel.join() !== bare[at]?.join()).length;
}
