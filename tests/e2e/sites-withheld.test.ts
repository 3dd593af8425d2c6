import { expect, test } from 'vitest';
import { answerOn } from '../harness/site-permissions.ts';
import { eventually, shows, site, textOf } from './kit.ts';
import { articleAt, bare, isAllowed, marked, openOptions, press, useSites } from './sites-kit.ts';

/* Sites from the list from the start, of which the browser keeps Attaché out (“on click”). */

const held = useSites();

test('a site that is allowed has nothing to say of it', async () => {
  const page = await articleAt(held, `${site}/one`);
  const popup = await held.app.openPopup(page);
  await shows(popup, 'Estonia');
  expect(await textOf(popup)).not.toMatch(/on this site|by itself/);
});

test('open pages go quiet; the popup says why and repairs it in one click, for this site', async () => {
  const page = await articleAt(held, `${site}/one`);
  await marked(page);
  await held.app.killWorker();
  await held.reader.setHostAccess('ON_CLICK');
  await bare(page);
  const unread = await articleAt(held, `${site}/two`);
  await expect(held.app.askPage(unread, 'reading', 0)).rejects.toThrow();

  const popup = await held.app.openPopup(page);
  const shown = await shows(
    popup,
    'The browser does not let Attaché read www.reuters.com by itself',
  );
  expect(shown).toContain('Attaché asks the browser for https://www.reuters.com only.');
  const asked = await answerOn(popup, held.reader);
  await press(popup, 'Always on this site');
  await eventually(
    () => textOf(popup),
    (text) => !text.includes('does not let'),
  );
  expect(asked).toEqual([[`${site}/*`]]);
  expect(await isAllowed(held, 'https://www.bbc.com/*')).toBe(false);
  await marked(unread);
  await marked(page);
});

test('on a page opened since, the first press is the browser’s own; the next one opens the popup', async () => {
  await held.reader.setHostAccess('ON_CLICK');
  const page = await articleAt(held, `${site}/one`);
  const { browser, extensionId } = held.app;
  const extension = (await browser.extensions()).get(extensionId);
  await page.bringToFront();
  await extension?.triggerAction(page);
  // Chromium asks to reload, for the guard would have come before all else; then it lets Attaché in, this once.
  await page.reload();
  await marked(page);
  const popup = await held.app.openPopup(page);
  await shows(popup, 'The browser does not let Attaché read www.reuters.com by itself');
  const asked = await answerOn(popup, held.reader);
  await press(popup, 'Always on this site');
  await eventually(
    () => textOf(popup),
    (text) => !text.includes('does not let'),
  );
  expect(asked).toEqual([[`${site}/*`]]);
  await marked(await articleAt(held, `${site}/two`));
});

test('“no” changes nothing, and is said', async () => {
  const page = await articleAt(held, `${site}/one`);
  await held.reader.setHostAccess('ON_CLICK');
  await bare(page);
  const popup = await held.app.openPopup(page);
  await shows(popup, 'Always on this site');
  await answerOn(popup, held.reader, 'no');
  await press(popup, 'Always on this site');
  await shows(popup, 'The browser did not allow it. Nothing has changed.');
  expect(await isAllowed(held, `${site}/*`)).toBe(false);
});

test('the options show what is withheld, and ask for the whole list again', async () => {
  const page = await articleAt(held, `${site}/one`);
  const options = await openOptions(held);
  const count = Number(/(\d+) sites/.exec(await textOf(options))?.[1]);
  expect(count).toBeGreaterThan(200);
  expect(await textOf(options)).not.toContain('Allow the whole list again');
  await held.reader.setHostAccess('ON_CLICK');
  await bare(page);
  await shows(
    options,
    `The browser does not let Attaché read ${count} sites of this list by itself.`,
  );
  const asked = await answerOn(options, held.reader);
  await press(options, 'Allow the whole list again');
  await eventually(
    () => textOf(options),
    (text) => !text.includes('Allow the whole list again'),
    30_000,
  );
  expect(asked.map((origins) => origins.length)).toEqual([count]);
  await marked(page);
});

test('of a host on the list with one folder, only the folder is read again', async () => {
  await held.reader.setHostAccess('ON_CLICK');
  const folder = await articleAt(held, 'https://www.gov.uk/government/talks');
  const beside = await articleAt(held, 'https://www.gov.uk/news/talks');
  await held.reader.setHostAccess('ON_ALL_SITES');
  await marked(folder);
  await expect(held.app.askPage(beside, 'reading', 0)).rejects.toThrow();
});
