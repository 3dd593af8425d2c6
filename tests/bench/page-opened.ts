import type { Clipping } from '../../utils/model/clipping.ts';
import type { Attache } from '../harness/attache.ts';
import { importClippings } from '../harness/fill-library.ts';
import { median } from './stopwatch.ts';

/** What an opened page costs the background of a full library; milliseconds, as the page's script sees them. */
export type PageOpenedSpeed = {
  /** To the answer to a message that asks for nothing. */
  empty: number;
  /** For a page of which there is no clipping. */
  none: number;
  /** To look for the five clippings of a page, and to hand them over. */
  five: number;
  /** The same page, until the five are found in it and painted. */
  shown: number;
  /** From a message that wakes the background to its answer: an empty one, and for a page without clippings. */
  woken: { empty: number; none: number };
};

const ADDRESS = 'https://www.reuters.com/world/opened.html';
const sentences = ['first', 'second', 'third', 'fourth', 'fifth'].map(
  (nth) => `In its ${nth} meeting the group went through the report, and agreed to meet again.`,
);
const page = `<!doctype html><html lang="en"><head><title>Talks</title><meta property="og:type" content="article"></head>
<body><h1>Talks</h1>${sentences.map((text) => `<p>${text} Estonia was content with that.</p>`).join('\n')}</body></html>`;
const ROUNDS = 60;
const WAKINGS = 5;

const asking = {
  empty: { to: 'background', method: 'explaining', args: [[]] },
  none: { to: 'background', method: 'pageOpened', args: [[`${ADDRESS}?none`]] },
  five: { to: 'background', method: 'clippingsOn', args: [[ADDRESS]] },
  shown: { to: 'background', method: 'pageOpened', args: [[ADDRESS]] },
};

/** Asks in turns, from a page that is open. Five clippings are put into the library for it. */
export async function measurePageOpened(
  attache: Attache,
  clippings: readonly Clipping[],
): Promise<PageOpenedSpeed> {
  await importClippings(attache, fiveLike(clippings));
  attache.server.serve(ADDRESS, page);
  await attache.open(ADDRESS);
  const times = { empty: [], none: [], five: [], shown: [] } as Record<
    keyof typeof asking,
    number[]
  >;
  const ways = Object.keys(asking) as (keyof typeof asking)[];
  for (let round = -1; round < ROUNDS; round++) {
    for (const way of ways) {
      const ms = await timeFromPage(attache, asking[way]);
      // The first is there to warm up.
      if (round >= 0) times[way].push(ms);
    }
  }
  const woken: Record<'empty' | 'none', number[]> = { empty: [], none: [] };
  // From a page of the extension: what can ask on a site's page would have to wake the background first.
  const room = await attache.openExtensionPage('options.html');
  for (let round = 0; round < WAKINGS; round++) {
    for (const way of ['empty', 'none'] as const) {
      // One that has just been woken is stopped only once the harness has heard of it.
      await attache.worker();
      await attache.killWorker();
      woken[way].push(await room.evaluate(timed, asking[way]));
    }
  }
  return {
    empty: median(times.empty),
    none: median(times.none),
    five: median(times.five),
    shown: median(times.shown),
    woken: { empty: median(woken.empty), none: median(woken.none) },
  };
}

function fiveLike(clippings: readonly Clipping[]): Clipping[] {
  return sentences.map((exact, at) => {
    const like = clippings[at];
    if (!like) throw new Error('The library is too small');
    return {
      ...like,
      id: crypto.randomUUID(),
      scope: 'passage',
      target: {
        source: ADDRESS,
        selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
      },
      read: ADDRESS,
    };
  });
}

/** Milliseconds from a message of the script on the page in front to its answer. */
async function timeFromPage(attache: Attache, message: unknown): Promise<number> {
  const worker = await attache.worker();
  const ms = await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: tab.id }, func: ${timed}, args: [${JSON.stringify(message)}],
    });
    return result;
  })()`);
  if (typeof ms !== 'number') throw new Error('The background did not answer the page');
  return ms;
}

/** Runs in the browser. */
async function timed(message: unknown): Promise<number> {
  const start = performance.now();
  const answer = await Reflect.get(globalThis, 'chrome').runtime.sendMessage(message);
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  return performance.now() - start;
}
