import { t } from '../../i18n/index.ts';
import type { pageBackground as Background } from '../../messaging/client.ts';
import type { ClipsApi } from '../../messaging/protocol.ts';
import type { Handlers } from '../../messaging/wire.ts';
import type { Clipping } from '../../model/clipping.ts';
import type { PlacedClipping } from '../../model/placed-clipping.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { type Anchored, anchor } from '../anchor/anchor.ts';
import { watchTheme } from '../theme.ts';
import { createBandPainter } from './band-painter.ts';
import { addressesHere } from './draft.ts';
import { followPage } from './follow-page.ts';

type Placed = { clipping: Clipping; anchored: Anchored };

/**
 * Shows the clippings of this page where they are now, until the signal aborts. Idle until it is asked the first time,
 * and again while the page has none: then it neither listens nor watches.
 */
export function showClippings(
  signal: AbortSignal,
  background: Pick<typeof Background, 'clippingsOn'>,
): Handlers<ClipsApi> {
  const painter = createBandPainter(signal);
  let placed: Placed[] = [];
  let address: string | null = null;
  let following: AbortController | null = null;
  /** One look at a time; who asks meanwhile waits for one that begins later. */
  let running: Promise<Result<null>> = Promise.resolve(ok(null));

  const hereNow = (): string => location.href.replace(/#.*$/, '');
  const refresh = (): Promise<Result<null>> => {
    running = running.then(load, load);
    return running;
  };

  async function load(): Promise<Result<null>> {
    if (signal.aborted) return ok(null);
    const mine = hereNow();
    const { read, source } = addressesHere();
    const kept = await background.clippingsOn([...new Set([read, source])]);
    if (!kept.ok || signal.aborted) return kept.ok ? ok(null) : kept;
    address = mine;
    await place(kept.value);
    follow(kept.value.some(({ scope }) => scope === 'passage'));
    return ok(null);
  }

  /** Finds clippings on the page as it is, and paints them; answers whether they stand otherwise than before. */
  async function place(clippings: readonly Clipping[]): Promise<boolean> {
    const before = fingerprint();
    const anchored = clippings.length > 0 ? await anchor(clippings, signal) : [];
    if (!anchored) return false;
    placed = clippings.flatMap((clipping, index) => {
      const one = anchored[index];
      return one ? [{ clipping, anchored: one }] : [];
    });
    painter.paint(placed.flatMap(({ anchored: { range } }) => range ?? []));
    return fingerprint() !== before;
  }
  const fingerprint = (): string =>
    placed
      .map(({ clipping, anchored }) => `${clipping.id} ${anchored.state} ${anchored.now}`)
      .join();

  /** After a change of the page: an app may have gone to another article meanwhile. */
  async function look(): Promise<boolean> {
    if (hereNow() !== address) {
      placed = [];
      painter.paint([]);
      await refresh();
      return true;
    }
    return place(placed.map(({ clipping }) => clipping));
  }

  function follow(isNeeded: boolean): void {
    if (isNeeded === (following !== null)) return;
    following?.abort();
    following = isNeeded ? new AbortController() : null;
    if (!following) return;
    const both = AbortSignal.any([signal, following.signal]);
    followPage(both, look);
    watchTheme(document, both, () => painter.retint());
    // Clippings may have been deleted in another tab.
    const comeBack = (): void => void (document.visibilityState === 'visible' && refresh());
    document.addEventListener('visibilitychange', comeBack, { signal: both });
  }

  return {
    async clippingsHere() {
      const loaded = address === hereNow() ? await running : await refresh();
      return loaded.ok ? ok(inOrder(placed)) : loaded;
    },
    goToClipping(id) {
      const range = placed.find(({ clipping }) => clipping.id === id)?.anchored.range;
      if (!range?.startContainer.isConnected) {
        return fail('not-found', t('passage_gone'));
      }
      goTo(range);
      painter.flash(range);
      return ok(null);
    },
    refresh,
  };
}

/** Those on the page in its order, then the others. */
function inOrder(placed: readonly Placed[]): PlacedClipping[] {
  const sorted = placed.toSorted(({ anchored: { range: a } }, { anchored: { range: b } }) => {
    if (!a || !b) return Number(b !== null) - Number(a !== null);
    const isOneTree = a.startContainer.getRootNode() === b.startContainer.getRootNode();
    return isOneTree ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0;
  });
  return sorted.map(({ clipping: { id }, anchored: { state, now, score } }) => ({
    id,
    state,
    now,
    score,
  }));
}

function goTo(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  // Of a long paragraph the middle is shown by that, not the passage.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3 });
}
