import { describe, expect, test } from 'vitest';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import {
  closePopupInFirefox,
  openPopupInFirefox,
  popupInFirefox,
  pressInPopupInFirefox,
  writeInPopupInFirefox,
} from '../harness/firefox-popup.ts';
import { markedInFirefox, openInFirefox, useFirefox } from './firefox-kit.ts';
import { article, eventually } from './kit.ts';

/* A private window of Firefox: what is saved there stays, what is only written goes with the window. */

const all = ['Estonia', 'Brazil', 'ransomware', 'United Nations', 'NATO', 'YouTube', 'Estonia'];

describe.skipIf(firefoxOnThisSystem() === null)('Firefox (skipped where none is installed)', () => {
  const held = useFirefox();
  const popupShows = (text: string): Promise<string> =>
    eventually(
      () => popupInFirefox(held.firefox),
      (shown) => shown.includes(text),
    );
  const opened = async (type: 'window' | 'tab'): Promise<string> => {
    const answer = await held.firefox.send('WebDriver:NewWindow', { type, private: true });
    return (answer as { handle: string }).handle;
  };
  /** What lies in the extension's storage: on disk, and in memory. */
  const stored = async (): Promise<{ local: string; session: string }> => {
    const read = (area: string) =>
      held.firefox.inPage(
        held.firefox.ownPage,
        `return JSON.stringify(await window.wrappedJSObject.browser.storage[args[0]].get());`,
        [area],
      );
    return { local: String(await read('local')), session: String(await read('session')) };
  };

  test('a page is saved, the words say that it stays, and what was not saved is forgotten', async () => {
    const { firefox } = held;
    const ordinary = { article: firefox.article, ownPage: firefox.ownPage };
    const origin = await firefox.inPage(firefox.ownPage, 'return location.origin;');
    firefox.article = await opened('window');
    await firefox.send('WebDriver:SwitchToWindow', { handle: firefox.article });
    // Only from a page of the extension in a private window can its popup there be looked into.
    firefox.ownPage = await opened('tab');
    await firefox.send('WebDriver:SwitchToWindow', { handle: firefox.ownPage });
    await firefox.send('WebDriver:Navigate', { url: `${origin}/options.html` });
    await openInFirefox(held, article);
    await markedInFirefox(held, all);
    await openPopupInFirefox(firefox);
    await popupShows('YouTube');
    await pressInPopupInFirefox(firefox, 'Save page');
    await popupShows('it stays there after this private window is closed.');
    await writeInPopupInFirefox(firefox, '.remark textarea', 'Between us.');
    await eventually(stored, ({ session }) => session.includes('Between us.'));
    await closePopupInFirefox(firefox);
    expect((await stored()).local).not.toContain('Between us.');

    for (const handle of [firefox.ownPage, firefox.article]) {
      await firefox.send('WebDriver:SwitchToWindow', { handle });
      await firefox.send('WebDriver:CloseWindow');
    }
    Object.assign(firefox, ordinary);
    await eventually(stored, ({ session }) => !session.includes('Between us.'));
    await firefox.send('WebDriver:Refresh');
    await eventually(
      async () => String(await firefox.inPage(firefox.ownPage, 'return document.body.innerText;')),
      (shown) => shown.includes('Talks go on'),
    );
  });
});
