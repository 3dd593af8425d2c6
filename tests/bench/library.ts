import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { fold } from '../../utils/clippings/search/words.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { quotation } from '../../utils/model/clipping.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import type { Attache } from '../harness/attache.ts';
import { fillLibrary } from '../harness/fill-library.ts';
import { launchAttache } from '../harness/launch.ts';
import { attachMeter, type Meter } from '../harness/meter.ts';
import { measurePageOpened, type PageOpenedSpeed } from './page-opened.ts';
import { median } from './stopwatch.ts';

/** How the library page does with very many clippings; milliseconds. */
export type LibrarySpeed = {
  count: number;
  fillMs: number;
  /** From navigation to the first rows: right after an import, with a stopped worker, with a running one. */
  opening: { afterImport: number; stopped: number; running: number };
  /** The longest task on the page’s thread; 0 where none was over 50 ms. */
  longest: { opening: number; scrolling: number; typing: number };
  /** From the last key to other rows, with the wait for more keys. */
  typedMs: number;
  /** From a question to its first 25 clippings, and the same by a linear scan over all texts in memory. */
  answerMs: number;
  scanMs: number;
  /** A scan over texts that were folded before. */
  foldedScanMs: number;
  pageOpened: PageOpenedSpeed;
};

const WORDS = ['ransomware', 'hospit', 'manana', 'переговор', '网络安全'];
const ROUNDS = 5;

/** Fills a library with so many clippings, and uses it as a reader does. */
export async function measureLibrary(count: number): Promise<LibrarySpeed> {
  const attache = await launchAttache();
  try {
    const start = performance.now();
    const clippings = await fillLibrary(attache, count);
    const fillMs = performance.now() - start;
    const afterImport = await open(attache);
    const opening = { afterImport: afterImport.firstRowsMs, stopped: 0, running: 0 };
    const running: number[] = [];
    const stopped: number[] = [];
    let longest = 0;
    for (let round = 0; round < ROUNDS; round++) {
      await attache.killWorker();
      for (const times of [stopped, running]) {
        const { page, meter, firstRowsMs } = await open(attache);
        times.push(firstRowsMs);
        await pause(500);
        longest = Math.max(longest, await longestIn(meter, 0));
        await page.close();
      }
    }
    const { page, meter } = await open(attache);
    const scrolling = await during(page, meter, () => scroll(page));
    const typed: number[] = [];
    const typing = await during(page, meter, async () => {
      for (const word of WORDS) typed.push(await typeWord(page, word));
    });
    return {
      ...{ count, fillMs },
      opening: { ...opening, stopped: median(stopped), running: median(running) },
      longest: { opening: longest, scrolling, typing },
      typedMs: median(typed),
      ...(await compare(attache, page, clippings)),
      pageOpened: await measurePageOpened(attache, clippings),
    };
  } finally {
    await attache.close();
  }
}

async function open(attache: Attache): Promise<{ page: Page; meter: Meter; firstRowsMs: number }> {
  const page = await attache.openBlank();
  const meter = await attachMeter(page);
  await page.goto(`chrome-extension://${attache.extensionId}/library.html`);
  const shown = await page.waitForFunction(
    () => document.querySelector('[role=row]:not(.waiting)') && performance.now(),
    { polling: 'mutation', timeout: 120_000 },
  );
  return { page, meter, firstRowsMs: Number(await shown.jsonValue()) };
}

async function longestIn(meter: Meter, from: number): Promise<number> {
  const { longTasks } = await meter.read();
  return Math.max(
    0,
    ...longTasks.filter((task) => task.start >= from).map((task) => task.duration),
  );
}

async function during(page: Page, meter: Meter, act: () => Promise<void>): Promise<number> {
  const from = await page.evaluate(() => performance.now());
  await act();
  await pause(500);
  return longestIn(meter, from);
}

/** By the wheel, then in leaps to everywhere, then by keys. */
async function scroll(page: Page): Promise<void> {
  await page.mouse.move(640, 500);
  for (let turn = 0; turn < 30; turn++) {
    await page.mouse.wheel({ deltaY: 600 });
    await pause(30);
  }
  for (const part of [0.3, 0.9, 0.1, 0.6, 1, 0]) {
    await page.$eval(
      '.scroller',
      (list, at) => {
        list.scrollTop = list.scrollHeight * at;
      },
      part,
    );
    await pause(250);
  }
  await page.focus('[role=row][tabindex="0"]');
  for (const key of ['PageDown', 'PageDown', 'End', 'Home'] as const) {
    await page.keyboard.press(key);
    await pause(250);
  }
}

/** Milliseconds from the last key to another count of clippings. */
async function typeWord(page: Page, word: string): Promise<number> {
  await page.$eval('input[type=search]', (field) => field.select());
  await page.keyboard.press('Backspace');
  await page.waitForFunction(
    () => !document.querySelector('.total')?.textContent?.includes('found'),
  );
  await page.type('input[type=search]', word.slice(0, -1), { delay: 60 });
  await page.evaluate(() => {
    const drawn = new Promise<number>((resolve) => {
      document.addEventListener('input', () => {
        const start = performance.now();
        new MutationObserver(() => {
          if (!document.querySelector('main [aria-busy=true]')) resolve(performance.now() - start);
        }).observe(document.body, {
          subtree: true,
          attributes: true,
          attributeFilter: ['aria-busy'],
        });
      });
    });
    Reflect.set(window, 'drawn', drawn);
  });
  await page.keyboard.type(word.slice(-1));
  return page.evaluate(() => Reflect.get(window, 'drawn'));
}

/** A search by the background next to a linear scan in the page, in turns. */
async function compare(
  attache: Attache,
  page: Page,
  clippings: readonly Clipping[],
): Promise<Pick<LibrarySpeed, 'answerMs' | 'scanMs' | 'foldedScanMs'>> {
  const texts = clippings.map(({ citation, note, tags, collection, ...clipping }) =>
    [quotation(clipping), citation.title, citation['container-title'], note, ...tags, collection]
      .concat(citation.author.map((name) => ('literal' in name ? name.literal : name.family)))
      .join('\n'),
  );
  await page.evaluate(() => Reflect.set(window, 'texts', []));
  for (let from = 0; from < texts.length; from += 5000) {
    await page.evaluate(
      (some) => {
        Reflect.get(window, 'texts').push(...some);
      },
      texts.slice(from, from + 5000),
    );
  }
  const times: Record<'answer' | 'scan' | 'folded', number[]> = {
    answer: [],
    scan: [],
    folded: [],
  };
  for (const word of WORDS) {
    const message = {
      to: 'background',
      method: 'findClippings',
      args: [{ ...anyClipping, text: word }, 0, 25],
    };
    times.answer.push(await attache.timeBackground(message));
    const { scan, folded } = await page.evaluate(scanFor, fold(word));
    times.scan.push(scan);
    times.folded.push(folded);
  }
  return {
    answerMs: median(times.answer),
    scanMs: median(times.scan),
    foldedScanMs: median(times.folded),
  };
}

/** Runs in the page. */
function scanFor(word: string): { scan: number; folded: number } {
  const texts: string[] = Reflect.get(window, 'texts');
  const known: string[] | undefined = Reflect.get(window, 'folded');
  const folds = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase();
  const start = performance.now();
  let found = 0;
  for (const text of texts) if (folds(text).includes(word)) found++;
  const scan = performance.now() - start;
  const ready = known ?? texts.map(folds);
  Reflect.set(window, 'folded', ready);
  const again = performance.now();
  for (const text of ready) if (text.includes(word)) found--;
  if (found !== 0) throw new Error('The two scans differ');
  return { scan, folded: performance.now() - again };
}
