import type { ArticleScreenProps } from '../../components/popup/ArticleScreen.tsx';
import '../../components/popup/article.css';
import { browser, type Tabs } from '../../utils/browser.ts';
import { background } from '../../utils/messaging/client.ts';
import { clipsIn, pageIn } from '../../utils/messaging/tabs.ts';
import type { ListChoice } from '../../utils/model/list-choice.ts';
import { readExclusions, removeExclusion } from '../../utils/settings/exclusions.ts';
import { keepListChoice } from '../../utils/settings/list-choice.ts';
import { changeMarking, readMarking, setOwnMarking } from '../../utils/settings/marking.ts';
import { forgetNews, unreadNews } from '../../utils/settings/news.ts';
import { forgetUnsaved, keepUnsaved, readUnsaved } from '../../utils/settings/unsaved.ts';
import { siteAccess } from '../../utils/sites/here.ts';

/* What popup and side panel put into the screen of an article. */

const store = {
  read: readMarking,
  change: changeMarking,
  setOwn: setOwnMarking,
  exclusions: readExclusions,
  include: removeExclusion,
};
const news: ArticleScreenProps['news'] = {
  read: unreadNews,
  forget: forgetNews,
  open: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html#new') }),
};
/** What is written and not saved yet, apart for private windows. */
const unsavedIn = (isPrivate: boolean): ArticleScreenProps['unsaved'] => ({
  read: (url) => readUnsaved(url, isPrivate),
  keep: (url, remark) => keepUnsaved(url, isPrivate, remark, new Date().toISOString()),
  forget: (url) => forgetUnsaved(url, isPrivate),
});

type Parts = Pick<
  ArticleScreenProps,
  | 'background'
  | 'page'
  | 'clips'
  | 'store'
  | 'unsaved'
  | 'sites'
  | 'news'
  | 'list'
  | 'tab'
  | 'versions'
>;

/** The parts of the screen that are the same in both, for a tab; undefined for one that is no tab. */
export function partsFor(tab: Tabs.Tab, choice: ListChoice): Parts | undefined {
  const { id } = tab;
  if (id === undefined) return undefined;
  return {
    background,
    page: pageIn(id),
    clips: (frameId) => clipsIn(id, frameId),
    store,
    unsaved: unsavedIn(tab.incognito),
    sites: siteAccess,
    news,
    list: { choice, keep: keepListChoice },
    tab: { id, title: tab.title ?? '', url: tab.url ?? '', isPrivate: tab.incognito },
    versions: {
      version: browser.runtime.getManifest().version,
      browser: navigator.userAgent,
    },
  };
}
