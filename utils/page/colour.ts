/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** A colour of six hexadecimal digits (`#2061c4`). */
export const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** Relative luminance of linear light, and contrast of two of them: WCAG 2.2, definitions. */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

const linear = (rgb: Rgb): Rgb =>
  rgb.map((value) =>
    value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb;

/** Contrast of two colours, 1 to 21. */
export const contrast = (a: Rgb, b: Rgb): number =>
  ratio(luminance(linear(a)), luminance(linear(b)));

/**
 * How readers without one kind of cones see linear light: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
 * “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009, severity 1.
 */
const visions: readonly (readonly [Rgb, Rgb, Rgb])[] = [
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

/** The least contrast of two colours for anybody: with all cones, without red, green or blue ones. */
export function contrastForAll(a: Rgb, b: Rgb): number {
  const [first, second] = [linear(a), linear(b)];
  return Math.min(
    ratio(luminance(first), luminance(second)),
    ...visions.map((vision) =>
      ratio(luminance(seen(vision, first)), luminance(seen(vision, second))),
    ),
  );
}

const seen = (vision: readonly [Rgb, Rgb, Rgb], [r, g, b]: Rgb): Rgb =>
  vision.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Rgb;

/** A computed CSS colour as red, green, blue and opacity (0 to 1); null where it is written in another space. */
export function parseColour(css: string): { rgb: Rgb; alpha: number } | null {
  const match = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? (?:\/ )?([\d.]+))?\)$/.exec(css);
  if (!match) return null;
  const [r = 0, g = 0, b = 0] = match.slice(1, 4).map(Number);
  return { rgb: [r, g, b], alpha: match[4] === undefined ? 1 : Number(match[4]) };
}

/** A colour of some opacity over another. */
export const over = (top: Rgb, alpha: number, below: Rgb): Rgb =>
  top.map((value, at) => value * alpha + (below[at] ?? 0) * (1 - alpha)) as unknown as Rgb;
