import type { Kind } from '../model/entry.ts';
import type { Mention } from '../model/mention.ts';
import { createBackdrops, holderOf } from './backdrop.ts';
import type { Block } from './blocks.ts';
import { locatePieces, type Place } from './locate.ts';
import type { Tone } from './palette.ts';

export type Painter = {
  /** False where the browser has no CSS Custom Highlight API; painting then does nothing. */
  canPaint: boolean;
  /** Replaces all marks of a block by those of these mentions, each in the tone that stands out there. */
  paint(block: Block, mentions: readonly Mention[]): void;
  erase(blockId: number): void;
  /** The page looks different now: paints what is painted in the tones that fit. */
  retone(): void;
  /** Shows which mention the open card belongs to; null for none. */
  setCurrent(place: { start: Place; end: Place } | null): void;
  /** Has in the registry, which the page may clear, those of our highlights that are not empty. */
  ensure(): void;
  /** Removes all marks. */
  clear(): void;
};

/** Beneath whatever the page paints itself, which has priority 0 unless it says otherwise. */
const MARK = -2;
const CURRENT = -1;

const currentName = 'attache-current';
const nameOf = (kind: Kind, tone: Tone): string =>
  tone === 'plain' ? `attache-${kind}` : `attache-${kind}-${tone}`;

/**
 * Paints with the CSS Custom Highlight API: no node of the page is touched. StaticRanges, because
 * live ranges cost the page time on every change of its text; they are replaced block by block.
 * Own maps are kept, since Firefox does not let an extension iterate a Highlight. When the signal aborts
 * nothing is left in the page's registry.
 */
export function createPainter(signal: AbortSignal): Painter {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return blind;
  const highlights = new Map<string, Highlight>();
  const highlightOf = (name: string, priority: number): Highlight => {
    const known = highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    made.priority = priority;
    highlights.set(name, made);
    return made;
  };
  const current = highlightOf(currentName, CURRENT);
  const backdrops = createBackdrops();
  const painted = new Map<number, Painted>();
  const registered = new Set<string>();
  let isAway = false;

  /** Registers what is no longer empty, and takes out what is: for every block, so nothing is asked. */
  const settle = (): void => {
    if (isAway) return;
    for (const [name, highlight] of highlights) {
      const isEmpty = highlight.size === 0;
      if (isEmpty && registered.delete(name)) CSS.highlights.delete(name);
      if (!isEmpty && !registered.has(name)) {
        CSS.highlights.set(name, highlight);
        registered.add(name);
      }
    }
  };
  const ensure = (): void => {
    for (const name of registered) {
      if (!CSS.highlights.has(name)) registered.delete(name);
    }
    settle();
  };
  /** Takes the marks of a block away; answers whether there were any. */
  const lift = (blockId: number): boolean => {
    for (const { highlight, range } of painted.get(blockId)?.marks ?? []) highlight.delete(range);
    return painted.delete(blockId);
  };
  const marksOf = (block: Block, { kind, start, end }: Mention): Mark[] =>
    locatePieces(block, start, end).map((piece) => ({
      highlight: highlightOf(
        nameOf(kind, backdrops.toneOf(holderOf(piece.start.node), kind)),
        MARK,
      ),
      range: rangeOf(piece.start, piece.end),
    }));
  const paint = (block: Block, mentions: readonly Mention[]): void => {
    const lifted = lift(block.id);
    const marks = mentions.flatMap((mention) => marksOf(block, mention));
    for (const { highlight, range } of marks) highlight.add(range);
    if (marks.length > 0) painted.set(block.id, { block, mentions, marks });
    if (marks.length > 0 || lifted) settle();
  };
  const leave = (): void => {
    isAway = true;
    for (const name of highlights.keys()) CSS.highlights.delete(name);
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
    paint,
    erase(blockId) {
      if (lift(blockId)) settle();
    },
    retone() {
      backdrops.forget();
      for (const { block, mentions } of [...painted.values()]) paint(block, mentions);
    },
    setCurrent(place) {
      current.clear();
      if (place) current.add(rangeOf(place.start, place.end));
      ensure();
    },
    ensure,
    clear() {
      for (const [name, highlight] of highlights) {
        highlight.clear();
        CSS.highlights.delete(name);
      }
      registered.clear();
      painted.clear();
    },
  };
}

type Mark = { highlight: Highlight; range: StaticRange };
type Painted = { block: Block; mentions: readonly Mention[]; marks: readonly Mark[] };

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
  retone: () => undefined,
  setCurrent: () => undefined,
  ensure: () => undefined,
  clear: () => undefined,
};
