import { bandNames } from './band.ts';
import { createBandChooser } from './band-chooser.ts';

export type BandPainter = {
  /** Replaces all bands by those of these ranges, each in the tint that fits there. */
  paint(ranges: readonly Range[]): void;
  /** Shows for a moment which one is meant. */
  flash(range: Range): void;
  /** The page looks different now: chooses the tints anew. */
  retint(): void;
};

/** Beneath the marks of mentions, which are beneath all that the page paints itself. */
const BAND = -4;
const CURRENT = -3;
const FLASH_MS = 2000;

/**
 * Paints with the CSS Custom Highlight API, and registers nothing while there is nothing to be painted, while the page
 * is printed, and after the signal has aborted.
 */
export function createBandPainter(signal: AbortSignal): BandPainter {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return blind;
  const chooser = createBandChooser();
  let painted: readonly Range[] = [];
  let isAway = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    for (const name of Object.values(bandNames)) CSS.highlights.delete(name);
  };
  const draw = (): void => {
    if (isAway) return;
    const highlights = new Map<string, Highlight>();
    for (const range of painted) {
      if (range.collapsed || !range.startContainer.isConnected) continue;
      const name = bandNames[chooser.bandOf(range.startContainer)];
      const highlight = highlights.get(name) ?? new Highlight();
      highlight.priority = BAND;
      highlights.set(name, highlight.add(staticOf(range)));
    }
    for (const name of [bandNames.light, bandNames.dark, bandNames.unknown]) {
      const highlight = highlights.get(name);
      if (highlight) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
    }
  };
  const leave = (): void => {
    isAway = true;
    clearTimeout(timer);
    clear();
  };
  addEventListener('beforeprint', leave, { signal });
  addEventListener(
    'afterprint',
    () => {
      isAway = false;
      draw();
    },
    { signal },
  );
  signal.addEventListener('abort', leave);
  return {
    paint(ranges) {
      painted = ranges;
      draw();
    },
    flash(range) {
      if (isAway) return;
      clearTimeout(timer);
      const highlight = new Highlight(staticOf(range));
      highlight.priority = CURRENT;
      CSS.highlights.set(bandNames.current, highlight);
      timer = setTimeout(() => CSS.highlights.delete(bandNames.current), FLASH_MS);
    },
    retint() {
      chooser.forget();
      draw();
    },
  };
}

/** A live range would cost the page time on every change of its text. */
const staticOf = (range: Range): StaticRange =>
  new StaticRange({
    startContainer: range.startContainer,
    startOffset: range.startOffset,
    endContainer: range.endContainer,
    endOffset: range.endOffset,
  });

const blind: BandPainter = {
  paint: () => undefined,
  flash: () => undefined,
  retint: () => undefined,
};
