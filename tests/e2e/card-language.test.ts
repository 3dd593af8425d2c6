import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { cardShowing, inCard, noticeShowing } from '../harness/card.ts';
import { extensionIn, pseudoArabic, pseudoSigns } from '../harness/in-language.ts';
import { launchAttache } from '../harness/launch.ts';
import { eventually, fixture, openPage, settled, sure } from './kit.ts';

/*
 * The card where the interface is in another language: pseudo-Arabic, in which every message has signs around
 * it. What we know of entries is in English, and is marked as English.
 */

const held = {
  app: undefined as unknown as Awaited<ReturnType<typeof launchAttache>>,
  errors: [] as string[],
};
let extension = '';
beforeAll(async () => {
  extension = await extensionIn('ar', await pseudoArabic());
  held.app = await launchAttache({ extension });
});
afterAll(async () => {
  await held.app?.close();
  if (extension) await rm(extension, { recursive: true, force: true });
});

const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Talks</title><main>
<p>Estonia spoke of ransomware. Delegates of the United Nations Open-Ended Working Group (OEWG) met in spring.</p>
<p>The OEWG looked at TikTok, and at the G8 before 2014. Kosovo took part, and so did NATO.</p></main></html>`;

/** What is in the card, and what of it is outside of what is known to be in English or a name. */
type Seen = { own: string; labels: string[]; html: string; direction: string; outside: string[] };
const look = (page: Page) =>
  inCard<Seen>(
    page,
    `function () {
      const card = this.querySelector('.card');
      for (const details of card.querySelectorAll('details')) details.open = true;
      const box = card.getBoundingClientRect();
      const outside = [...card.querySelectorAll('*')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const scrolls = element.matches('.body, header, footer') && element.scrollWidth > element.clientWidth;
        return scrolls || (width > 0 && (left < box.left || right > box.right));
      }).map((element) => element.outerHTML.slice(0, 120));
      const copy = card.cloneNode(true);
      for (const known of copy.querySelectorAll('[lang=en], bdi, dd[lang]')) known.replaceWith('…');
      return {
        own: copy.textContent,
        labels: [...copy.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label')),
        html: this.getRootNode().innerHTML,
        direction: getComputedStyle(card).direction,
        outside,
      };
    }`,
  );

/** A text without its messages, from the innermost outwards. */
function unconverted(shown: string): string {
  const message = new RegExp(
    `${pseudoSigns.start}[^${pseudoSigns.start[0]}${pseudoSigns.end}]*${pseudoSigns.end}`,
    'g',
  );
  const rest = shown.replace(message, '');
  return rest === shown ? rest : unconverted(rest);
}
const hostOf = (page: Page, tag = 'attache-card') =>
  page.$eval(tag, (host) => ({ lang: host.getAttribute('lang'), dir: host.getAttribute('dir') }));

async function opened(html: string) {
  const page = await openPage(held, html);
  await settled(held.app, page);
  return page;
}

/** The mentions of the text in order: what their cards show, in the language or as a message. */
const shown = [
  ['إستونيا', 'UN member state'],
  ['برمجيات الفدية', 'Related events'],
  ['الأمم المتحدة', 'The record'],
  ['الفريق العامل', 'UN process'],
  ['الفريق العامل', 'In other languages'],
  ['الفريق العامل', 'In this article'],
  ['تيك توك', 'more, in force or ended'],
  ['مجموعة', 'Checked claim'],
  ['كوسوفو', 'seat of government'],
  ['حلف', 'Alliance'],
] as const;

test('every word of the card is a message, English is marked, and it is written from the right', async () => {
  const page = await opened(text);
  const aside = await held.app.openBlank();
  for (const [name, message] of shown) {
    await page.bringToFront();
    sure(await held.app.askPage(page, 'walk', 'next'));
    await cardShowing(page, message);
    const seen = await eventually(
      () => look(page),
      (found) => found?.own.includes(message) ?? false,
    );
    if (!seen) throw new Error('no card');
    expect(unconverted(seen.own)).not.toMatch(/\p{Script=Latin}/u);
    expect(seen.labels.length).toBeGreaterThan(0);
    for (const label of seen.labels) expect(unconverted(label).trim()).toBe('');
    expect(seen.direction).toBe('rtl');
    expect(seen.outside).toEqual([]);
    await cardShowing(page, name);
    expect(await hostOf(page)).toEqual({ lang: 'ar', dir: 'rtl' });
    await aside.setContent(`<!doctype html><html lang="ar" dir="rtl"><title>x</title>${seen.html}`);
    expect(await violations(aside, '.card')).toEqual([]);
  }
});

test('names are in the language, with the English one beside', async () => {
  const page = await opened(text);
  sure(await held.app.askPage(page, 'walk', 'next'));
  await cardShowing(page, 'UN member state');
  const names = await inCard<string[]>(
    page,
    `function () { return [this.querySelector('h2'), this.querySelector('.english')].map((name) => name.innerText); }`,
  );
  expect(names).toEqual(['إستونيا', 'Estonia']);
  const found = sure(await held.app.askBackground('searchGlossary', 'إستونيا'));
  expect(found[0]).toMatchObject({ id: 'EE', name: 'إستونيا', english: 'Estonia' });
});

test('what is said of saving, copying and looking up is a message too', async () => {
  const page = await opened(text);
  sure(await held.app.askPage(page, 'walk', 'next'));
  const card = await cardShowing(page, 'UN member state');
  await card.press('Save clipping');
  await cardShowing(page, `${pseudoSigns.start}Saved to your clippings.${pseudoSigns.end}`);
  await page.evaluate(() =>
    document.getSelection()?.selectAllChildren(document.querySelector('title') ?? document),
  );
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await held.app.askPage(page, 'lookUp');
  const notice = await noticeShowing(page, 'Select a word or a name');
  expect(unconverted(notice.text).trim()).toBe('');
  expect(await hostOf(page, 'attache-notice')).toEqual({ lang: 'ar', dir: 'rtl' });
  const place = await page.$eval('attache-notice', (host) => host.getBoundingClientRect().left);
  expect(place).toBe(16);
});

test('the notice that is left when the extension is removed is in the language', async () => {
  const app = await launchAttache({ extension });
  try {
    const page = await openPage({ app, errors: [] }, text);
    await settled(app, page);
    await app.browser.uninstallExtension(app.extensionId);
    await page.bringToFront();
    // The browser may still be about to end the extension: then the next press finds it gone.
    await eventually(
      async () => {
        await page.mouse.click(5, 5);
        return page.$('attache-notice');
      },
      (notice) => notice !== null,
    );
    const notice = await noticeShowing(page, 'Reload this page');
    expect(unconverted(notice.text).trim()).toBe('');
    expect(await hostOf(page, 'attache-notice')).toEqual({ lang: 'ar', dir: 'rtl' });
  } finally {
    await app.close();
  }
});

test('the card of a page that is written from the right stands where its words do', async () => {
  const page = await opened(fixture('rtl.html'));
  sure(await held.app.askPage(page, 'walk', 'next'));
  await cardShowing(page, 'Why this?');
  const isInSight = () =>
    page.$eval('attache-card', (host) => {
      const { left, right, width } = host.getBoundingClientRect();
      return width > 300 && left >= 0 && right <= innerWidth;
    });
  await eventually(isInSight, Boolean);
});
