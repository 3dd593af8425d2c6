import type { pageBackground as Background } from '../../utils/messaging/client.ts';
import type { FrameRequest } from '../../utils/messaging/protocol.ts';
import { wholeReading } from '../../utils/messaging/whole-reading.ts';
import type { Reading, ReadMention } from '../../utils/model/reading.ts';
import { fail, ok } from '../../utils/model/result.ts';

/** The frames of this page in which Attaché runs as well. */
export type Frames = {
  /** A frame has announced itself. */
  started(frameId: number): void;
  ids(): number[];
  /** Puts a request to all of them, or to one; what failed is left out. */
  ask<Value>(
    method: FrameRequest['method'],
    args?: unknown[],
    frameId?: number,
  ): Promise<{ frameId: number; value: Value }[]>;
  /** What all of them have been read to. */
  readings(): Promise<FrameReading[]>;
};

export type FrameReading = { frameId: number; value: Reading };
/** A mention in a frame, by its index among those of the frame. */
export type FramePlace = { frameId: number; index: number };

/** Knows the frames of this page: each announces itself when it starts, and all are called once. */
export function createFrames(background: typeof Background): Frames {
  const known = new Set<number>();
  // Frames that were there first had nobody to tell.
  if (isTop && window.length > 0) void background.callFrames();
  const ask = async <Value>(
    method: FrameRequest['method'],
    args: unknown[] = [],
    frameId?: number,
  ): Promise<{ frameId: number; value: Value }[]> => {
    const frameIds = [...known].filter((id) => frameId === undefined || id === frameId);
    if (frameIds.length === 0) return [];
    const asked = await background.askFrames({ frameIds, method, args });
    if (!asked.ok) return [];
    return asked.value.flatMap(({ frameId: id, answer }) => {
      if (answer.ok) return [{ frameId: id, value: answer.value as Value }];
      if (answer.problem.code === 'unreachable') known.delete(id);
      return [];
    });
  };
  const readingOf = async (frameId: number): Promise<FrameReading[]> => {
    const read = await wholeReading(async (from) => {
      const [answer] = await ask<Reading>('reading', [from], frameId);
      // Nobody is told: a frame that does not answer has nothing to be listed.
      return answer ? ok(answer.value) : fail('unreachable', '');
    });
    return read.ok ? [{ frameId, value: read.value }] : [];
  };
  return {
    started: (frameId) => void known.add(frameId),
    ids: () => [...known],
    ask,
    readings: async () => (await Promise.all([...known].map(readingOf))).flat(),
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

/** The last part of the page’s own mentions, of which there are `ownCount` in all, with those of its frames. */
export function joined(
  own: Reading,
  others: readonly FrameReading[],
  ownCount: number,
): { reading: Reading; places: FramePlace[] } {
  const read = others.filter(({ value }) => value.state !== 'not-article');
  const mentions: ReadMention[] = [];
  const places: FramePlace[] = [];
  for (const [nth, { frameId, value }] of read.entries()) {
    for (const mention of value.mentions) {
      places.push({ frameId, index: mention.index });
      mentions.push({
        ...mention,
        index: ownCount + mentions.length,
        // Paragraphs of different frames are different ones, and none of the page’s own.
        blockId: -(mention.blockId * read.length + nth) - 1,
      });
    }
  }
  const [first] = read;
  const isFrameOnly = own.state === 'not-article' && first !== undefined;
  return {
    reading: {
      ...own,
      ...(isFrameOnly ? { state: first.value.state, metadata: first.value.metadata } : {}),
      mentions: [...own.mentions, ...mentions],
      textLength: read.reduce((sum, { value }) => sum + value.textLength, own.textLength),
    },
    places,
  };
}
