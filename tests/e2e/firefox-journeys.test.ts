import { describe, expect, test } from 'vitest';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import {
  cardInFirefox,
  clickMarkInFirefox,
  pixelsInFirefox,
  pressInFirefox,
  serialiseInFirefox,
} from '../harness/firefox-page.ts';
import {
  closePopupInFirefox,
  openPopupInFirefox,
  popupInFirefox,
  pressInPopupInFirefox,
  sidebarInFirefox,
  toggleSidebarInFirefox,
} from '../harness/firefox-popup.ts';
import { inItsWorld, markedInFirefox, openInFirefox, useFirefox } from './firefox-kit.ts';
import { article, elsewhere, eventually, site } from './kit.ts';

/* What a reader does, in Firefox: on a page, in the popup, and in the library. */

const ESCAPE = '\ue00c';
const all = ['Estonia', 'Brazil', 'ransomware', 'United Nations', 'NATO', 'YouTube', 'Estonia'];

describe.skipIf(firefoxOnThisSystem() === null)('Firefox (skipped where none is installed)', () => {
  const held = useFirefox();
  const cardShows = (text: string): Promise<string | null> =>
    eventually(
      () => cardInFirefox(held.firefox),
      (shown) => shown?.includes(text) ?? false,
    );
  const popupShows = (text: string): Promise<string> =>
    eventually(
      () => popupInFirefox(held.firefox),
      (shown) => shown.includes(text),
    );

  test('on a site that Attaché knows it starts by itself', async () => {
    await openInFirefox(held, article);
    await markedInFirefox(held, all);
  });

  test('a click on a mark opens its card, Escape closes it, and the page is as before', async () => {
    await openInFirefox(held, article);
    await markedInFirefox(held, all);
    const before = await serialiseInFirefox(held.firefox);
    await clickMarkInFirefox(held.firefox, 'ransomware');
    await cardShows('Why this?');
    const open = await serialiseInFirefox(held.firefox);
    expect(open.replace(/<ATTACHE-CARD[^>]*><\/ATTACHE-CARD>/, '')).toBe(before);
    expect(open).not.toBe(before);
    await pressInFirefox(held.firefox, ESCAPE);
    await eventually(
      () => cardInFirefox(held.firefox),
      (shown) => shown === null,
    );
    expect(await serialiseInFirefox(held.firefox)).toBe(before);
  });

  test('the popup lists what the article mentions', async () => {
    await openInFirefox(held, article);
    await markedInFirefox(held, all);
    await openPopupInFirefox(held.firefox);
    const shown = await popupShows('YouTube');
    for (const name of ['Talks go on', 'Estonia', 'Brazil', 'United Nations', 'ransomware']) {
      expect(shown).toContain(name);
    }
    await closePopupInFirefox(held.firefox);
  });

  test('on any other page it starts when the popup is opened', async () => {
    await openInFirefox(held, article, `${elsewhere}/page.html`);
    await markedInFirefox(held, []);
    await openPopupInFirefox(held.firefox);
    await popupShows('YouTube');
    await markedInFirefox(held, all);
    await closePopupInFirefox(held.firefox);
  });

  test('a clipping saved from the selection is in the library', async () => {
    await openInFirefox(held, article);
    await markedInFirefox(held, all);
    await inItsWorld(held, `getSelection().selectAllChildren(document.querySelector('#second'))`);
    await openPopupInFirefox(held.firefox);
    await popupShows('YouTube');
    await pressInPopupInFirefox(held.firefox, 'Save selection');
    await popupShows('Saved to your clippings.');
    await closePopupInFirefox(held.firefox);
    // The extension's own page is the library; the last command went to it.
    await held.firefox.send('WebDriver:Refresh');
    const library = await eventually(
      async () =>
        String(await held.firefox.inPage(held.firefox.ownPage, 'return document.body.innerText;')),
      (shown) => shown.includes('The ministers left'),
    );
    expect(library).toContain('Talks go on');
    expect(library).toContain('Ana Author');
    // It finds as one types.
    await held.firefox.inPage(
      held.firefox.ownPage,
      `const field = document.querySelector('input[type=search]');
       field.value = 'MINIST';
       field.dispatchEvent(new Event('input', { bubbles: true }));`,
    );
    await eventually(
      () =>
        held.firefox.inPage(
          held.firefox.ownPage,
          `return document.querySelector('.total').textContent + [...document.querySelectorAll('mark')].map((mark) => mark.textContent);`,
        ),
      (text) => String(text).includes('1 clipping found') && /minist/i.test(String(text).slice(16)),
    );
    // And the passage has its band when the page is opened again: yellow over white.
    await openInFirefox(held, article);
    await markedInFirefox(held, all);
    await eventually(
      () => pixelsInFirefox(held.firefox, [255, 246, 179]),
      (lines) => lines.length > 8,
    );
  });

  test('the sidebar has the article of the tab in front, and follows it to the next', async () => {
    await openInFirefox(held, article);
    await markedInFirefox(held, all);
    await toggleSidebarInFirefox(held.firefox);
    const sidebarShows = (text: string): Promise<string> =>
      eventually(
        () => sidebarInFirefox(held.firefox),
        (shown) => shown.includes(text),
      );
    const shown = await sidebarShows('YouTube');
    expect(shown).toContain('This article');
    expect(shown).toContain('Talks go on');
    await openInFirefox(held, article.replaceAll('Brazil', 'Peru'), `${site}/next.html`);
    await sidebarShows('Peru');
    await openInFirefox(held, article, `${elsewhere}/page.html`);
    await sidebarShows('Not allowed here yet');
    await toggleSidebarInFirefox(held.firefox);
  });

  test('in Firefox’s Reader View the popup says that the page cannot be read', async () => {
    await openInFirefox(held, article, `${site}/talks.html`);
    await held.firefox.send('WebDriver:Navigate', {
      url: `about:reader?url=${encodeURIComponent(`${site}/talks.html`)}`,
    });
    await openPopupInFirefox(held.firefox);
    const shown = await popupShows('This page cannot be read');
    expect(shown).toContain('the browser’s own reading view');
    await closePopupInFirefox(held.firefox);
  });
});
