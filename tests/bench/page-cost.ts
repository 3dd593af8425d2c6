import type { Page } from 'puppeteer-core';
import { compileDictionary } from '../../utils/analysis/compile.ts';
import type { Entry } from '../../utils/model/entry.ts';
import type { Attache } from '../harness/attache.ts';
import { attachMeter } from '../harness/meter.ts';
import { readingOf } from '../harness/read-page.ts';
import { serveFile } from '../harness/serve-file.ts';
import type { BenchPage } from './bench-pages.ts';
import { leastCost, marksOn } from './least-cost.ts';
import { type Busy, since, watchMainThread } from './main-thread.ts';
import { addMarkJs, markList, markRegExp } from './mark-js.ts';
import { alternationOf } from './speed.ts';
import { addStyle, elsewhere, openAllowed, startOn } from './start-later.ts';
import { median } from './stopwatch.ts';

/** What marking a page costs its main thread, in milliseconds: medians over loads of it. */
export type PageCost = {
  page: string;
  bytes: number;
  mentions: number;
  ours: Busy;
  /**
   * What it costs to give the style of the marks to a page that is there already. Curated sites have it from
   * their beginning; others, where the reader asks for Attaché, are styled anew by the browser.
   */
  styleLater: number;
  /** What a script costs that only asks its background something and paints the same marks: least-cost.ts. */
  least: number;
  /** What the content script says itself, as `npm run read` prints it. */
  stated: number;
  /** Durations of tasks over 50 ms after Attaché was started, in all loads. */
  longTasks: number[];
  markRegExp: number;
  markList: number;
  /** How much of the list of words mark.js came to in the time given, 0 to 1. */
  listShare: number;
  /** What the measuring costs, where nothing is marked: taken from the others. */
  nothing: number;
};

const LOADS = 3;
const LIST_WITHIN_MS = 45_000;
/** Longer pages are not given to mark.js with the list. */
const LIST_BYTES = 2_000_000;

/** Measures pages on which Attaché starts when all else is quiet, next to mark.js on fresh loads of them. */
export async function measurePageCost(
  attache: Attache,
  pages: readonly BenchPage[],
  entries: readonly Entry[],
  { loads = LOADS, list = true } = {},
): Promise<PageCost[]> {
  const costs: PageCost[] = [];
  for (const [number, page] of pages.entries()) {
    const url = serveFile(attache.server, page.file, number, elsewhere);
    const words = wordsFor(page.language, entries);
    const nothing: number[] = [];
    const ours: Ours[] = [];
    const regExp: number[] = [];
    const least: number[] = [];
    for (let load = 0; load < loads; load++) {
      nothing.push((await spent(attache, url, async () => undefined)).all);
      const own = await ourCost(attache, url);
      ours.push(own);
      least.push(await leastCost(attache, url, own.marks));
      regExp.push((await spent(attache, url, (tab) => markRegExp(tab, alternationOf(words)))).all);
    }
    let listed = 0;
    const listCost =
      list && page.bytes <= LIST_BYTES
        ? await spent(attache, url, async (tab) => {
            listed = await markList(tab, words, LIST_WITHIN_MS);
          })
        : null;
    const base = median(nothing);
    costs.push({
      page: page.name,
      bytes: page.bytes,
      mentions: ours[0]?.mentions ?? 0,
      ours: {
        all: median(ours.map(({ busy }) => busy.all)) - base,
        script: median(ours.map(({ busy }) => busy.script)),
        style: median(ours.map(({ busy }) => busy.style)),
        layout: median(ours.map(({ busy }) => busy.layout)),
      },
      styleLater: median(ours.map(({ styleLater }) => styleLater)) - base,
      least: median(least) - base,
      stated: median(ours.map(({ stated }) => stated)),
      longTasks: ours.flatMap(({ longTasks }) => longTasks),
      markRegExp: median(regExp) - base,
      markList: listCost ? listCost.all - base : Number.NaN,
      listShare: listed / words.length,
      nothing: base,
    });
  }
  return costs;
}

/** All surfaces that Attaché looks for in a text of this language. */
function wordsFor(language: string, entries: readonly Entry[]): string[] {
  return [...new Set(compileDictionary(entries, language).texts.toLowerCase().split('\n'))];
}

/** Loads a page afresh, lets it go quiet, and measures what some work costs it until it is quiet again. */
async function spent(
  attache: Attache,
  url: string,
  work: (page: Page) => Promise<void>,
): Promise<Busy> {
  const page = await attache.open(url);
  try {
    await addMarkJs(page);
    const thread = await watchMainThread(page);
    const before = await thread.quiet();
    await work(page);
    return since(before, await thread.quiet());
  } finally {
    await page.close();
  }
}

type Ours = {
  busy: Busy;
  styleLater: number;
  stated: number;
  longTasks: number[];
  mentions: number;
  marks: Awaited<ReturnType<typeof marksOn>>;
};

async function ourCost(attache: Attache, url: string): Promise<Ours> {
  const page = await openAllowed(attache);
  try {
    const meter = await attachMeter(page);
    await page.goto(url);
    const thread = await watchMainThread(page);
    const bare = await thread.quiet();
    await addStyle(attache);
    const before = await thread.quiet();
    const startedAt = await page.evaluate(() => performance.now());
    await startOn(attache);
    const after = await thread.quiet();
    const reading = await readingOf(attache, page);
    const { longTasks } = await meter.read();
    return {
      busy: since(before, after),
      styleLater: since(bare, before).all,
      stated: reading.cost.mainThreadMs,
      longTasks: longTasks
        .filter(({ start }) => start >= startedAt)
        .map(({ duration }) => duration),
      mentions: reading.mentions.length,
      marks: await marksOn(page),
    };
  } finally {
    await page.close();
  }
}
