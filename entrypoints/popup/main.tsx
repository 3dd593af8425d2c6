import { render } from 'preact';
import { PopupScreen } from '../../components/popup/PopupScreen.tsx';
import { dressPage } from '../../components/ui/dress-page.ts';
import { browser, openSidePanel } from '../../utils/browser.ts';
import { wholeReading } from '../../utils/messaging/whole-reading.ts';
import { usualList } from '../../utils/model/list-choice.ts';
import { readListChoice } from '../../utils/settings/list-choice.ts';
import { wearTheme } from '../../utils/settings/theme.ts';
import { partsFor } from './parts.ts';
// After the styles of the screen, which come with its parts.
import '../../components/popup/popup.css';

/**
 * A page that was read answers at once, and its list is the first thing that is drawn: nothing stands in its place
 * before. So long it is waited for.
 */
const FIRST_MS = 60;

const waited = (ms: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), ms));
const own = Reflect.get(globalThis, 'chrome');
/** Firefox for Android has no place beside the page. */
const hasPanel = own?.sidePanel !== undefined || own?.sidebarAction !== undefined;
const openBeside = (windowId: number) => (): void =>
  void openSidePanel(windowId).then(() => window.close());

const [[tab], choice] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  // Without storage the list is as usual; the menu of marks says what is wrong with it.
  readListChoice().catch(() => usualList),
]);
wearTheme(document);
dressPage(document, 'what_article_mentions');
const parts = tab && partsFor(tab, choice);
const screen = document.querySelector('#screen');
if (screen && tab && parts) {
  const asked = wholeReading((from) => parts.page.reading(from));
  render(
    <PopupScreen
      {...parts}
      first={await Promise.race([asked, waited(FIRST_MS)])}
      openLibrary={() => {
        void browser.tabs.create({ url: browser.runtime.getURL('library.html') });
        window.close();
      }}
      openBeside={hasPanel && tab.windowId !== undefined ? openBeside(tab.windowId) : null}
      openOptions={() => {
        void browser.runtime.openOptionsPage();
        window.close();
      }}
      close={() => window.close()}
    />,
    screen,
  );
}
