import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { storyPage } from '../harness/story.ts';
import { press } from './brief-kit.ts';
import { elsewhere, eventually, shows, useAttache } from './kit.ts';

/* The pictures of clippings, alone on a page: tests/stories/pictures.tsx. */

const held = useAttache();
let html = '';
beforeAll(async () => {
  html = await storyPage('pictures');
});

async function story(name: string, viewport = { width: 800, height: 700 }): Promise<Page> {
  const address = `${elsewhere}/pictures.html?${name}`;
  held.app.server.serve(address, {
    body: html,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  const page = await held.app.openBlank();
  page.on('pageerror', (error) => held.errors.push(String(error)));
  await page.setViewport(viewport);
  await page.goto(address);
  await shows(page, 'Pictures');
  return page;
}
const chosen = (page: Page, what: string) =>
  eventually(
    () => page.title(),
    (title) => title === what,
  );
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('each mark is a filter, by mouse', async () => {
  const page = await story('year');
  await press(page, 'April 2022: 21 clippings');
  await chosen(page, 'month 2022-04');
  await press(page, 'ransomware 48 clippings');
  await chosen(page, 'entry e3');
  await press(page, 'Estonia and United Nations: 129 clippings');
  await chosen(page, 'pair e0 e1');
});

test('marks of a picture are one stop of the Tab key, and arrows lead from one to the next', async () => {
  const page = await story('year');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('September 2022: 10 clippings');
  await shows(page, 'September 2022: 10 clippings');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe('July 2022: 19 clippings');
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe('February 2022: 7 clippings');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe('February 2022: 7 clippings');
  await page.keyboard.press('Enter');
  await chosen(page, 'month 2022-02');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Show as table: Most mentioned');
  await page.focus('.cell[data-mark="2 1"]');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('Estonia and United Nations: 129 clippings');
});

test.each([
  ['Clippings by month', 'April 2022', 'month 2022-04', 8],
  ['Most mentioned', 'YouTube', 'entry e4', 5],
  ['Mentioned together', 'ransomware and YouTube', 'pair e3 e4', 10],
])('“%s” is a table too, of which each line is a filter', async (title, line, what, lines) => {
  const page = await story('year');
  await press(page, `Show as table: ${title}`);
  expect(await page.$$('tbody tr')).toHaveLength(lines);
  await press(page, line);
  await chosen(page, what);
  expect(await violations(page)).toEqual([]);
  await press(page, `Show as picture: ${title}`);
  expect(await page.$$('table')).toEqual([]);
});

test('what there is little or nothing of is said or drawn', async () => {
  await shows(await story('empty'), 'There are no clippings to draw.');
  const one = await story('one');
  await shows(one, 'No two entries stand together in these clippings.');
  expect(await one.$$('button.month')).toHaveLength(1);
  const gap = await story('gap');
  expect(await gap.$eval('.gap', (found) => found.getAttribute('title'))).toBe(
    '624 months without clippings',
  );
});

test('hundreds of entries are there, some at a time', async () => {
  const page = await story('many');
  expect(await page.$$('.entries li')).toHaveLength(12);
  await press(page, 'Show 48 more');
  expect(await page.$$('.entries li')).toHaveLength(60);
  await press(page, 'Show as table: Most mentioned');
  expect(await page.$$('tbody tr')).toHaveLength(300);
});

describe.each(['many', 'year'])('of the case “%s”', (name) => {
  test.each(['light', 'dark'] as const)('axe finds nothing amiss in %s', async (scheme) => {
    const page = await story(name);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violations(page)).toEqual([]);
  });

  test.each(['ltr', 'rtl'])(
    'nothing runs out of a narrow page, %s, with large text',
    async (dir) => {
      const page = await story(name, { width: 360, height: 700 });
      for (const size of ['100%', '200%']) {
        const { wide, room } = await page.evaluate(
          (direction, fontSize) => {
            const { documentElement: root } = document;
            root.dir = direction;
            root.style.fontSize = fontSize;
            return { wide: root.scrollWidth, room: root.clientWidth };
          },
          dir,
          size,
        );
        expect(wide, size).toBeLessThanOrEqual(room);
      }
    },
  );
});

test('the newest months are seen first where there is no room for all', async () => {
  const page = await story('many', { width: 360, height: 700 });
  const { last, end } = await page.evaluate(() => ({
    last: [...document.querySelectorAll('button.month')].at(-1)?.getBoundingClientRect().right,
    end: innerWidth,
  }));
  expect(last).toBeGreaterThan(0);
  expect(last).toBeLessThanOrEqual(end);
});

test('with colours of the reader’s own bars are still seen', async () => {
  const page = await story('year');
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const [bar, line] = await page.evaluate(() => {
    const styleOf = (selector: string) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element) : null;
    };
    return [
      [styleOf('.month .bar')?.backgroundColor, styleOf('body')?.backgroundColor],
      [styleOf('.entries .line')?.borderBottomColor, styleOf('body')?.backgroundColor],
    ];
  });
  expect(bar?.[0]).not.toBe(bar?.[1]);
  expect(line?.[0]).not.toBe(line?.[1]);
});

test('what is hostile is text', async () => {
  const page = await story('hostile');
  expect(await page.$$('main img')).toEqual([]);
  await press(page, 'Show as table: Clippings by month');
  await shows(page, '<img src=x onerror=alert(1)>');
});
