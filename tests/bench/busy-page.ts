import type { Page } from 'puppeteer-core';
import type { Attache } from '../harness/attache.ts';
import { readingOf } from '../harness/read-page.ts';
import { type MainThread, since, watchMainThread } from './main-thread.ts';
import { addStyle, elsewhere, openAllowed, startOn } from './start-later.ts';
import { median } from './stopwatch.ts';

/** A page that adds nodes, with and without Attaché. */
export type BusyPage = {
  /** How many paragraphs a second the page adds: two nodes each, the element and its text. */
  paragraphs: number;
  /** How often a second it adds some of them. */
  perSecond: number;
  /** Processor time of the page's main thread while it adds nodes, in milliseconds: medians. */
  without: number;
  withAttache: number;
  /** The part of `withAttache` that the content script gives account of. */
  stated: number;
  /** How long the oldest finished paragraph waited until it was with the analyser, in milliseconds. */
  oldestMs: number;
  /** Of the paragraphs that were added, how many were read in the end. */
  added: number;
  read: number;
  /** Paragraphs in the viewport that were not painted in the end. */
  bareInView: number;
};

const SECONDS = 10;

/** A page that adds so many paragraphs a second for ten seconds, in so many steps a second; they have a name each. */
export const pageOf = (
  paragraphs: number,
  perSecond: number,
): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Live</title><style>p { margin: 0 0 4px; font: 16px/1.3 sans-serif }</style><main><p>Live from the talks.</p></main><script>
const main = document.querySelector('main');
const names = ['Estonia', 'Brazil', 'Kenya', 'Norway', 'Chile'];
let n = 0;
globalThis.addedAt = [];
globalThis.run = () => new Promise((resolve) => {
  const started = performance.now();
  const add = () => {
    const due = Math.min(${SECONDS * paragraphs}, Math.floor((performance.now() - started) / ${1000 / perSecond} + 1) * ${paragraphs / perSecond});
    const more = document.createDocumentFragment();
    for (; n < due; n++) {
      const p = document.createElement('p');
      p.textContent = 'The delegate of ' + names[n % 5] + ' spoke for the ' + n + 'th time and asked for a vote on the text.';
      more.append(p);
      addedAt[n] = Date.now();
    }
    main.append(more);
    if (n === ${SECONDS * paragraphs}) { clearInterval(timer); resolve(); }
  };
  const timer = setInterval(add, ${1000 / perSecond});
});
</script></html>`;

/** Measures the page with and without Attaché, by turns. */
export async function measureBusyPage(
  attache: Attache,
  paragraphs: number,
  perSecond: number,
  rounds = 3,
): Promise<BusyPage> {
  const url = `${elsewhere}/busy-${paragraphs}-${perSecond}`;
  attache.server.serve(url, pageOf(paragraphs, perSecond));
  const without: number[] = [];
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round++) {
    without.push((await runOnce(attache, url, false)).spent);
    runs.push(await runOnce(attache, url, true));
  }
  return {
    paragraphs,
    perSecond,
    without: median(without),
    withAttache: median(runs.map(({ spent }) => spent)),
    stated: median(runs.map(({ stated }) => stated)),
    oldestMs: median(runs.map(({ oldestMs }) => oldestMs)),
    added: paragraphs * SECONDS,
    read: Math.min(...runs.map(({ read }) => read)),
    bareInView: Math.max(...runs.map(({ bareInView }) => bareInView)),
  };
}

type Run = {
  spent: number;
  stated: number;
  oldestMs: number;
  read: number;
  bareInView: number;
};

async function runOnce(attache: Attache, url: string, withAttache: boolean): Promise<Run> {
  const page = await openAllowed(attache);
  try {
    await page.goto(url);
    const thread = await watchMainThread(page);
    if (withAttache) {
      await addStyle(attache);
      await startOn(attache);
    }
    await thread.quiet();
    const statedBefore = withAttache ? await statedCost(attache, page) : 0;
    const heard = await listen(attache);
    const spent = await timed(page, thread);
    const stated = withAttache ? (await statedCost(attache, page)) - statedBefore : 0;
    if (!withAttache) return { spent, stated, oldestMs: 0, read: 0, bareInView: 0 };
    const { mentions } = await readingOf(attache, page);
    const added = await page.evaluate(() => (globalThis as unknown as InPage).addedAt);
    const waits = (await heard()).map(
      ([at, text]) => at - (added[Number(/ (\d+)th /.exec(text)?.[1])] ?? at),
    );
    return {
      spent,
      stated,
      oldestMs: Math.max(...waits),
      read: mentions.length,
      bareInView: await bare(page),
    };
  } finally {
    await page.close();
  }
}

type InPage = { run(): Promise<void>; addedAt: number[] };

async function timed(page: Page, thread: MainThread): Promise<number> {
  const before = await thread.now();
  await page.evaluate(() => (globalThis as unknown as InPage).run());
  return since(before, await thread.now()).all;
}

async function statedCost(attache: Attache, page: Page): Promise<number> {
  const answer = await attache.askPage(page, 'reading', 0);
  return answer.ok ? answer.value.cost.mainThreadMs : Number.NaN;
}

/** Paragraphs in the viewport on which nothing is painted. */
const bare = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const painted = new Set<Node>();
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight.keys()) painted.add(range.startContainer);
    }
    return [...document.querySelectorAll('main p + p')].filter((paragraph) => {
      const { top, bottom } = paragraph.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && !painted.has(paragraph.firstChild as Node);
    }).length;
  });

declare const chrome: {
  runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } };
};
type Heard = { heard?: [at: number, text: string][] };
type Asked = { method?: string; args?: [{ text: string }[]] };

/** Notes in the worker when which paragraph arrives to be analysed. */
async function listen(attache: Attache): Promise<() => Promise<[at: number, text: string][]>> {
  const worker = await attache.worker();
  await worker.evaluate(() => {
    const room = globalThis as Heard;
    const isHearing = room.heard !== undefined;
    room.heard = [];
    if (isHearing) return;
    chrome.runtime.onMessage.addListener((message) => {
      const { method, args } = message as Asked;
      if (method !== 'analyse') return;
      for (const { text } of args?.[0] ?? []) room.heard?.push([Date.now(), text]);
    });
  });
  return () => worker.evaluate(() => (globalThis as Heard).heard ?? []);
}
