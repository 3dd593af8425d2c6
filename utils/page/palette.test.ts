import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from '../model/entry.ts';
import { contrast, contrastForAll, parseColour, type Rgb, rgbOf } from './colour.ts';
import { palette, toneOn, tones } from './palette.ts';

const steps = Array.from({ length: 16 }, (_, step) => step * 17);
const backgrounds: Rgb[] = steps.flatMap((r) =>
  steps.flatMap((g) => steps.map((b): Rgb => [r, g, b])),
);
const css = readFileSync(
  path.resolve(import.meta.dirname, '../../entrypoints/article.content/highlight.css'),
  'utf8',
);

describe.each(kinds)('marks of the kind %s', (kind) => {
  test('stand out by 3 : 1 on any colour, for the colour-blind too', () => {
    const faint = backgrounds.filter((background) => {
      const tone = toneOn(kind, background);
      return tone === 'ink' || contrastForAll(rgbOf(palette[kind][tone]), background) < 2.95;
    });
    expect(faint).toEqual([]);
  });

  test('have their own colour on white and on the usual dark greys', () => {
    expect(toneOn(kind, [255, 255, 255])).toBe('plain');
    expect(toneOn(kind, [248, 241, 229])).toBe('plain');
    expect(toneOn(kind, [0, 0, 0])).toBe('bright');
    expect(toneOn(kind, [34, 34, 34])).toBe('bright');
  });

  test('are painted as the style sheet says', () => {
    for (const tone of tones) {
      const name = tone === 'plain' ? `attache-${kind}` : `attache-${kind}-${tone}`;
      const coloured = new RegExp(
        `::highlight\\(${name}\\) \\{\\s*text-decoration-color: (#\\w+);`,
      ).exec(css)?.[1];
      expect(coloured).toBe(tone === 'ink' ? undefined : palette[kind][tone]);
      expect(css.split(`::highlight(${name})`).length).toBeGreaterThan(2);
    }
  });
});

test('contrast is that of WCAG', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast(rgbOf('#777777'), [255, 255, 255])).toBeCloseTo(4.48, 2);
});

test('computed colours are read as browsers write them', () => {
  expect(parseColour('rgb(1, 2, 3)')).toEqual({ rgb: [1, 2, 3], alpha: 1 });
  expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual({ rgb: [1, 2, 3], alpha: 0.5 });
  expect(parseColour('rgb(1 2 3 / 0.25)')).toEqual({ rgb: [1, 2, 3], alpha: 0.25 });
  expect(parseColour('oklch(0.5 0.1 20)')).toBeNull();
});
