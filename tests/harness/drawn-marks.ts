import type { Page } from 'puppeteer-core';
import { contrastForAll } from '../../utils/page/colour.ts';
import { type Box, type Picture, pictureOf } from './pixels.ts';

/** A line of a mark on the screen, and the least contrast that it has along its length. */
export type DrawnLine = { kind: string; text: string; contrast: number };

type Place = { kind: string; text: string; box: Box; vertical: boolean };

/** A line is looked at in pieces of so many pixels: longer than a dash with its gap. */
const PIECE = 10;
/** How far outside of its letters a line may lie, in pixels. */
const BESIDE = 14;

/**
 * How much each mark that lies wholly on the screen stands out, measured on pixels. The screen is
 * drawn twice, with the marks and without: the pixels that differ are the line, whatever descenders, links
 * or pictures are there, and each is compared with what was in its own place before. In each piece of
 * a line the strongest pixel counts, since dots and dashes have soft ends; of a line, its weakest piece.
 * Pieces that are left out for a descender do not count, but where half of a line is missing it is 1.
 * Words on two lines give two.
 */
export async function drawnLines(page: Page): Promise<DrawnLine[]> {
  const places = await placesOf(page);
  const screen = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const box = { x: 0, y: 0, ...screen };
  const marked = await pictureOf(page, box);
  await page.evaluate(() => {
    const kept = [...CSS.highlights];
    CSS.highlights.clear();
    Object.assign(globalThis, { keptHighlights: kept });
  });
  const bare = await pictureOf(page, box);
  await page.evaluate(() => {
    const { keptHighlights } = globalThis as unknown as { keptHighlights: [string, Highlight][] };
    for (const [name, highlight] of keptHighlights) CSS.highlights.set(name, highlight);
    Reflect.deleteProperty(globalThis, 'keptHighlights');
  });
  return places.map((place) => ({
    kind: place.kind,
    text: place.text,
    contrast: contrastAlong(place, marked, bare),
  }));
}

/** Where the words of the marks are, line by line, as far as they are wholly on the screen. */
const placesOf = (page: Page): Promise<Place[]> =>
  page.evaluate(() => {
    const places: Place[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const kind = /^attache-(state|organisation|platform|term)/.exec(name)?.[1];
      for (const painted of kind ? highlight : []) {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        const holder = painted.startContainer.parentElement ?? document.body;
        const vertical = getComputedStyle(holder).writingMode.startsWith('vertical');
        for (const { x, y, width, height, right, bottom } of range.getClientRects()) {
          const isOnScreen = x >= 0 && y >= 0 && right <= innerWidth && bottom <= innerHeight;
          if (!isOnScreen || Math.min(width, height) < 1) continue;
          places.push({
            kind: kind ?? '',
            text: range.toString(),
            box: { x, y, width, height },
            vertical,
          });
        }
      }
    }
    return places;
  });

function contrastAlong({ box, vertical }: Place, marked: Picture, bare: Picture): number {
  // The lower half and a little more, in vertical text the left half: above may be the line before.
  const [start, length] = vertical ? [box.y, box.height] : [box.x, box.width];
  const [from, to] = vertical
    ? [box.x - BESIDE, box.x + box.width / 2]
    : [box.y + box.height / 2, box.y + box.height + BESIDE];
  const along = (at: number): number => {
    let best = 0;
    for (let across = Math.floor(from); across < to; across += 1) {
      const [x, y] = vertical ? [across, at] : [at, across];
      const [now, before] = [marked.at(x, y), bare.at(x, y)];
      const isLine = now.some((value, index) => Math.abs(value - (before[index] ?? 0)) > 8);
      if (isLine) best = Math.max(best, contrastForAll(now, before));
    }
    return best;
  };
  const pieces: number[] = [];
  for (let at = Math.ceil(start); at < start + length; at += PIECE) {
    const end = Math.min(at + PIECE, Math.floor(start + length));
    // What is left at the end may hold no more than a gap.
    if (end - at < PIECE / 2 && pieces.length > 0) break;
    const columns = Array.from({ length: end - at }, (_, index) => along(at + index));
    pieces.push(Math.max(0, ...columns));
  }
  const drawn = pieces.filter((piece) => piece > 0);
  return drawn.length * 2 < pieces.length ? 1 : Math.min(...drawn);
}
