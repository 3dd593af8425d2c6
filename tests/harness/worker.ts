import type { Browser, Target, WebWorker } from 'puppeteer-core';

const WITHIN_MS = 10_000;
const AGAIN_MS = 500;

export type WorkerControl = {
  /** The running service worker; starts it when the browser has stopped it. */
  worker(): Promise<WebWorker>;
  /** Whether it runs now. */
  isWorkerRunning(): boolean;
  /** Stops it, as the browser does after half a minute without work, and waits until it is gone. */
  killWorker(): Promise<void>;
};

/** Control over the service worker of an extension. `wake` must make the browser start it. */
export function controlWorker(
  browser: Browser,
  extensionId: string,
  wake: () => Promise<unknown>,
): WorkerControl {
  const isOurs = (target: Target): boolean =>
    target.type() === 'service_worker' &&
    target.url().startsWith(`chrome-extension://${extensionId}/`);
  const running = (): Target | undefined => browser.targets().find(isOurs);
  const gone = async (target: Target, within: number): Promise<void> => {
    for (const end = Date.now() + within; Date.now() < end; ) {
      if (!browser.targets().includes(target)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  const close = async (target: Target): Promise<void> => {
    try {
      await (await target.worker())?.close();
    } catch (error) {
      // It ended by itself in between, which is what was wanted.
      if (!/No session|closed|detached/i.test(String(error))) throw error;
    }
  };

  return {
    async worker() {
      if (!running()) await wake();
      const target = await browser.waitForTarget(isOurs, { timeout: WITHIN_MS });
      const worker = await target.worker();
      if (!worker) throw new Error('The service worker was stopped again');
      return worker;
    },
    isWorkerRunning: () => running() !== undefined,
    async killWorker() {
      const target = running();
      if (!target) return;
      // Puppeteer's session must be the only one: with another attached the worker stays alive.
      // A worker that is just starting may outlive the first attempt.
      for (const end = Date.now() + WITHIN_MS; browser.targets().includes(target); ) {
        if (Date.now() > end) throw new Error('The service worker did not stop');
        await close(target);
        await gone(target, AGAIN_MS);
      }
    },
  };
}
