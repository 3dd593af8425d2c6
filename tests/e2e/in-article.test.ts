import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardShowing, inCard, openCard } from '../harness/card.ts';
import { pointOf } from '../harness/marks.ts';
import { eventually, openPage, settled, useAttache } from './kit.ts';

/* Where the article itself explains or expands what a card is about. */

const held = useAttache();

const page = (language: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><meta charset="utf-8"><title>A page</title><main>${paragraphs
    .map((text) => `<p>${text}</p><div style="height:900px"></div>`)
    .join('')}</main></html>`;

async function clickOn(page: Page, text: string, nth = 0) {
  const { x, y } = await pointOf(page, text, nth);
  await page.mouse.click(x, y);
}
const quoted = (page: Page) =>
  inCard<{ text: string; lang: string; dir: string } | null>(
    page,
    `function () { const quote = this.querySelector('.in-article blockquote');
       return quote && { text: quote.innerText, lang: quote.lang, dir: quote.dir }; }`,
  );

test('the sentence that expands a short name is quoted, and a button leads to it', async () => {
  const opened = await openPage(
    held,
    page(
      'en',
      'States met. They sat in the Open-Ended Working Group (OEWG) all week. It was long.',
      'On Friday the OEWG adopted its report.',
    ),
  );
  await settled(held.app, opened);
  await clickOn(opened, 'OEWG', 1);
  const card = await cardShowing(opened, 'In this article');
  expect(await quoted(opened)).toEqual({
    text: 'They sat in the Open-Ended Working Group (OEWG) all week.',
    lang: 'en',
    dir: 'ltr',
  });
  await opened.evaluate(() => scrollTo(0, 1500));
  await card.press('Go to this sentence');
  await eventually(
    () => opened.evaluate(() => scrollY),
    (y) => y < 300,
  );
  // There the sentence is before the reader’s eyes, and the card does not repeat it.
  await cardShowing(opened, /1 of 3/);
  expect((await openCard(opened))?.text).not.toContain('In this article');
});

test('what explains goes before what expands; nothing is quoted where nothing explains', async () => {
  const opened = await openPage(
    held,
    page(
      'en',
      'The European Union Agency for Cybersecurity (ENISA) warned of ransomware.',
      'ENISA, an agency that advises governments, was founded in 2004.',
      'Firms asked ENISA about ransomware. Estonia, a small country in Europe, did too.',
      'Estonia waits.',
    ),
  );
  await settled(held.app, opened);
  await clickOn(opened, 'ENISA', 2);
  await cardShowing(opened, 'ENISA, an agency that advises governments');
  for (const [name, nth] of [
    ['ransomware', 1],
    ['Estonia', 1],
  ] as const) {
    await opened.keyboard.press('Escape');
    await clickOn(opened, name, nth);
    await cardShowing(opened, /Sources?/);
    expect(await quoted(opened)).toBeNull();
  }
});

test('a quotation keeps the language and direction of the page', async () => {
  const opened = await openPage(
    held,
    page(
      'ar',
      'اجتمعت <b>منظمة الصحة العالمية</b>، وهي وكالة تابعة للأمم المتحدة، أمس.',
      'وقالت منظمة الصحة العالمية إن الوضع مستقر.',
    ),
  );
  await settled(held.app, opened);
  await clickOn(opened, 'منظمة الصحة العالمية', 1);
  await cardShowing(opened, 'In this article');
  expect(await quoted(opened)).toMatchObject({ lang: 'ar', dir: 'rtl' });
});
