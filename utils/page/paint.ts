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
  /** Has in the registry, which the page may clear, those of our highlights that are not empty. */
  ensure(): void;
};

/** Beneath whatever the page paints itself, which has priority 0 unless it says otherwise. */
const MARK = -2;
const CURRENT = -1;

const nameOf = (kind: Kind | 'current'): string => `attache-${kind}`;

/**
 * Paints with the CSS Custom Highlight API: no node of the page is touched. StaticRanges, because
 * live ranges cost the page time on every change of its text; they are replaced block by block.
 * Own maps are kept, since Firefox does not let an extension iterate a Highlight. When the signal aborts
 * nothing is left in the page's registry.
 */
export function createPainter(signal: AbortSignal): Painter {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return blind;
  const highlights = new Map<Kind | 'current', Highlight>();
  for (const kind of [...kinds, 'current' as const]) {
    const highlight = new Highlight();
    highlight.priority = kind === 'current' ? CURRENT : MARK;
    highlights.set(kind, highlight);
  }
  const current = highlights.get('current');
  const painted = new Map<number, { kind: Kind; range: StaticRange }[]>();
  const registered = new Set<string>();
  let isAway = false;

  const ensure = (): void => {
    if (isAway) return;
    for (const [kind, highlight] of highlights) {
      const name = nameOf(kind);
      // Asked of the registry only where it matters: this runs for every block that is marked.
      if (highlight.size === 0) {
        if (registered.delete(name)) CSS.highlights.delete(name);
      } else if (!CSS.highlights.has(name)) {
        CSS.highlights.set(name, highlight);
        registered.add(name);
      }
    }
  };
  /** Takes the marks of a block away; answers whether there were any. */
  const lift = (blockId: number): boolean => {
    for (const { kind, range } of painted.get(blockId) ?? []) highlights.get(kind)?.delete(range);
    return painted.delete(blockId);
  };
  const leave = (): void => {
    isAway = true;
    for (const kind of highlights.keys()) CSS.highlights.delete(nameOf(kind));
  };
  const comeBack = (): void => {
    isAway = false;
    ensure();
  };
  // The style sheet draws nothing on paper, but what is registered would still cut the text of a
  // PDF document into pieces, most of them outside its structure for screen readers.
  window.addEventListener('beforeprint', leave, { signal });
  window.addEventListener('afterprint', comeBack, { signal });
  signal.addEventListener('abort', leave);
  return {
    canPaint: true,
    paint(blockId, marks) {
      const lifted = lift(blockId);
      if (marks.length === 0 && !lifted) return;
      const ranges = marks.map(({ kind, start, end }) => ({ kind, range: rangeOf(start, end) }));
      for (const { kind, range } of ranges) highlights.get(kind)?.add(range);
      if (ranges.length > 0) painted.set(blockId, ranges);
      ensure();
    },
    erase(blockId) {
      if (lift(blockId)) ensure();
    },
    setCurrent(place) {
      current?.clear();
      if (place) current?.add(rangeOf(place.start, place.end));
      ensure();
    },
    ensure,
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
};
