import type { Page } from 'puppeteer-core';
import type { Attache } from './attache.ts';

/** The page on which readers manage their extensions, as far as sites are concerned. */
export type SitePermissions = {
  /** On which of the sites in its manifest the extension runs by itself. */
  setHostAccess(access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void>;
  /**
   * The reader will say yes to a request for this pattern: the browser asks no further. Its own window for that
   * holds up a test, and no script can press its button.
   */
  willAllow(pattern: string): Promise<void>;
  /** The reader takes back what was allowed. */
  takeBack(pattern: string): Promise<void>;
};

declare const chrome: {
  developerPrivate: Record<string, (...args: unknown[]) => Promise<unknown>>;
};

/** Opens the browser's page of extensions in a background tab. */
export async function openSitePermissions({
  browser,
  extensionId,
}: Attache): Promise<SitePermissions> {
  const page: Page = await browser.newPage({ background: true });
  await page.goto('chrome://extensions');
  const call = async (method: string, ...args: unknown[]): Promise<void> => {
    await page.evaluate(
      async (name, given) => {
        await chrome.developerPrivate[name]?.(...given);
      },
      method,
      args,
    );
  };
  return {
    setHostAccess: (hostAccess) =>
      call('updateExtensionConfiguration', { extensionId, hostAccess }),
    willAllow: (pattern) => call('addHostPermission', extensionId, pattern),
    takeBack: (pattern) => call('removeHostPermission', extensionId, pattern),
  };
}

/**
 * On this screen the reader answers the browser's question for permission: yes, or no. The browser's own window for
 * it cannot be pressed by a script; all before and after it is the real thing. Answers what was asked for.
 */
export async function answerOn(
  screen: Page,
  reader: SitePermissions,
  says: 'yes' | 'no' = 'yes',
): Promise<string[][]> {
  const asked: string[][] = [];
  await screen.exposeFunction('readerAnswers', async (origins: string[]) => {
    asked.push(origins);
    const [first, ...others] = origins;
    if (says === 'no' || first === undefined) return false;
    // Many at once: that is the list of the manifest.
    if (others.length > 0) await reader.setHostAccess('ON_ALL_SITES');
    else await reader.willAllow(first);
    return true;
  });
  await screen.evaluate(() => {
    const { permissions } = Reflect.get(globalThis, 'chrome');
    permissions.request = ({ origins }: { origins: string[] }) =>
      Reflect.get(globalThis, 'readerAnswers')(origins);
  });
  return asked;
}
