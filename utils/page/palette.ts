import type { Kind } from '../model/entry.ts';
import { contrastForAll, type Rgb, rgbOf } from './colour.ts';

/*
 * The colours of the marks. Each kind has four tones; which one is painted depends on what is behind the
 * text. highlight.css says the same to the browser, and a test compares the two.
 */

/** `ink` has the colour of the text itself: for pictures and gradients, on which the page's text is readable. */
export const tones = ['plain', 'bright', 'deep', 'pale', 'ink'] as const;
export type Tone = (typeof tones)[number];

export const palette: Readonly<Record<Kind, Readonly<Record<Exclude<Tone, 'ink'>, string>>>> = {
  state: { plain: '#2061c4', bright: '#79a6e9', deep: '#030c1c', pale: '#f4f8ff' },
  organisation: { plain: '#943bba', bright: '#c691dc', deep: '#17061f', pale: '#fdf5ff' },
  platform: { plain: '#9d500d', bright: '#ef8b34', deep: '#1a0c00', pale: '#fff7ee' },
  term: { plain: '#0d7165', bright: '#14b8a5', deep: '#01110f', pale: '#edfffc' },
};

/** What a line must stand out by against its background (WCAG 2.2, success criterion 1.4.11). */
const ENOUGH = 3;

/**
 * The tone of a kind on a background: of the two coloured ones that which stands out more, where it does so by
 * 3 : 1 for readers with and without colour blindness; else of the two extreme ones.
 */
export function toneOn(kind: Kind, background: Rgb): Tone {
  const contrastOf = (tone: Exclude<Tone, 'ink'>): number =>
    contrastForAll(rgbOf(palette[kind][tone]), background);
  const coloured = contrastOf('plain') > contrastOf('bright') ? 'plain' : 'bright';
  if (contrastOf(coloured) >= ENOUGH) return coloured;
  return contrastOf('deep') > contrastOf('pale') ? 'deep' : 'pale';
}
