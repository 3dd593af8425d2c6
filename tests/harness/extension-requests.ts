import type { Browser, Page, Target } from 'puppeteer-core';

export type RequestWatch = {
  /** Addresses the extension asked for outside itself, from worker, own pages or content scripts. */
  sent(): string[];
  /** Watches what content scripts send from this page. */
  watchPage(page: Page): Promise<void>;
};

/**
 * Watches what an extension sends. Its own files do not count. Requests of content scripts are
 * told from those of the page by the script that caused them; what a worker sends in the first
 * milliseconds of its life may be missed here, and is seen in the fixture server's log.
 */
export async function watchRequests(browser: Browser, extensionId: string): Promise<RequestWatch> {
  const own = `chrome-extension://${extensionId}/`;
  const sent: string[] = [];
  const isOutside = (url: string): boolean => /^(?:https?|wss?):/.test(url);

  const watchTarget = async (target: Target): Promise<void> => {
    if (!target.url().startsWith(own)) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (isOutside(request.url)) sent.push(request.url);
    });
    await session.send('Network.enable');
  };
  const watchOrSay = (target: Target): void => {
    // A target may end before it is watched: then it sends nothing any more.
    watchTarget(target).catch((error: unknown) => {
      if (browser.connected && browser.targets().includes(target)) console.error(error);
    });
  };
  browser.on('targetcreated', watchOrSay);
  browser.on('targetchanged', watchOrSay);
  await Promise.all(browser.targets().map(watchTarget));

  return {
    sent: () => [...sent],
    async watchPage(page) {
      const session = await page.createCDPSession();
      session.on('Network.requestWillBeSent', ({ request, initiator }) => {
        const scripts = initiator.stack?.callFrames ?? [];
        const isOurs = [initiator.url ?? '', ...scripts.map((frame) => frame.url)].some((url) =>
          url.startsWith(own),
        );
        if (isOurs && isOutside(request.url)) sent.push(request.url);
      });
      await session.send('Network.enable');
    },
  };
}
