import type { background as Background } from '../../utils/messaging/client.ts';
import type { FrameRequest } from '../../utils/messaging/protocol.ts';
import type { Reading, ReadMention } from '../../utils/model/reading.ts';

/** The frames of this page in which Attaché runs as well. */
export type Frames = {
  /** A frame has announced itself. */
  started(frameId: number): void;
  /** Puts a request to all of them, or to one; what failed is left out. */
  ask<Value>(
    method: FrameRequest['method'],
    args?: unknown[],
    frameId?: number,
  ): Promise<{ frameId: number; value: Value }[]>;
};

/** Knows the frames of this page: each announces itself when it starts, and all are called once. */
export function createFrames(background: typeof Background): Frames {
  const known = new Set<number>();
  // Frames that were there first had nobody to tell.
  if (isTop && window.length > 0) void background.callFrames();
  return {
    started: (frameId) => void known.add(frameId),
    async ask<Value>(method: FrameRequest['method'], args: unknown[] = [], frameId?: number) {
      const frameIds = [...known].filter((id) => frameId === undefined || id === frameId);
      if (frameIds.length === 0) return [];
      const asked = await background.askFrames({ frameIds, method, args });
      if (!asked.ok) return [];
      return asked.value.flatMap(({ frameId: id, answer }) => {
        if (answer.ok) return [{ frameId: id, value: answer.value as Value }];
        if (answer.problem.code === 'unreachable') known.delete(id);
        return [];
      });
    },
  };
}

export const isTop = window.top === window;

/** A frame smaller than this holds no article: an advertisement, a counter, a button. */
const LARGE = '(min-width: 300px) and (min-height: 200px)';

/** Resolves when this page is large enough to be read: at once unless it is a small frame. */
export function largeEnough(signal: AbortSignal): Promise<void> {
  // A frame of another process gets its size late.
  const large = matchMedia(LARGE);
  if (isTop || large.matches) return Promise.resolve();
  return new Promise((resolve) => {
    large.addEventListener('change', () => resolve(), { once: true, signal });
  });
}

/** One reading of a page with its frames: the page's own mentions first. */
export function joined(
  own: Reading,
  others: readonly { frameId: number; value: Reading }[],
): { reading: Reading; places: { frameId: number; index: number }[] } {
  const read = others.filter(({ value }) => value.state !== 'not-article');
  const all = [{ frameId: 0, value: own }, ...read];
  const mentions: ReadMention[] = [];
  const places: { frameId: number; index: number }[] = [];
  for (const [nth, { frameId, value }] of all.entries()) {
    for (const mention of value.mentions) {
      places.push({ frameId, index: mention.index });
      mentions.push({
        ...mention,
        index: mentions.length,
        // Paragraphs of different frames are different ones.
        blockId: mention.blockId * all.length + nth,
      });
    }
  }
  const [first] = read;
  const isFrameOnly = own.state === 'not-article' && first !== undefined;
  return {
    reading: {
      ...own,
      ...(isFrameOnly ? { state: first.value.state, metadata: first.value.metadata } : {}),
      mentions,
      textLength: all.reduce((sum, { value }) => sum + value.textLength, 0),
    },
    places,
  };
}
