import { describe, expect, test } from 'vitest';
import {
  again,
  bandPixels,
  clippingsHere,
  fillers,
  first,
  fresh,
  painted,
  paintedSoon,
  saved,
  sentence,
  story,
} from './clipped-story.ts';
import {
  article,
  elsewhere,
  eventually,
  openPage,
  selectText,
  settled,
  shows,
  sure,
  textOf,
  useAttache,
} from './kit.ts';

/* The script for clippings where the reader lets it in, and what the popup says of a page's clippings. */

const held = useAttache();

describe('on a site that is not curated', () => {
  /** Runs in the worker: what it does when a page needs the script. */
  async function brought(): Promise<unknown> {
    const worker = await held.app.worker();
    return worker.evaluate(async () => {
      const api = Reflect.get(globalThis, 'chrome');
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      const target = { tabId: tab.id, frameIds: [0] };
      await api.scripting.executeScript({ target, files: ['/content-scripts/clips.js'] });
      return api.tabs.sendMessage(
        tab.id,
        { to: 'clips', method: 'refresh', args: [] },
        { frameId: 0 },
      );
    });
  }

  test('the script is there once it is needed, and a second one takes the place of the first', async () => {
    const address = fresh(elsewhere);
    const page = await openPage(held, story(first, ...fillers), { address });
    const popup = await held.app.openPopup(page);
    await shows(popup, 'Estonia');
    // The article's script hears the question, which is not for it.
    expect(await held.app.askClips(page, 'clippingsHere')).toBeUndefined();
    await selectText(page, '#it');
    sure(
      await held.app.askBackground(
        'saveClipping',
        sure(await held.app.askPage(page, 'quoteSelection')),
      ),
    );
    sure(await held.app.askClips(page, 'refresh'));
    expect(await painted(page)).toEqual([['attache-clipping', sentence]]);
    await page.bringToFront();
    expect(await brought()).toEqual({ ok: true, value: null });
    expect(await painted(page)).toEqual([['attache-clipping', sentence]]);
    expect(await clippingsHere(held, page)).toMatchObject([{ state: 'here' }]);
    sure(await held.app.askPage(page, 'quotePage'));
    // The one that ended does not follow the page any more, and the other does.
    await page.evaluate(() => document.querySelector('#it')?.remove());
    await eventually(
      () => painted(page),
      (bands) => bands.length === 0,
    );
  });

  test('a page without clippings has nothing brought onto it', async () => {
    const page = await openPage(held, article, { address: fresh(elsewhere) });
    const popup = await held.app.openPopup(page);
    await shows(popup, 'Estonia');
    await settled(held.app, page);
    // The article's script hears the question, which is not for it.
    expect(await held.app.askClips(page, 'clippingsHere')).toBeUndefined();
    expect(await textOf(popup)).not.toContain('Clippings of this page');
  });

  test('a page with clippings has them shown when it is read', async () => {
    const address = fresh(elsewhere);
    const before = await openPage(held, story(first, ...fillers), { address });
    await shows(await held.app.openPopup(before), 'Estonia');
    await selectText(before, '#it');
    sure(
      await held.app.askBackground(
        'saveClipping',
        sure(await held.app.askPage(before, 'quoteSelection')),
      ),
    );
    const page = await openPage(held, story(first, ...fillers), { address });
    await shows(await held.app.openPopup(page), 'Estonia');
    await paintedSoon(page, sentence);
    expect(await bandPixels(page)).toBeGreaterThan(500);
  });
});

describe('the popup', () => {
  test('lists the clippings of the page with how they stand, then and now', async () => {
    const address = fresh();
    await saved(
      held,
      address,
      story(
        first,
        'Another <u id="gone">thing that will be removed</u> of these days.',
        ...fillers,
      ),
    );
    const page = await saved(
      held,
      address,
      story(
        first,
        'Another <u id="gone">thing that will be removed</u> of these days.',
        ...fillers,
      ),
      '#gone',
    );
    sure(
      await held.app.askBackground('saveClipping', sure(await held.app.askPage(page, 'quotePage'))),
    );
    await page.close();
    const edited = await again(
      held,
      address,
      story(
        first.replace('again', 'again in <span>&lt;b&gt;May&lt;/b&gt;</span>'),
        'Another of these days.',
        ...fillers,
      ),
    );
    const popup = await held.app.openPopup(edited);
    const text = await shows(popup, 'Clippings of this page');
    expect(text).toMatch(
      /Changed since\. Then\s+They agreed to meet again\.\s+Now\s+They agreed to meet again in <b>May<\/b>\./,
    );
    expect(text).toMatch(/thing that will be removed\W+Not found on the page any more/);
    expect(text).toContain('The page itself');
  });

  test('shows what it has just saved, and leads to it', async () => {
    const page = await again(held, fresh(), story(first, ...fillers));
    await selectText(page, '#it');
    const popup = await held.app.openPopup(page);
    await shows(popup, 'Save selection');
    expect(await popup.$('#page-clippings')).toBeNull();
    const button = await popup.waitForSelector('.actions .button:nth-child(2):not([disabled])');
    await button?.click();
    // The glossary is searched for what is selected: until that is cleared the article's lists are away.
    await popup.click('input[type="search"]', { count: 3 });
    await popup.keyboard.press('Backspace');
    await shows(popup, /Clippings of this page\s+\W*They agreed to meet again\.\W*\s+Here/);
    await paintedSoon(page, sentence);
    await popup.click('.page-clippings .go');
    await eventually(
      () => painted(page),
      (bands) => bands.some(([name]) => name === 'attache-clipping-current'),
    );
  });
});

test('who opens a clipping from the library is led to the passage, though it was edited', async () => {
  const address = fresh();
  const many = Array.from({ length: 60 }, (_, at) => `Paragraph ${at}. ${fillers[0]}`);
  await (await saved(held, address, story(...many, first))).close();
  const edited = first.replace('They agreed to meet again.', 'They agreed to meet again soon.');
  held.app.server.serve(address, {
    body: story(...many, edited),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  const library = await held.app.openExtensionPage('library.html');
  await library.waitForSelector(`a[href^="${address}"]`);
  const opening = held.app.browser.waitForTarget((target) => target.url().startsWith(address));
  await library.click(`a[href^="${address}"]`);
  const page = await (await opening).page();
  if (!page) throw new Error('The link opened no page');
  await paintedSoon(page, 'They agreed to meet again soon.');
  await eventually(
    () => page.evaluate(() => scrollY),
    (top) => top > 500,
  );
});
