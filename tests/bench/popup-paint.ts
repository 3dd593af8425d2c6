import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchAttache } from '../harness/launch.ts';
import { readingOf } from '../harness/read-page.ts';
import { article } from './article.ts';
import { median } from './stopwatch.ts';

/** Medians, in milliseconds from the navigation of the popup. */
export type PopupPaint = {
  /** To the first paint that has the list of what the article mentions; the worker runs. */
  list: number;
  /** The same while the worker is stopped. */
  stopped: number;
  /** To the first paint of the empty popup of an empty extension. */
  empty: number;
  /** The slowest of ours. */
  slowest: number;
  rows: number;
};

const ROUNDS = 15;
const address = 'https://www.reuters.com/world/bench.html';

/** How long the real popup takes to show what a page that was read mentions, next to an empty one, by turns in one run. */
export async function measurePopup(): Promise<PopupPaint> {
  const attache = await launchAttache();
  const empty = await launchAttache({
    extension: path.join(import.meta.dirname, 'empty-extension'),
  });
  try {
    const paragraphs = article.split('\n').map((text) => `<p>${text}</p>`);
    const html = `<!doctype html><html lang="en"><title>Bench</title><main><article><h1>Bench</h1>${paragraphs.join('')}</article></main></html>`;
    for (const { server } of [attache, empty]) server.serve(address, html);
    const page = await attache.open(address);
    await readingOf(attache, page);
    const beside = await empty.open(address);
    const times: Record<'list' | 'stopped' | 'empty', number[]> = {
      list: [],
      stopped: [],
      empty: [],
    };
    let rows = 0;
    // One more than counts: the first pays for what the browser keeps from then on.
    for (let round = 0; round <= ROUNDS; round++) {
      times.empty.push(await painted(await empty.openPopup(beside), firstPaint));
      const popup = await attache.openPopup(page);
      await popup.waitForSelector('.entry');
      rows = (await popup.$$('.entry')).length;
      times.list.push(await painted(popup, listPaint));
      await attache.killWorker();
      times.stopped.push(await painted(await attache.openPopup(page), listPaint));
    }
    for (const list of Object.values(times)) list.shift();
    return {
      list: median(times.list),
      stopped: median(times.stopped),
      empty: median(times.empty),
      slowest: Math.max(...times.list),
      rows,
    };
  } finally {
    await attache.close();
    await empty.close();
  }
}

/** Asks the popup for a moment, and closes it. */
async function painted(popup: Page, ask: () => Promise<number>): Promise<number> {
  const moment = await popup.evaluate(ask);
  await popup.close();
  return moment;
}

/** Runs in the popup: when the first row was painted (Element Timing; rows ask for it). */
const listPaint = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntries();
      if (first) resolve(Reflect.get(first, 'renderTime'));
    }).observe({ type: 'element', buffered: true });
  });

/** Runs in the empty popup. */
const firstPaint = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const first = list.getEntries().find(({ name }) => name === 'first-contentful-paint');
      if (first) resolve(first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
