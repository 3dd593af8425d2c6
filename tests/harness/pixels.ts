import type { Page } from 'puppeteer-core';

export type Box = { x: number; y: number; width: number; height: number };
/** Red, green, blue: 0 to 255. */
export type Pixel = [number, number, number];

/** What is drawn in a box of the viewport, row by row, at one pixel a CSS pixel. */
export async function pixelsOf(page: Page, box: Box): Promise<Pixel[][]> {
  const clip = {
    x: Math.floor(box.x),
    y: Math.floor(box.y),
    width: Math.max(1, Math.round(box.width)),
    height: Math.max(1, Math.round(box.height)),
  };
  const png = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  // Decoded by a page of the same browser, so that no decoder is needed here.
  const decoder = await page.browser().newPage();
  try {
    const { width, data } = await decoder.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(picture, 0, 0);
      const image = context.getImageData(0, 0, picture.width, picture.height);
      return { width: image.width, data: [...image.data] };
    }, png);
    const rows: Pixel[][] = [];
    for (let at = 0; at < data.length; at += 4) {
      const row = Math.floor(at / 4 / width);
      rows[row] ??= [];
      rows[row].push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    }
    return rows;
  } finally {
    await decoder.close();
  }
}
