import {
  type FrameAnswer,
  type FrameRequest,
  frameMethods,
} from '../../utils/messaging/protocol.ts';
import { pageIn } from '../../utils/messaging/tabs.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';

/*
 * A page and the frames in it cannot talk to each other without the page's scripts hearing it: the
 * background carries their messages. It remembers nothing; the page knows its frames.
 */

/** Passes a frame's word on to its page that Attaché runs there. */
export async function announceFrame(tabId: number, frameId: number): Promise<Result<null>> {
  return pageIn(tabId).frameStarted(frameId);
}

/** Puts a request to some frames of a tab. */
export async function askFrames(
  tabId: number,
  { frameIds, method, args }: FrameRequest,
): Promise<Result<FrameAnswer[]>> {
  // A page may have broken out of its bounds: then types say nothing of what it sends.
  if (!frameMethods.includes(method)) return fail('invalid', 'Frames are not asked for this.');
  const answers = await Promise.all(
    frameIds.map(async (frameId): Promise<FrameAnswer> => {
      const ask = pageIn(tabId, frameId)[method] as (
        ...args: unknown[]
      ) => Promise<Result<unknown>>;
      return { frameId, answer: await ask(...args) };
    }),
  );
  return ok(answers);
}
