import { render } from 'preact';
import { PopupScreen } from '../../components/popup/PopupScreen.tsx';
import { dressPage } from '../../components/ui/dress-page.ts';
import '../../components/popup/popup.css';
import { browser, openSidePanel } from '../../utils/browser.ts';
import { background, clipsIn, pageIn } from '../../utils/messaging/client.ts';
import type { Remark } from '../../utils/model/remark.ts';
import { readExclusions, removeExclusion } from '../../utils/settings/exclusions.ts';
import { changeMarking, readMarking, setOwnMarking } from '../../utils/settings/marking.ts';
import { wearTheme } from '../../utils/settings/theme.ts';
import { forgetUnsaved, keepUnsaved, readUnsaved } from '../../utils/settings/unsaved.ts';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const store = {
  read: readMarking,
  change: changeMarking,
  setOwn: setOwnMarking,
  exclusions: readExclusions,
  include: removeExclusion,
};
const unsaved = {
  read: readUnsaved,
  keep: (url: string, remark: Remark) => keepUnsaved(url, remark, new Date().toISOString()),
  forget: forgetUnsaved,
};
const own = Reflect.get(globalThis, 'chrome');
/** Firefox for Android has no place beside the page. */
const hasPanel = own?.sidePanel !== undefined || own?.sidebarAction !== undefined;
const openBeside = (windowId: number) => (): void =>
  void openSidePanel(windowId).then(() => window.close());
wearTheme(document);
dressPage(document, 'what_article_mentions');
const screen = document.querySelector('#screen');
if (screen && tab?.id !== undefined) {
  const page = pageIn(tab.id);
  const clips = clipsIn(tab.id);
  render(
    <PopupScreen
      background={background}
      page={page}
      clips={clips}
      store={store}
      unsaved={unsaved}
      tab={{ id: tab.id, title: tab.title ?? '', isPrivate: tab.incognito }}
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
