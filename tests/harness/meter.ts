import type { Page } from 'puppeteer-core';
import { callIn, worldApart } from './apart.ts';
import { collectErrors } from './errors.ts';

/** What a page went through since its document was parsed. */
export type Measurements = {
  /** Durations, in milliseconds, of main-thread tasks over 50 ms, with their starts. */
  longTasks: { start: number; duration: number }[];
  /** Sum of the layout-shift scores; 0 when nothing moved. */
  layoutShift: number;
  /** Changes to the host document, seen by a MutationObserver on the whole of it. */
  mutations: { childList: number; attributes: number; characterData: number };
  /** One line for each of the first changes: what changed, where. */
  examples: string[];
  /** Exceptions and console errors of the page and of what runs in it. */
  errors: string[];
};

type InPage = Omit<Measurements, 'errors'>;

export type Meter = {
  /** Reads the measurements of the page shown now. */
  read(): Promise<Measurements>;
  /** Starts the counts of mutations and the list of errors anew. */
  reset(): Promise<void>;
};

/**
 * Measures every document the page opens from now on; call it before navigating. Counting starts
 * at DOMContentLoaded, since until then it is the parser that changes the document. It is done in a
 * world of its own: the page does not see it, whatever its scripts replace.
 */
export async function attachMeter(page: Page): Promise<Meter> {
  const errors: string[] = [];
  const session = await page.createCDPSession();
  await collectErrors(session, errors);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${measure})()`,
    worldName: WORLD,
  });
  return {
    async read() {
      const measured = await callIn(session, await worldApart(session, WORLD), () =>
        (globalThis as unknown as { attacheMeter?: { read(): InPage } }).attacheMeter?.read(),
      );
      if (!measured)
        throw new Error('The page is not measured: attach the meter before opening it.');
      return { ...measured, errors: [...errors] };
    },
    async reset() {
      errors.length = 0;
      await callIn(session, await worldApart(session, WORLD), () =>
        (globalThis as unknown as { attacheMeter?: { reset(): void } }).attacheMeter?.reset(),
      );
    },
  };
}

const WORLD = 'meter';

/** Runs in the page. */
function measure(): void {
  if (window.top !== window) return;
  type Shift = PerformanceEntry & { value: number };
  const longTasks: { start: number; duration: number }[] = [];
  const shifts: { start: number; value: number }[] = [];
  let mutations = { childList: 0, attributes: 0, characterData: 0 };
  let examples: string[] = [];
  let parsedAt = Number.POSITIVE_INFINITY;

  const note = (record: MutationRecord): void => {
    mutations[record.type] += 1;
    if (examples.length >= 10) return;
    const added = [...record.addedNodes].map((node) => `+${node.nodeName}`);
    const removed = [...record.removedNodes].map((node) => `-${node.nodeName}`);
    const what = record.attributeName ?? [...added, ...removed].join(' ');
    examples.push(`${record.type} ${record.target.nodeName} ${what}`.trim());
  };
  const observer = new MutationObserver((records) => records.forEach(note));
  const tasks = new PerformanceObserver((list) => keepTasks(list.getEntries()));
  const moves = new PerformanceObserver((list) => keepShifts(list.getEntries()));
  const keepTasks = (entries: PerformanceEntry[]): void => {
    for (const { startTime, duration } of entries) longTasks.push({ start: startTime, duration });
  };
  const keepShifts = (entries: PerformanceEntry[]): void => {
    for (const entry of entries) {
      shifts.push({ start: entry.startTime, value: (entry as Shift).value });
    }
  };
  tasks.observe({ type: 'longtask', buffered: true });
  moves.observe({ type: 'layout-shift', buffered: true });
  const start = (): void => {
    parsedAt = performance.now();
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  };
  document.addEventListener('DOMContentLoaded', start, { once: true });

  const meter = {
    read() {
      observer.takeRecords().forEach(note);
      keepTasks(tasks.takeRecords());
      keepShifts(moves.takeRecords());
      return {
        longTasks: longTasks.filter((task) => task.start + task.duration >= parsedAt),
        layoutShift: shifts
          .filter((shift) => shift.start >= parsedAt)
          .reduce((sum, shift) => sum + shift.value, 0),
        mutations,
        examples,
      };
    },
    reset() {
      observer.takeRecords();
      mutations = { childList: 0, attributes: 0, characterData: 0 };
      examples = [];
    },
  };
  Object.defineProperty(globalThis, 'attacheMeter', { value: meter, enumerable: false });
}
