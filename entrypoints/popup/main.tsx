import { render } from 'preact';
import { PopupScreen } from '../../components/popup/PopupScreen.tsx';
import '../../components/popup/popup.css';
import { browser } from '../../utils/browser.ts';
import { background, pageIn } from '../../utils/messaging/client.ts';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const screen = document.querySelector('#screen');
if (screen && tab?.id !== undefined) {
  render(
    <PopupScreen
      background={background}
      page={pageIn(tab.id)}
      tab={{ id: tab.id, title: tab.title ?? '' }}
      openLibrary={() => {
        void browser.tabs.create({ url: browser.runtime.getURL('library.html') });
        window.close();
      }}
      close={() => window.close()}
    />,
    screen,
  );
}
