import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';

/** What a page's main thread was busy with, in milliseconds. */
export type Busy = {
  /** Processor time of the thread, whoever used it: script, style, layout, paint, collecting garbage. */
  all: number;
  /** Parts of it as Chromium keeps account of them, by the clock on the wall. */
  script: number;
  style: number;
  layout: number;
};

/*
 * The account is that of the renderer's main thread (CDP Performance.getMetrics, `ThreadTime`): processor
 * time, so that others who use the machine do not count. Asking costs a fraction of a millisecond of the same
 * thread, and frames are drawn for it: so what the same looks cost where nothing happens is measured too.
 */
export type MainThread = {
  now(): Promise<Busy>;
  /** Waits until the thread has had nearly nothing to do for a second, and frames are drawn. */
  quiet(): Promise<Busy>;
};

const LOOK_EVERY_MS = 250;
/** So much in `LOOK_EVERY_MS` is nothing: asking itself takes as long on a busy machine. */
const NOTHING_MS = 4;
const LOOKS = 4;
const WITHIN_MS = 20_000;

/** Keeps the account of a page's main thread from now on. */
export async function watchMainThread(page: Page): Promise<MainThread> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const now = (): Promise<Busy> => busyOf(session);
  return {
    now,
    async quiet() {
      let last = await now();
      let looks = 0;
      for (const end = Date.now() + WITHIN_MS; looks < LOOKS && Date.now() < end; ) {
        await pause(LOOK_EVERY_MS);
        const next = await now();
        looks = next.all - last.all < NOTHING_MS ? looks + 1 : 0;
        last = next;
      }
      await draw(page);
      return now();
    },
  };
}

/** Waits for two frames and for what the page does when it has time. */
const draw = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve())),
        );
      }),
  );

async function busyOf(session: CDPSession): Promise<Busy> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (name: string): number =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return {
    all: ms('ThreadTime'),
    script: ms('ScriptDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
  };
}

export const since = (before: Busy, after: Busy): Busy => ({
  all: after.all - before.all,
  script: after.script - before.script,
  style: after.style - before.style,
  layout: after.layout - before.layout,
});
