import { browser } from '../../utils/browser.ts';
import { t } from '../../utils/i18n/index.ts';
import { pageIn } from '../../utils/messaging/client.ts';
import { savedInWords } from '../../utils/model/kept.ts';
import { handlers } from './handlers.ts';
import { listenToAddressBar } from './omnibox.ts';
import { openTab } from './open-tab.ts';

const SAVE_SELECTION = 'save-selection';
const LOOK_UP = 'look-up';

/** Registers what the browser may wake the background for. Must run synchronously at start. */
export function listen(): void {
  listenToAddressBar();
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(() => {
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
    });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, frameId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === SAVE_SELECTION) await saveSelection(tab.id, tab.incognito, frameId);
    if (menuItemId === LOOK_UP) await onPage(tab.id, (page) => page.lookUp(), frameId);
  });
  browser.commands.onCommand.addListener(async (command, given) => {
    // Firefox before 126 does not hand over the tab.
    const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return;
    if (command === 'save-clipping') await saveSelection(tab.id, tab.incognito);
    if (command === 'next-mention') await onPage(tab.id, (page) => page.walk('next'));
    if (command === 'previous-mention') await onPage(tab.id, (page) => page.walk('previous'));
    if (command === 'next-unseen') await onPage(tab.id, (page) => page.walk('unseen'));
    if (command === LOOK_UP) await onPage(tab.id, (page) => page.lookUp());
  });
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

async function saveSelection(tabId: number, isPrivate: boolean, frameId = 0): Promise<void> {
  const opened = await openTab(tabId, frameId);
  if (!opened.ok) return flag(tabId, opened.problem.message);
  const page = pageIn(tabId, frameId);
  const draft = await page.quoteSelection();
  const saved = draft.ok
    ? await handlers.saveClipping(draft.value, { tabId, frameId, isPrivate })
    : draft;
  await page.notify(saved.ok ? savedInWords(saved.value) : saved.problem.message);
}

/** Where nothing can be shown on the page, the toolbar button says that something is wrong. */
async function flag(tabId: number, message: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title: `Attaché: ${message}` });
}
