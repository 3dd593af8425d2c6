import type { Browser, Page, Target } from 'puppeteer-core';
import { collectErrors } from './errors.ts';

export type ExtensionWatch = {
  /** Addresses the extension asked for outside itself, from worker, own pages or content scripts. */
  requests(): string[];
  /** What went wrong in its worker and its own pages. */
  errors(): string[];
  /** Watches what content scripts send from this page. */
  watchPage(page: Page): Promise<void>;
};

/**
 * Watches what an extension sends and where it fails. Its own files do not count as sent. Requests
 * of content scripts are told from those of the page by the script that caused them. What a worker
 * does in the first milliseconds of its life may be missed; the fixture server's log has it.
 */
export async function watchExtension(
  browser: Browser,
  extensionId: string,
): Promise<ExtensionWatch> {
  const own = `chrome-extension://${extensionId}/`;
  const requests: string[] = [];
  const errors: string[] = [];
  const watched = new WeakSet<Target>();
  const isOutside = (url: string): boolean => /^(?:https?|wss?):/.test(url);

  const watchTarget = async (target: Target): Promise<void> => {
    if (!target.url().startsWith(own) || watched.has(target)) return;
    watched.add(target);
    const worker = await target.worker();
    // A second session on a worker would keep it from being stopped.
    const session = worker ? worker.client : await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (isOutside(request.url)) requests.push(request.url);
    });
    await session.send('Network.enable');
    await collectErrors(session, errors);
    // Puppeteer holds what has just started until it has looked at it. A session of ours that comes in
    // between would hold it for ever: a page's worker would not start.
    await session.send('Runtime.runIfWaitingForDebugger');
  };
  const watchOrSay = (target: Target): void => {
    watchTarget(target).catch((error: unknown) => {
      // A target, or a browser, that ended before it was watched sends nothing any more.
      const isOver =
        error instanceof Error &&
        ['TargetCloseError', 'ConnectionClosedError'].includes(error.name);
      if (!isOver) throw error;
    });
  };
  browser.on('targetcreated', watchOrSay);
  browser.on('targetchanged', watchOrSay);
  await Promise.all(browser.targets().map(watchTarget));

  return {
    requests: () => [...requests],
    errors: () => [...errors],
    async watchPage(page) {
      const session = await page.createCDPSession();
      session.on('Network.requestWillBeSent', ({ request, initiator }) => {
        const scripts = initiator.stack?.callFrames ?? [];
        const isOurs = [initiator.url ?? '', ...scripts.map((frame) => frame.url)].some((url) =>
          url.startsWith(own),
        );
        if (isOurs && isOutside(request.url)) requests.push(request.url);
      });
      await session.send('Network.enable');
    },
  };
}
