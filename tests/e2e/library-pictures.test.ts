import { expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { fillLibrary } from '../harness/fill-library.ts';
import { press, putOffReminder, totalOf } from '../harness/library-page.ts';
import { eventually, shows, useAttache } from './kit.ts';

/* Pictures of the library, in the library: what is pressed narrows what is found. */

const held = useAttache();

test('a month, an entry and a pair narrow the list, and the chips take it back', async () => {
  await putOffReminder(held.app);
  await fillLibrary(held.app, 300);
  const page = await held.app.openExtensionPage('library.html');
  await shows(page, '300 clippings');
  await press(page, 'Pictures');
  await shows(page, 'Clippings by month');
  expect(await violations(page)).toEqual([]);
  const monthly = await page.$eval('.pictures [aria-label*=" clipping"]', (mark) =>
    mark.getAttribute('aria-label'),
  );
  const count = Number(/: ([\d,]+) clipping/.exec(monthly ?? '')?.[1]);
  expect(count).toBeGreaterThan(0);
  await press(page, monthly ?? '');
  await eventually(
    () => totalOf(page),
    (total) => total === `${count} ${count === 1 ? 'clipping' : 'clippings'} found`,
  );
  expect(new URL(page.url()).hash).toMatch(/from=\d{4}-\d\d-01.*to=\d{4}-\d\d-(?:28|29|30|31)/);
  await press(page, 'Clear all');
  await shows(page, '300 clippings');
  await press(page, /^Estonia\d+ clippings/);
  await eventually(
    () => new URL(page.url()).hash,
    (hash) => hash.includes('mentions=EE'),
  );
  await press(page, 'Pictures');
  expect(await page.$('[role=grid]')).not.toBeNull();
});
