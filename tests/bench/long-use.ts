import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Attache } from '../harness/attache.ts';
import { attachMeter } from '../harness/meter.ts';
import { readingOf } from '../harness/read-page.ts';
import { serveFile } from '../harness/serve-file.ts';
import { benchPages } from './bench-pages.ts';
import { addStyle, elsewhere, openAllowed, startOn } from './start-later.ts';
import { median } from './stopwatch.ts';

/** Something a reader does, and the longest task it caused on the page's thread: a median, in milliseconds. */
export type Use = { what: string; longestMs: number };

/** A task is not noted as long under so many milliseconds. */
export const LONG_MS = 50;
const ROUNDS = 3;
const OVER_WITHIN_MS = 1200;

/** What a reader does on the page of 2.5 MB when it has been read: none of it should hold the page up. */
export async function measureLongUse(attache: Attache): Promise<Use[]> {
  const long = benchPages().at(-1);
  if (!long) throw new Error('There is no long page');
  const url = serveFile(attache.server, long.file, 999, elsewhere);
  const found = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { what, longestMs } of await useOnce(attache, url)) {
      found.set(what, [...(found.get(what) ?? []), longestMs]);
    }
  }
  return [...found].map(([what, all]) => ({ what, longestMs: median(all) }));
}

async function useOnce(attache: Attache, url: string): Promise<Use[]> {
  const page = await openAllowed(attache);
  const meter = await attachMeter(page);
  await page.goto(url);
  await addStyle(attache);
  await startOn(attache);
  await readingOf(attache, page);
  const worker = await attache.worker();
  const choose = (density: string) =>
    worker.evaluate((value) => chrome.storage.local.set({ 'marking.density': value }), density);
  const acts: [what: string, act: () => Promise<unknown>][] = [
    ['the popup asks what is mentioned', () => attache.askPage(page, 'reading', 0)],
    ['the first card, opened by key', () => attache.askPage(page, 'walk', 'next')],
    ['the next card', () => attache.askPage(page, 'walk', 'next')],
    ['closing it', () => page.keyboard.press('Escape')],
    ['marking only the first mentions', () => choose('first-on-page')],
    ['marking all again', () => choose('every')],
  ];
  try {
    const uses: Use[] = [];
    for (const [what, act] of acts) {
      const from = await now(page);
      await act();
      await pause(OVER_WITHIN_MS);
      const { longTasks } = await meter.read();
      const during = longTasks.filter(({ start }) => start >= from);
      uses.push({ what, longestMs: Math.max(0, ...during.map(({ duration }) => duration)) });
    }
    return uses;
  } finally {
    await choose('every');
    await page.close();
  }
}

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

declare const chrome: { storage: { local: { set(what: object): Promise<void> } } };
