/*
 * A clipping is a band behind its words, where mentions are lines below theirs. The band is one of two tints, chosen
 * so that the text keeps its contrast: yellow takes little light from a light page, blue adds little to a dark one.
 * clips.css says the same to the browser, and a test compares the two.
 */

/** Red, green, blue, and how much of it is laid over the page. */
export const bands = {
  light: { rgb: [255, 226, 0], alpha: 0.3 },
  dark: { rgb: [64, 92, 255], alpha: 0.35 },
  /** On pictures and gradients, of which nothing is known. */
  unknown: { rgb: [128, 128, 128], alpha: 0.25 },
} as const;
export type Band = keyof typeof bands;

export const bandNames: Readonly<Record<Band | 'current', string>> = {
  light: 'attache-clipping',
  dark: 'attache-clipping-dark',
  unknown: 'attache-clipping-unknown',
  current: 'attache-clipping-current',
};
