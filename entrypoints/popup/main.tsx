import { render } from 'preact';
import { PopupScreen } from '../../components/popup/PopupScreen.tsx';
import '../../components/popup/popup.css';
import { browser } from '../../utils/browser.ts';
import { background, pageIn } from '../../utils/messaging/client.ts';
import { readExclusions, removeExclusion } from '../../utils/settings/exclusions.ts';
import { changeMarking, readMarking, setOwnMarking } from '../../utils/settings/marking.ts';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const store = {
  read: readMarking,
  change: changeMarking,
  setOwn: setOwnMarking,
  exclusions: readExclusions,
  include: removeExclusion,
};
const screen = document.querySelector('#screen');
if (screen && tab?.id !== undefined) {
  const page = pageIn(tab.id);
  render(
    <PopupScreen
      background={background}
      page={page}
      store={store}
      tab={{ id: tab.id, title: tab.title ?? '' }}
      openLibrary={() => {
        void browser.tabs.create({ url: browser.runtime.getURL('library.html') });
        window.close();
      }}
      openOptions={() => {
        void browser.runtime.openOptionsPage();
        window.close();
      }}
      close={() => window.close()}
    />,
    screen,
  );
}
