import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardShowing } from '../harness/card.ts';
import { pointOf } from '../harness/marks.ts';
import { eventually, openPage, settled, useAttache } from './kit.ts';

/* Marks and card do not print: a page on paper is the page without Attaché. */

const held = useAttache();

/** One mention of every kind, and a highlight of the page's own, which does print. */
const page1 = `<!doctype html><html lang="en"><meta charset="utf-8"><title>On paper</title>
<style>::highlight(own) { background-color: #ffe9a8; }</style>
<p>Estonia and the United Nations spoke of ransomware, on YouTube.</p><p id="own">The page’s own.</p>
<script>const range = new Range(); range.selectNodeContents(document.querySelector('#own'));
CSS.highlights.set('own', new Highlight(range));</script></html>`;

const picture = async (page: Page): Promise<string> =>
  Buffer.from(await page.screenshot()).toString('base64');

/** A printed page without the dates at which it was printed. */
const printed = async (page: Page): Promise<string> =>
  Buffer.from(await page.pdf({ printBackground: true }))
    .toString('latin1')
    .replace(/\/(?:CreationDate|ModDate) ?\([^)]*\)/g, '');

async function setDensity(density: 'none' | 'every'): Promise<void> {
  const { client } = await held.app.worker();
  await client.send('Runtime.evaluate', {
    expression: `chrome.storage.local.set({ 'marking.density': '${density}' })`,
    awaitPromise: true,
  });
}

const registered = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('attache-')));

test('with marks and an open card a page prints as it does without', async () => {
  const page = await openPage(held, page1);
  await settled(held.app, page);
  const { x, y } = await pointOf(page, 'ransomware');
  await page.mouse.click(x, y);
  await cardShowing(page, 'Why this?');
  await page.mouse.move(0, 0);
  expect(await registered(page)).toHaveLength(5);
  const marked = { screen: await picture(page), paper: await printed(page), print: '' };
  await page.emulateMediaType('print');
  marked.print = await picture(page);

  await page.keyboard.press('Escape');
  await setDensity('none');
  await eventually(
    () => registered(page),
    (names) => names.length === 0,
  );
  const bare = { print: await picture(page), paper: await printed(page), screen: '' };
  await page.emulateMediaType('screen');
  bare.screen = await picture(page);
  await setDensity('every');

  expect(marked.paper).toBe(bare.paper);
  expect(marked.print).toBe(bare.print);
  expect(marked.screen, 'the marks and the card show on a screen').not.toBe(bare.screen);
  // What the page highlights itself is on its paper.
  await page.evaluate(() => CSS.highlights.delete('own'));
  expect(await printed(page)).not.toBe(bare.paper);
});
