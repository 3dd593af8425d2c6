import { expect, test } from 'vitest';
import { cardShowing, openCard } from '../harness/card.ts';
import { pointOf } from '../harness/marks.ts';
import { eventually, fixture, openPage, settled, useAttache } from './kit.ts';

/* A click finds the mark under it, whichever way the text runs, and the card is in sight. */

const held = useAttache();

test.each([
  ['vertical', '爱沙尼亚', 'Estonia'],
  ['vertical', '新加坡', 'Singapore'],
  ['vertical', '埃及', 'Egypt'],
  ['vertical', 'NATO', 'North Atlantic Treaty Organization'],
  ['rtl', 'مصر', 'Egypt'],
  ['mixed-direction', 'فنلندا', 'Finland'],
  ['mixed-direction', 'NATO', 'North Atlantic Treaty Organization'],
  ['ruby', '国', 'China'],
  ['invisible', 'Denmark', 'Denmark'],
])('%s: a click on %s opens the card of %s', async (slug, written, name) => {
  const page = await openPage(held, fixture(`${slug}.html`));
  await settled(held.app, page);
  const { x, y } = await pointOf(page, written);
  await page.mouse.click(x, y);
  await cardShowing(page, name);
  await cardShowing(page, 'Why this?');
  const isInSight = () =>
    page.$eval('attache-card', (host) => {
      const { left, top, right, bottom, width } = host.getBoundingClientRect();
      return width > 300 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    });
  await eventually(isInSight, Boolean);
  // Beside all text nothing is hit.
  await page.mouse.click(x > 640 ? 5 : 1270, 780);
  await eventually(
    () => openCard(page),
    (card) => card === null,
  );
  expect(await page.evaluate(() => CSS.highlights.has('attache-current'))).toBe(false);
});
