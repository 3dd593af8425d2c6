import { useEffect, useState } from 'preact/hooks';
import type { BackgroundApi, PageApi } from '../../utils/messaging/protocol.ts';
import { wholeReading } from '../../utils/messaging/whole-reading.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Marking } from '../../utils/model/marking.ts';
import type { Reading } from '../../utils/model/reading.ts';
import type { Problem } from '../../utils/model/result.ts';

export type PageState =
  | { view: 'opening' }
  | { view: 'refused'; problem: Problem }
  | { view: 'open'; reading: Reading };

const AGAIN_MS = 250;
/** A page that has been read may change while the popup is open. */
const LIVE_MS = 1000;
/** A page that has been read and takes long to answer is left alone for so many times as long. */
const REST = 10;

/**
 * What the page in a tab has been read to so far. Starts Attaché there if it does not run, and
 * asks again: soon while the page is being read or does not follow the reader's choice of marks yet,
 * then once a second.
 */
export function useReading(
  background: Remote<BackgroundApi>,
  page: Remote<PageApi>,
  tabId: number,
  marking: Marking | null,
): PageState {
  const [state, setState] = useState<PageState>({ view: 'opening' });
  const chosen = marking && JSON.stringify(marking);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    let last = '';
    const look = async (): Promise<void> => {
      const askedAt = performance.now();
      const answer = await wholeReading((from) => page.reading(from));
      if (ended) return;
      if (!answer.ok) return setState({ view: 'refused', problem: answer.problem });
      // What reading costs changes with every question; the rest is drawn only where it has changed.
      const shown = JSON.stringify({ ...answer.value, cost: null });
      if (shown !== last) setState({ view: 'open', reading: answer.value });
      last = shown;
      const follows = chosen === null || JSON.stringify(answer.value.marking) === chosen;
      const isReading = ['reading', 'not-article'].includes(answer.value.state) || !follows;
      const took = performance.now() - askedAt;
      const wait = isReading ? Math.max(AGAIN_MS, took) : Math.max(LIVE_MS, took * REST);
      timer = setTimeout(look, wait);
    };
    const start = async (): Promise<void> => {
      const answer = await page.reading(0);
      const opened = answer.ok ? answer : await background.openTab(tabId);
      if (ended) return;
      if (!opened.ok) return setState({ view: 'refused', problem: opened.problem });
      await look();
    };
    void start();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [background, page, tabId, chosen]);
  return state;
}
