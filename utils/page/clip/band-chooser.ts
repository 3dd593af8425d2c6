import { createBackdrops, holderOf } from '../backdrop.ts';
import type { Band } from './band.ts';

/** Chooses bands by what is behind a text; asked anew where the page looks different. */
export function createBandChooser(): { bandOf(node: Node): Band; forget(): void } {
  const backdrops = createBackdrops();
  return {
    bandOf(node) {
      const holder = node instanceof Text ? holderOf(node) : node instanceof Element ? node : null;
      const tone = holder ? backdrops.toneOf(holder, 'term') : 'ink';
      if (tone === 'ink') return 'unknown';
      return tone === 'plain' || tone === 'deep' ? 'light' : 'dark';
    },
    forget: () => backdrops.forget(),
  };
}
