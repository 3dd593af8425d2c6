import { render } from 'preact';
import { dressPage } from '../../components/ui/dress-page.ts';
import { AccessStep } from '../../components/welcome/AccessStep.tsx';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen.tsx';
import { wearTheme } from '../../utils/settings/theme.ts';
import '../../components/welcome/welcome.css';
import { browser } from '../../utils/browser.ts';
import { forgetNews } from '../../utils/settings/news.ts';
import { curatedSites } from '../../utils/sites/curated-sites.ts';
import { sitesStore } from '../../utils/sites/store.ts';

const openSites = (): void =>
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html#sites') });
const open = (page: 'library' | 'glossary' | 'options'): void =>
  void (page === 'options'
    ? browser.runtime.openOptionsPage()
    : browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) }));

wearTheme(document);
dressPage(document, 'welcome_title');
// Firefox for Android has no keys.
const commands = (await browser.commands?.getAll()) ?? [];
const shortcuts = commands.map(({ name = '', description = '', shortcut = '' }) => ({
  name,
  description,
  shortcut,
}));
const screen = document.querySelector('#screen');
if (screen) {
  render(
    <WelcomeScreen
      siteCount={curatedSites.length}
      access={<AccessStep store={sitesStore} openSites={openSites} />}
      shortcuts={shortcuts}
      open={open}
    />,
    screen,
  );
  // What is new stands below on this page.
  await forgetNews();
  if (location.hash === '#new') document.querySelector('#new')?.scrollIntoView();
}
