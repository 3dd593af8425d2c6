import type { Firefox } from './firefox.ts';

/** Opens the real popup over the article's window, as a click on the toolbar button does. */
export async function openPopupInFirefox(firefox: Firefox): Promise<void> {
  await firefox.send('WebDriver:SwitchToWindow', { handle: firefox.article });
  await firefox.inBrowser(
    `const { extension } = WebExtensionPolicy.getByID('attache@attache-reader.org');
     const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);`,
  );
}

/** Lets the extension into the page in the article's window, as a click on its button does. */
export async function letIntoFirefoxTab(firefox: Firefox): Promise<void> {
  await firefox.inBrowser(
    `const { extension } = WebExtensionPolicy.getByID('attache@attache-reader.org');
     extension.tabManager.addActiveTabPermission(gBrowser.tabs[0]);`,
  );
}

/** What the open popup shows, seen from the extension's own page; empty while none is open. */
export async function popupInFirefox(firefox: Firefox): Promise<string> {
  return String(await inPopup(firefox, 'return popup.document.body?.innerText ?? "";'));
}

/** Presses a button of the open popup, by the words on it. */
export async function pressInPopupInFirefox(firefox: Firefox, words: string): Promise<void> {
  await inPopup(
    firefox,
    `const buttons = [...popup.document.querySelectorAll('button')];
     const wanted = buttons.find((button) => button.innerText.includes(args[0]));
     if (!wanted) throw new Error('The popup has no “' + args[0] + '”');
     // What only a reader may ask for is heard only while their press is handled.
     const input = Cu.unwaiveXrays(popup).windowUtils.setHandlingUserInput(true);
     try {
       wanted.click();
     } finally {
       input.destruct();
     }`,
    [words],
  );
}

/** Writes into a field of the open popup, in place of what it holds. */
export async function writeInPopupInFirefox(
  firefox: Firefox,
  selector: string,
  text: string,
): Promise<void> {
  await inPopup(
    firefox,
    `const field = popup.document.querySelector(args[0]);
     field.value = args[1];
     field.dispatchEvent(new popup.Event('input', { bubbles: true }));`,
    [selector, text],
  );
}

export async function closePopupInFirefox(firefox: Firefox): Promise<void> {
  await inPopup(firefox, 'popup.close();');
}

/** Shows or hides the sidebar in the article's window. */
export async function toggleSidebarInFirefox(firefox: Firefox): Promise<void> {
  await firefox.send('WebDriver:SwitchToWindow', { handle: firefox.article });
  await firefox.inBrowser(
    `await window.SidebarController.toggle('attache_attache-reader_org-sidebar-action');`,
  );
}

/** What the open sidebar shows; empty while none is open. */
export const sidebarInFirefox = async (firefox: Firefox): Promise<string> =>
  String(
    await firefox.inPage(
      firefox.ownPage,
      `const views = window.wrappedJSObject.browser.extension.getViews(Cu.cloneInto({ type: 'sidebar' }, window));
       return views[0]?.document.body?.innerText ?? '';`,
    ),
  );

const inPopup = (firefox: Firefox, body: string, args: unknown[] = []): Promise<unknown> =>
  firefox.inPage(
    firefox.ownPage,
    `const views = window.wrappedJSObject.browser.extension.getViews(Cu.cloneInto({ type: 'popup' }, window));
     const popup = views[0];
     if (!popup) return '';
     ${body}`,
    args,
  );
