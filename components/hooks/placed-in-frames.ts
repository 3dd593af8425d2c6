import type { ClipsApi, PageApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import { clippingStates, type PlacedClipping } from '../../utils/model/placed-clipping.ts';
import { ok, type Result } from '../../utils/model/result.ts';

/** The scripts for clippings of a tab, by frame; 0 is the page itself. */
export type ClipsInFrames = (frameId: number) => Remote<ClipsApi>;

/** How a clipping stands on a page, and in which of its frames. */
export type PlacedInFrame = { frameId: number; placed: PlacedClipping };

/** The clippings of a page and of the frames in it, each once: see `onceEach`. */
export async function placedInFrames(
  page: Remote<PageApi>,
  clips: ClipsInFrames,
): Promise<Result<PlacedInFrame[]>> {
  const found: PlacedInFrame[] = [];
  for (const { frameId, answer } of await inFrames(page, clips, 'clippingsHere')) {
    if (answer.ok) found.push(...answer.value.map((placed) => ({ frameId, placed })));
    // Where a frame has none, nothing was brought into it that could answer.
    else if (answer.problem.code !== 'unreachable') return answer;
  }
  return ok(onceEach(found));
}

/** Has the page and its frames show what there is now; what does not answer has nothing to show. */
export async function refreshFrames(page: Remote<PageApi>, clips: ClipsInFrames): Promise<void> {
  await inFrames(page, clips, 'refresh');
}

async function inFrames<Method extends 'clippingsHere' | 'refresh'>(
  page: Remote<PageApi>,
  clips: ClipsInFrames,
  method: Method,
): Promise<{ frameId: number; answer: Awaited<ReturnType<Remote<ClipsApi>[Method]>> }[]> {
  const frames = await page.frames();
  const ids = [0, ...(frames.ok ? frames.value : [])];
  return Promise.all(
    ids.map(async (frameId) => {
      const answer = await clips(frameId)[method]();
      return { frameId, answer: answer as Awaited<ReturnType<Remote<ClipsApi>[Method]>> };
    }),
  );
}

/**
 * A frame that its page describes has the page's address, so that each looks for the clippings of both: where one
 * was found best counts. Those that were found come first, in the order of frames and of places in them.
 */
export function onceEach(found: readonly PlacedInFrame[]): PlacedInFrame[] {
  const best = new Map<string, PlacedInFrame>();
  for (const one of found) {
    const known = best.get(one.placed.id);
    if (!known || rank(one) < rank(known)) best.set(one.placed.id, one);
  }
  const all = found.filter((one) => best.get(one.placed.id) === one);
  const isLost = ({ placed }: PlacedInFrame): boolean => placed.state === 'orphan';
  return [...all.filter((one) => !isLost(one)), ...all.filter(isLost)];
}

const rank = ({ placed }: PlacedInFrame): number => clippingStates.indexOf(placed.state);
