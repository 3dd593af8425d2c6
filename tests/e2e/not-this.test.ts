import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardShowing, noticeShowing, openCard } from '../harness/card.ts';
import { paintedMarks, pointOf } from '../harness/marks.ts';
import { article, eventually, openPage, settled, shows, textOf, useAttache } from './kit.ts';

/* “Not this here”: the reader corrects a mark on a site, sees it and takes it back. */

const held = useAttache();

const marked = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text);

test('a mark that is wrong is left out on the site from then on, until it is taken back', async () => {
  const page = await openPage(held, article);
  await settled(held.app, page);
  const all = await marked(page);
  expect(all.filter((text) => text === 'Estonia')).toHaveLength(2);
  const { x, y } = await pointOf(page, 'Estonia');
  await page.mouse.click(x, y);
  const card = await cardShowing(page, 'Why this?');
  await card.press('Why this?');
  await card.press('Not this here');
  await noticeShowing(page, '“estonia” is no longer marked as Estonia on www.reuters.com');
  const rest = all.filter((text) => text !== 'Estonia');
  await eventually(
    () => marked(page),
    (texts) => texts.join() === rest.join(),
  );
  await eventually(
    () => openCard(page).catch(() => 'redrawn'),
    (open) => open === null,
  );

  await page.reload();
  await settled(held.app, page);
  expect(await marked(page)).toEqual(rest);

  const other = await openPage(held, article, { address: 'https://apnews.com/page.html' });
  await settled(held.app, other);
  expect(await marked(other)).toEqual(all);

  const popup = await held.app.openPopup(page);
  popup.on('pageerror', (error) => held.errors.push(String(error)));
  await shows(popup, 'Brazil');
  expect(await textOf(popup)).not.toContain('Estonia');
  await popup.click('.marking summary');
  await shows(popup, 'Not marked on www.reuters.com');
  await popup.click('.exclusions button');
  await eventually(
    () => marked(page),
    (texts) => texts.join() === all.join(),
  );
  await eventually(
    () => popup.$$eval('.entry .name', (names) => names.map((name) => name.textContent)),
    (names) => names.includes('Estonia'),
  );
  expect(await textOf(popup)).not.toContain('Not marked on');
});
