import type { Kind } from '../model/entry.ts';
import { contrast, over, parseColour, type Rgb } from './colour.ts';
import { assignedSlotOf, documentRoot, parentOf } from './nodes.ts';
import { type Tone, toneOn } from './palette.ts';

/** Where the text stands out less than this, what lies behind it is something else than what was found. */
const READABLE = 1.7;
const WHITE: Rgb = [255, 255, 255];
/** What Chromium paints behind a page that asks for a dark scheme and no colour of its own. */
const DARK: Rgb = [18, 18, 18];

export type Backdrops = {
  /** The tone in which a mark of a kind stands out on what is behind an element's text. */
  toneOf(element: Element, kind: Kind): Tone;
  /** The page looks different now: samples anew. */
  forget(): void;
};

/**
 * Samples the page's own background from computed styles: the colours of an element and of all that it
 * stands in, laid over each other. Null, and so the text's own colour, where a picture, gradient or blending
 * is part of it. Each element is asked once.
 */
export function createBackdrops(): Backdrops {
  let behind = new WeakMap<Element, Rgb | null>();
  let chosen = new Map<string, Tone>();

  const backgroundOf = (element: Element): Rgb | null => {
    const chain: Element[] = [];
    let at: Element | null = element;
    while (at && !behind.has(at)) {
      chain.push(at);
      at = drawnIn(at);
    }
    let colour = at ? (behind.get(at) ?? null) : canvasOf();
    for (const each of chain.reverse()) {
      colour = layer(getComputedStyle(each), colour);
      behind.set(each, colour);
    }
    return colour;
  };

  return {
    toneOf(element, kind) {
      const background = backgroundOf(element);
      const text = background && parseColour(getComputedStyle(element).color);
      if (!background || !text || contrast(text.rgb, background) < READABLE) return 'ink';
      const key = `${kind} ${background.join(' ')}`;
      const tone = chosen.get(key) ?? toneOn(kind, background);
      chosen.set(key, tone);
      return tone;
    },
    forget() {
      behind = new WeakMap();
      chosen = new Map();
    },
  };
}

/** What is behind an element's text, given what is behind the element. */
function layer(style: CSSStyleDeclaration, below: Rgb | null): Rgb | null {
  const { backgroundColor, backgroundImage, mixBlendMode, filter } = style;
  const colour = parseColour(backgroundColor);
  if (backgroundImage !== 'none' || mixBlendMode !== 'normal' || !colour) return null;
  if (/invert|brightness|contrast|hue/.test(filter)) return null;
  if (colour.alpha === 1) return colour.rgb;
  return below && over(colour.rgb, colour.alpha, below);
}

/** The element whose text a node is; of text at the top of a shadow tree, the host. */
export function holderOf(node: Text): Element {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return node.parentElement ?? documentRoot();
}

/** Where an element stands in what is drawn: slots and shadow trees included. */
function drawnIn(element: Element): Element | null {
  const parent = assignedSlotOf(element) ?? parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

function canvasOf(): Rgb {
  const scheme = getComputedStyle(documentRoot()).colorScheme;
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (isDark || !scheme.includes('light')) ? DARK : WHITE;
}
