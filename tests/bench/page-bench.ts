import type { Entry } from '../../utils/model/entry.ts';
import type { Attache } from '../harness/attache.ts';
import { launchAttache } from '../harness/launch.ts';
import { sizesOf } from '../structure/sizes.ts';
import { benchPages } from './bench-pages.ts';
import { type BusyPage, measureBusyPage } from './busy-page.ts';
import { LONG_MS, measureLongUse, type Use } from './long-use.ts';
import { measurePageCost, type PageCost } from './page-cost.ts';
import { median } from './stopwatch.ts';
import { measureTabMemory, type TabMemory } from './tab-memory.ts';

/*
 * What Attaché costs the pages on which it runs, next to mark.js on the same pages in the same run. The
 * figures are processor time of the page's main thread: see main-thread.ts.
 */

/** How many paragraphs a second, in how many steps: 500 are 1,000 nodes. */
const busyPages = [
  [500, 10],
  [1000, 10],
  [1000, 50],
] as const;

type Line = (label: string, value: string, wanted?: string) => void;

const ms = (value: number): string => `${value.toFixed(value >= 100 ? 0 : 1)} ms`;
const times = (value: number): string =>
  `${value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)} ×`;
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const worst = (values: readonly number[]): number => Math.min(...values);

/** Measures and prints; with `list` also mark.js given the list of words, which takes minutes. */
export async function benchOnPages(
  entries: readonly Entry[],
  line: Line,
  { list }: { list: boolean },
): Promise<void> {
  const attache = await launchAttache();
  try {
    console.log(
      '\nMain thread of a page: Attaché started when it was quiet; mark.js on fresh loads of it (medians of 3 loads)',
    );
    const costs: PageCost[] = [];
    for (const page of benchPages()) {
      const [cost] = await measurePageCost(attache, [page], entries, { list });
      if (!cost) continue;
      costs.push(cost);
      printPage(cost, list);
    }
    printCosts(costs, line, list);
    printUses(await measureLongUse(attache), line);
    await benchBusy(attache, line);
    const { loaded, swapped } = await measureTabMemory(attache);
    printMemory('loaded anew', loaded, line);
    printMemory('swapped within the app', swapped, line);
  } finally {
    await attache.close();
  }
  console.log('\nSize, packed by gzip');
  for (const { part, bytes, most } of sizesOf('chrome-mv3')) {
    line(part, `${(bytes / 1000).toFixed(1)} kB`, `at most ${(most / 1000).toFixed(0)} kB`);
  }
}

/** The pages that never rest, alone. */
export async function benchBusyPages(line: Line): Promise<void> {
  const attache = await launchAttache();
  try {
    await benchBusy(attache, line);
  } finally {
    await attache.close();
  }
}

async function benchBusy(attache: Attache, line: Line): Promise<void> {
  for (const [paragraphs, perSecond] of busyPages) {
    printBusy(await measureBusyPage(attache, paragraphs, perSecond), line);
  }
}

function printPage(cost: PageCost, list: boolean): void {
  const { page, bytes, mentions, ours, markRegExp, markList, listShare, longTasks } = cost;
  const listed = !list
    ? ''
    : Number.isNaN(markList)
      ? ', list left out'
      : `, list ${listShare < 1 ? `${percent(listShare)} of it ` : ''}${ms(markList)} = ${listShare < 1 ? 'more than ' : ''}${times(markList / ours.all)}`;
  console.log(
    `  ${page.slice(0, 26).padEnd(27)}${(bytes / 1000).toFixed(0).padStart(5)} kB ${String(mentions).padStart(5)} marks  ours ${ms(ours.all).padStart(8)} (least ${ms(cost.least)}; stated ${ms(cost.stated)}; style later ${ms(cost.styleLater)})  RegExp ${ms(markRegExp).padStart(8)} = ${times(markRegExp / ours.all)}${listed}${longTasks.length > 0 ? `  long tasks ${longTasks.map((one) => one.toFixed(0)).join(', ')}` : ''}`,
  );
}

function printCosts(costs: readonly PageCost[], line: Line, list: boolean): void {
  const ofRegExp = costs.map(({ markRegExp, ours }) => markRegExp / ours.all);
  line('mark.js given one RegExp takes: median page', times(median(ofRegExp)), 'at least 5');
  line('worst page', times(worst(ofRegExp)), 'at least 5');
  const ofLeast = costs.map(({ markRegExp, least }) => markRegExp / least);
  line('and next to a script that asks and paints alone: median', times(median(ofLeast)));
  line('worst page', times(worst(ofLeast)));
  if (list) {
    const ofList = costs
      .filter(({ markList }) => !Number.isNaN(markList))
      .map(({ markList, ours }) => markList / ours.all);
    line('mark.js given the list takes: median page', times(median(ofList)), 'at least 500');
    line('worst page', times(worst(ofList)), 'at least 500');
  }
  const long = costs.flatMap(({ longTasks }) => longTasks);
  line('tasks over 50 ms after Attaché was started', String(long.length), '0');
  line(
    'what measuring costs, taken off all: median',
    ms(median(costs.map((cost) => cost.nothing))),
  );
}

function printUses(uses: readonly Use[], line: Line): void {
  console.log('\nThe longest task while a reader uses the page of 2.5 MB (medians of 3 loads)');
  for (const { what, longestMs } of uses) {
    line(what, longestMs === 0 ? `under ${LONG_MS} ms` : ms(longestMs), `under ${LONG_MS} ms`);
  }
}

function printBusy(busy: BusyPage, line: Line): void {
  const more = busy.withAttache - busy.without;
  console.log(
    `\nA page that adds ${busy.paragraphs} paragraphs (${2 * busy.paragraphs} nodes) a second for ten seconds, ${busy.perSecond} times a second`,
  );
  line('main thread without Attaché', ms(busy.without));
  line('with it', ms(busy.withAttache));
  line('beyond, of the ten seconds', percent(more / 10_000), 'at most 3 %');
  line('part of it that the content script states', percent(busy.stated / 10_000));
  line('oldest paragraph not yet with the analyser', ms(busy.oldestMs), 'under 1,000 ms');
  line('paragraphs read in the end', `${busy.read} of ${busy.added}`);
  line('paragraphs in the viewport without their mark', String(busy.bareInView), '0');
}

function printMemory(how: string, counted: TabMemory, line: Line): void {
  console.log(`\nAn article opened again and again in one tab, ${how}`);
  for (const { openings, memory } of counted) {
    const { heapBytes, nodes, listeners } = memory;
    line(
      `after ${openings} openings`,
      `${(heapBytes / 1e6).toFixed(2)} MB`,
      `flat; ${nodes} nodes, ${listeners} listeners`,
    );
  }
}
