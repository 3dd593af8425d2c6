import type { Page } from 'puppeteer-core';
import { readPng } from './png.ts';

export type Box = { x: number; y: number; width: number; height: number };
/** Red, green, blue: 0 to 255. */
export type Pixel = [number, number, number];
/** What is drawn, at one pixel a CSS pixel, counted from the upper left corner. */
export type Picture = { width: number; height: number; at(x: number, y: number): Pixel };

/** What is drawn in a box of the viewport, row by row. */
export async function pixelsOf(page: Page, box: Box): Promise<Pixel[][]> {
  const { width, height, at } = await pictureOf(page, box);
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => at(x, y)),
  );
}

/** What is drawn in a box of the viewport, to be looked at here and there. */
export async function pictureOf(page: Page, box: Box): Promise<Picture> {
  const clip = {
    x: Math.floor(box.x),
    y: Math.floor(box.y),
    width: Math.max(1, Math.round(box.width)),
    height: Math.max(1, Math.round(box.height)),
  };
  const png = await page.screenshot({ clip, captureBeyondViewport: false });
  const { width, height, channels, data } = readPng(Buffer.from(png));
  const at = (x: number, y: number): Pixel => {
    const first = channels * (y * width + x);
    return [data[first] ?? 0, data[first + 1] ?? 0, data[first + 2] ?? 0];
  };
  return { width, height, at };
}
