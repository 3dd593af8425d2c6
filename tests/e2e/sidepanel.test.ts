import { expect, test } from 'vitest';
import { violations } from '../harness/axe.ts';
import { fillLibrary } from '../harness/fill-library.ts';
import { article, eventually, openPage, settled, shows, useAttache } from './kit.ts';

/* The library beside the page: the browser’s side panel, opened from the popup. */

const held = useAttache();

test('opens from the popup, holds the library in a narrow form, and axe finds nothing', async () => {
  await fillLibrary(held.app, 40);
  const page = await openPage(held, article);
  await settled(held.app, page);
  const popup = await held.app.openPopup(page);
  await shows(popup, 'Beside the page');
  // The popup closes as the panel opens, before the click is answered.
  await popup
    .locator('::-p-text(Beside the page)')
    .click()
    .catch(() => undefined);
  const target = await held.app.browser.waitForTarget((each) =>
    each.url().endsWith('/sidepanel.html'),
  );
  const panel = await target.asPage();
  await shows(panel, '40 clippings');
  expect(await violations(panel)).toEqual([]);
  await panel.locator('input[type=search]').fill('talks');
  await eventually(
    () => panel.$eval('.total', (total) => total.textContent),
    (text) => /found/.test(text ?? ''),
  );
});
