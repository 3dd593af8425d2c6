import { expect, test } from 'vitest';
import { clippingExample } from '../clippings/example.ts';
import { importClippings } from '../harness/fill-library.ts';
import { putOffReminder, totalOf } from '../harness/library-page.ts';
import { dragBar, type LongView, lengthen, longView } from '../harness/long-list.ts';
import { eventually, shows, useAttache } from './kit.ts';
import { walkLongList } from './long-list-story.ts';

/* More clippings than a browser has pixels for; Firefox, which has fewer, is in firefox-long-list.test.ts. */

const held = useAttache();

test('a million rows can all be reached', async () => {
  await putOffReminder(held.app);
  await importClippings(held.app, [clippingExample]);
  const page = await held.app.openExtensionPage('library.html');
  await shows(page, '1 clipping');
  await page.evaluate(lengthen, 1_000_000);
  await page.select('.sorting select', 'oldest');
  await eventually(
    () => totalOf(page),
    (total) => total === '1,000,000 clippings',
  );
  await walkLongList(
    {
      view: async () => JSON.parse(await page.evaluate(longView)) as LongView,
      drag: (part) => page.evaluate(dragBar, part),
      focus: () => page.focus('[role=row][tabindex="0"]'),
      press: (key) => page.keyboard.press(key),
      async wheel(pixels) {
        await page.mouse.move(700, 500);
        await page.mouse.wheel({ deltaY: pixels });
      },
    },
    1_000_000,
  );
  expect(held.errors).toEqual([]);
  await page.close();
});
