import { browser } from '../../utils/browser.ts';
import { t } from '../../utils/i18n/index.ts';
import { savedInWords } from '../../utils/messaging/saved-words.ts';
import { pageIn } from '../../utils/messaging/tabs.ts';
import { forgetPrivateUnsaved } from '../../utils/settings/unsaved.ts';
import { handlers } from './handlers.ts';
import { listenToAddressBar } from './omnibox.ts';
import { openTab } from './open-tab.ts';

const SAVE_SELECTION = 'save-selection';
const SAVE_ARTICLE = 'save-article';
const LOOK_UP = 'look-up';

/** Registers what the browser may wake the background for. Must run synchronously at start. */
export function listen(): void {
  listenToAddressBar();
  browser.runtime.onInstalled.addListener(() => {
    // Firefox for Android has neither menus nor keys.
    browser.contextMenus?.removeAll().then(() => {
      browser.contextMenus.create({
        id: LOOK_UP,
        title: t('menu_look_up'),
        contexts: ['selection'],
      });
      browser.contextMenus.create({
        id: SAVE_SELECTION,
        title: t('menu_save_selection'),
        contexts: ['selection'],
      });
      browser.contextMenus.create({
        id: SAVE_ARTICLE,
        title: t('menu_save_article'),
        // In a frame Firefox knows the first by the second alone.
        contexts: ['page', 'frame'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
    });
  });
  browser.contextMenus?.onClicked.addListener(async ({ menuItemId, frameId }, tab) => {
    if (tab?.id === undefined) return;
    const here = { tabId: tab.id, frameId, isPrivate: tab.incognito };
    if (menuItemId === SAVE_SELECTION) await save('quoteSelection', here);
    if (menuItemId === SAVE_ARTICLE) await save('quoteArticle', here);
    if (menuItemId === LOOK_UP) await onPage(tab.id, (page) => page.lookUp(), frameId);
  });
  browser.commands?.onCommand.addListener(async (command, given) => {
    // Firefox before 126 does not hand over the tab.
    const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return;
    if (command === 'save-clipping') {
      await save('quoteSelection', { tabId: tab.id, isPrivate: tab.incognito });
    }
    if (command === 'next-mention') await onPage(tab.id, (page) => page.walk('next'));
    if (command === 'previous-mention') await onPage(tab.id, (page) => page.walk('previous'));
    if (command === 'next-unseen') await onPage(tab.id, (page) => page.walk('unseen'));
    if (command === LOOK_UP) await onPage(tab.id, (page) => page.lookUp());
  });
  // Firefox for Android has no windows; there the browser forgets when it ends.
  browser.windows?.onRemoved.addListener(forgetPrivate);
}

/** With the last private window goes what was written in one and not saved. */
async function forgetPrivate(): Promise<void> {
  const open = await browser.windows.getAll();
  if (open.some(({ incognito }) => incognito)) return;
  const done = await forgetPrivateUnsaved();
  // The browser forgets by itself when it ends.
  if (!done.ok) console.warn(`Attaché: ${done.problem.message}`);
}

/** Has something done on the page, where Attaché may run; the page itself says how it went. */
async function onPage(
  tabId: number,
  act: (page: ReturnType<typeof pageIn>) => Promise<unknown>,
  frameId = 0,
): Promise<void> {
  const opened = await openTab(tabId, frameId);
  if (opened.ok) await act(pageIn(tabId, frameId));
  else await flag(tabId, opened.problem.message);
}

type Place = { tabId: number; frameId?: number | undefined; isPrivate: boolean };

/** Saves what the page hands over; the page itself says how it went. */
async function save(what: 'quoteSelection' | 'quoteArticle', place: Place): Promise<void> {
  const { tabId, frameId = 0 } = place;
  const opened = await openTab(tabId, frameId);
  const page = pageIn(tabId, frameId);
  const draft = opened.ok ? await page[what]() : opened;
  // A frame may be an advertisement, or out of reach: then the article around it is meant.
  if (!draft.ok && frameId !== 0 && what === 'quoteArticle') {
    return save(what, { ...place, frameId: 0 });
  }
  if (!opened.ok) return flag(tabId, opened.problem.message);
  const saved = draft.ok ? await handlers.saveClipping(draft.value, { ...place, frameId }) : draft;
  const words = saved.ok ? savedInWords(saved.value) : saved.problem.message;
  // The edge of a tall frame may be out of sight; but the page around it may be one that we cannot read.
  const said = await pageIn(tabId).notify(words);
  if (!said.ok) await page.notify(words);
}

/** Where nothing can be shown on the page, the toolbar button says that something is wrong. */
async function flag(tabId: number, message: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title: t('action_problem', message) });
}
