import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { evaluateApart } from '../harness/apart.ts';
import { cardShowing, openCard } from '../harness/card.ts';
import { paintedMarks, pointOf } from '../harness/marks.ts';
import { eventually, expectedPages, fixture, openPage, settled, sure, useAttache } from './kit.ts';

/* Pages that forbid, replace or share what Attaché needs: marks and card work there all the same. */

const held = useAttache();

async function opened(slug: string): Promise<Page> {
  const headers = expectedPages.find((page) => page.slug === slug)?.headers ?? {};
  const page = await openPage(held, fixture(`${slug}.html`), { headers });
  await settled(held.app, page);
  return page;
}

/** Clicks a mark, as a reader does, looks into the card that opens, and closes it by a key. */
async function opensCard(page: Page, surface: string): Promise<void> {
  const { x, y } = await pointOf(page, surface);
  await page.mouse.click(x, y);
  const card = await cardShowing(page, 'Why this?');
  await card.press('Why this?');
  await cardShowing(page, `“${surface}” is`);
  await page.keyboard.press('Escape');
  await eventually(
    () => openCard(page),
    (shown) => shown === null,
  );
}

test('a policy that allows no style, no script and no trusted type: the card opens, in its own style', async () => {
  const page = await opened('strict-policy');
  // The policy holds: a style of the page's own is refused.
  const refused = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: rgb(1, 2, 3) }';
    document.head.append(style);
    const { color } = getComputedStyle(document.querySelector('p') as Element);
    style.remove();
    return color;
  });
  expect(refused).toBe('rgb(0, 0, 0)');
  expect(held.errors.splice(0).join()).toContain('Content Security Policy');

  await page.evaluate(() => {
    const seen = { policyViolations: 0 };
    document.addEventListener('securitypolicyviolation', () => seen.policyViolations++);
    Object.assign(window, { seen });
  });
  const { x, y } = await pointOf(page, 'Estonia');
  await page.mouse.click(x, y);
  await cardShowing(page, 'Estonia');
  const { position, width } = await page.evaluate(() => {
    const host = document.querySelector('attache-card') as Element;
    return {
      position: getComputedStyle(host).position,
      width: host.getBoundingClientRect().width,
    };
  });
  expect(position).toBe('fixed');
  expect(Math.round(width)).toBe(360);
  await page.keyboard.press('Escape');
  await opensCard(page, 'NATO');
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual({ policyViolations: 0 });
});

test('a page in a sandbox: the card opens', async () => {
  await opensCard(await opened('sandboxed'), 'Estonia');
});

test('a page that replaced what the browser gives it: the card opens, changes are followed', async () => {
  const page = await opened('replaced');
  expect(await page.evaluate('window.replaced')).toBeGreaterThan(500);
  await opensCard(page, 'Estonia');
  await evaluateApart(page, () => {
    const p = document.createElement('p');
    p.textContent = 'Later Norway came.';
    document.body.append(p);
  });
  await eventually(
    async () => (await paintedMarks(page)).map(({ text }) => text),
    (texts) => texts.includes('Norway'),
  );
});

test('forms with fields named like properties: the card opens, and the page can be saved', async () => {
  const page = await opened('named-like-properties');
  await opensCard(page, 'Finland');
  const draft = sure(await held.app.askPage(page, 'quotePage'));
  expect(draft.mentions).toEqual(['EE', 'BR', 'NO', 'MX', 'FI']);
});

test('highlights of the page’s own stay registered, above ours, while ours come and go', async () => {
  const page = await opened('stubborn');
  const names = () => page.evaluate(() => [...CSS.highlights.keys()].sort());
  expect(await names()).toEqual(['attache-state', 'attache-term', 'own']);
  // The page marks what is marked already, and both are painted there: its own on top.
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    const range = new Range();
    range.setStart(text, 0);
    range.setEnd(text, 'Estonia'.length);
    CSS.highlights.get('own')?.add(range);
  });
  const { x, y } = await pointOf(page, 'Estonia');
  const atPoint = await page.evaluate(
    (left, top) => {
      // Topmost first. TypeScript does not know it yet.
      const registry = CSS.highlights as HighlightRegistry & {
        highlightsFromPoint(x: number, y: number): { highlight: Highlight }[];
      };
      const nameOf = (wanted: Highlight) =>
        [...registry].find(([, highlight]) => highlight === wanted)?.[0];
      return registry.highlightsFromPoint(left, top).map(({ highlight }) => nameOf(highlight));
    },
    x,
    y,
  );
  expect(atPoint).toEqual(['own', 'attache-state']);
  await page.mouse.click(x, y);
  await cardShowing(page, 'Estonia');
  expect(await names()).toEqual(['attache-current', 'attache-state', 'attache-term', 'own']);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    for (const p of document.querySelectorAll('p:not(#own)')) p.remove();
  });
  await eventually(names, (left) => left.join() === 'own');
});
