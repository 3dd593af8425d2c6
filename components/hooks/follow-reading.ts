import type { BackgroundApi, PageApi } from '../../utils/messaging/protocol.ts';
import { wholeReading } from '../../utils/messaging/whole-reading.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Reading } from '../../utils/model/reading.ts';
import type { Problem, Result } from '../../utils/model/result.ts';

export type PageState =
  | { view: 'opening' }
  | { view: 'refused'; problem: Problem }
  | { view: 'open'; reading: Reading };

/** The page in a tab, and how it is asked. */
export type ReadSource = {
  background: Remote<BackgroundApi>;
  page: Remote<PageApi>;
  tabId: number;
  /** What the page has answered before anything was drawn; null where it has not yet. */
  first: Result<Reading> | null;
  /**
   * Resolves when what starts by itself on the page has had its chance. Null where the reader asks for this very
   * page: then Attaché is started at once where it does not run.
   */
  started: (() => Promise<unknown>) | null;
};

const AGAIN_MS = 250;
/** A page that has been read may change while the list is open. */
const LIVE_MS = 1000;
/** A page that has been read and takes long to answer is left alone for so many times as long. */
const REST = 10;

/** What reading costs changes with every question; the rest is told only where it has changed. */
const shownOf = (reading: Reading): string => JSON.stringify({ ...reading, cost: null });

/**
 * Tells what the page in a tab has been read to, until it is ended. Starts Attaché there if it does not run, and
 * asks again: soon while the page is being read or does not follow the choice of marks (`chosen`, as JSON; null while
 * that is not known), then once a second. Where it may not be read it is asked on, for the reader may allow it.
 */
export function followReading(
  { background, page, tabId, first, started }: ReadSource,
  chosen: () => string | null,
  tell: (state: PageState) => void,
): { lookSoon(): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let isAsking = false;
  let isRefused = false;
  let shown = first?.ok ? shownOf(first.value) : '';
  let known = first;

  const later = (ms: number): void => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(() => void look(), ms);
  };
  const ask = (): Promise<Result<Reading>> => wholeReading((from) => page.reading(from));
  const open = async (silence: Result<Reading>): Promise<Result<Reading>> => {
    if (started) {
      await started();
      const now = ended ? silence : await ask();
      if (now.ok || ended) return now;
    }
    const opened = await background.openTab(tabId);
    return opened.ok ? ask() : opened;
  };
  const look = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    const askedAt = performance.now();
    let answer = known ?? (await ask());
    known = null;
    if (!answer.ok && !ended && !isRefused) {
      // What was read before, if anything was, is not the page that is there now.
      tell({ view: 'opening' });
      shown = '';
      answer = await open(answer);
    }
    isAsking = false;
    if (ended) return;
    if (!answer.ok) {
      if (!isRefused) tell({ view: 'refused', problem: answer.problem });
      isRefused = true;
      return later(LIVE_MS);
    }
    isRefused = false;
    const next = shownOf(answer.value);
    if (next !== shown) tell({ view: 'open', reading: answer.value });
    shown = next;
    const choice = chosen();
    const follows = choice === null || JSON.stringify(answer.value.marking) === choice;
    const isReading = ['reading', 'not-article'].includes(answer.value.state) || !follows;
    const took = performance.now() - askedAt;
    later(isReading ? Math.max(AGAIN_MS, took) : Math.max(LIVE_MS, took * REST));
  };
  void look();
  return {
    lookSoon: () => later(0),
    end() {
      ended = true;
      clearTimeout(timer);
    },
  };
}
