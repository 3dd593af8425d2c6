import { type Kind, kinds } from '../model/entry.ts';
import type { Place } from './locate.ts';

export type Painter = {
  /** False where the browser has no CSS Custom Highlight API; painting then does nothing. */
  canPaint: boolean;
  /** Replaces all marks of a block by these. */
  paint(blockId: number, marks: readonly { kind: Kind; start: Place; end: Place }[]): void;
  erase(blockId: number): void;
  /** Shows which mention the open card belongs to; null for none. */
  setCurrent(place: { start: Place; end: Place } | null): void;
  /** Puts our highlights back if the page has cleared the registry it shares with us. */
  ensure(): void;
  /** Removes everything from the page's registry. */
  clear(): void;
};

const nameOf = (kind: Kind | 'current'): string => `attache-${kind}`;

/**
 * Paints with the CSS Custom Highlight API: no node of the page is touched. StaticRanges, because
 * live ranges cost the page time on every change of its text; they are replaced block by block.
 * Own maps are kept, since Firefox does not let an extension iterate a Highlight.
 */
export function createPainter(): Painter {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return blind;
  const highlights = new Map<Kind | 'current', Highlight>();
  for (const kind of [...kinds, 'current' as const]) highlights.set(kind, new Highlight());
  const current = highlights.get('current');
  if (current) current.priority = 1;
  const painted = new Map<number, { kind: Kind; range: StaticRange }[]>();

  const ensure = (): void => {
    for (const [kind, highlight] of highlights) {
      if (highlight.size > 0 && !CSS.highlights.has(nameOf(kind))) {
        CSS.highlights.set(nameOf(kind), highlight);
      }
    }
  };
  const erase = (blockId: number): void => {
    for (const { kind, range } of painted.get(blockId) ?? []) highlights.get(kind)?.delete(range);
    painted.delete(blockId);
  };
  return {
    canPaint: true,
    paint(blockId, marks) {
      erase(blockId);
      if (marks.length === 0) return;
      const ranges = marks.map(({ kind, start, end }) => ({ kind, range: rangeOf(start, end) }));
      for (const { kind, range } of ranges) highlights.get(kind)?.add(range);
      painted.set(blockId, ranges);
      ensure();
    },
    erase,
    setCurrent(place) {
      current?.clear();
      if (place) current?.add(rangeOf(place.start, place.end));
      ensure();
    },
    ensure,
    clear() {
      for (const [kind, highlight] of highlights) {
        highlight.clear();
        CSS.highlights.delete(nameOf(kind));
      }
      painted.clear();
    },
  };
}

const rangeOf = (start: Place, end: Place): StaticRange =>
  new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });

const blind: Painter = {
  canPaint: false,
  paint: () => undefined,
  erase: () => undefined,
  setCurrent: () => undefined,
  ensure: () => undefined,
  clear: () => undefined,
};
