import type { ClippingDraft } from '../../model/clipping.ts';
import type { PlacedClipping } from '../../model/placed-clipping.ts';
import { pause } from '../pause.ts';
import { findPassage } from './find-passage.ts';
import { type IndexedPage, indexPage } from './page-text.ts';
import type { FoundPassage } from './passage.ts';
import { placeAtPath } from './paths.ts';
import { wantedOf } from './wanted.ts';

/** A clipping as far as it is looked for on its page. */
export type Sought = Pick<ClippingDraft, 'scope' | 'target' | 'paragraph'>;
export type Anchored = Omit<PlacedClipping, 'id'> & { range: Range | null };

/** Work on the page's thread in slices this long, in milliseconds. */
const SLICE_MS = 8;
/** A passage has not moved while it is so near to its old position: in units of text, or as a share of the page's. */
const NEAR = 1000;
const NEAR_SHARE = 0.1;

/**
 * Finds clippings on this document again, each by its selectors in the order of Hypothesis, and says how each
 * stands there; in the order given. Where it is in doubt the answer is `orphan`, never a wrong place. Reads only. Null
 * when the signal aborts meanwhile.
 */
export async function anchor(
  clippings: readonly Sought[],
  signal: AbortSignal,
): Promise<Anchored[] | null> {
  const page = await inSlices(indexPage(document), signal);
  const anchored: Anchored[] = [];
  for (const clipping of clippings) {
    const one = page && (await inSlices(place(page, clipping), signal));
    if (!one) return null;
    anchored.push(one);
  }
  return anchored;
}

const orphan: Anchored = { state: 'orphan', now: '', score: 0, range: null };
const whole: Anchored = { state: 'here', now: '', score: 1, range: null };

function* place(
  page: IndexedPage,
  { scope, target, paragraph }: Sought,
): Generator<void, Anchored> {
  const quote = target.selector.find((selector) => selector.type === 'TextQuoteSelector');
  if (!quote) return scope === 'passage' ? orphan : whole;
  const wanted = wantedOf(quote, paragraph);
  const pointed = pointedAt(page, target.selector);
  const hints = pointed.filter((start) => page.text.startsWith(wanted.exact, start));
  const found = yield* findPassage(page, wanted, hints);
  const range = found && page.rangeOf(found.start, found.end);
  if (!found || !range) return orphan;
  const now = range.toString().replace(/\s+/g, ' ').trim();
  return { state: stateOf(found, page, pointed, hints), now, score: found.score, range };
}

function stateOf(
  { start, isSame, score }: FoundPassage,
  { text }: IndexedPage,
  pointed: readonly number[],
  hints: readonly number[],
): Anchored['state'] {
  if (!isSame) return 'edited';
  if (hints.includes(start)) return 'here';
  const near = Math.max(NEAR, text.length * NEAR_SHARE);
  const hasNeighbour = score > 0.6;
  return hasNeighbour && pointed.some((at) => Math.abs(at - start) <= near) ? 'here' : 'moved';
}

/** Where the selectors by path and by position point, as folded offsets. */
function pointedAt(page: IndexedPage, selectors: Sought['target']['selector']): number[] {
  return selectors.flatMap((selector) => {
    if (selector.type === 'TextPositionSelector') return page.offsetAt(selector.start) ?? [];
    if (selector.type !== 'RangeSelector') return [];
    const at = placeAtPath(document, selector.startSelector.value, selector.startOffset);
    return (at && page.offsetOf(at.node, at.offset)) ?? [];
  });
}

async function inSlices<Value>(
  steps: Generator<void, Value>,
  signal: AbortSignal,
): Promise<Value | null> {
  while (!signal.aborted) {
    const deadline = performance.now() + SLICE_MS;
    while (performance.now() < deadline) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await pause();
  }
  return null;
}
