import { inflateSync } from 'node:zlib';

/** A picture of three or four bytes a pixel (red, green, blue, opacity), row by row. */
export type Bitmap = { width: number; height: number; channels: 3 | 4; data: Uint8Array };

/**
 * Reads a PNG as browsers write their screenshots: 8 bits a channel, colour with or without opacity, not
 * interlaced. Throws on any other. After the W3C's Portable Network Graphics specification, sections 5, 9
 * and 10.
 */
export function readPng(file: Buffer): Bitmap {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colour, , , interlaced] = file.subarray(24, 29);
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0) {
    throw new Error('This PNG is not of the kind that browsers write.');
  }
  const channels = colour === 2 ? 3 : 4;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(file.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  const data = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return { width, height, channels, data };
}

/** Each row is stored as differences to its left, upper or both neighbours. */
function unfilter(stored: Uint8Array, stride: number, height: number, step: number): Uint8Array {
  const data = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = stored[row * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x;
      const left = x < step ? 0 : (data[at - step] ?? 0);
      const up = row === 0 ? 0 : (data[at - stride] ?? 0);
      const corner = x < step || row === 0 ? 0 : (data[at - stride - step] ?? 0);
      data[at] = (stored[row * (stride + 1) + 1 + x] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return data;
}

/** What a byte is expected to be, by the filter of its row. */
function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  return filter === 3 ? (left + up) >> 1 : nearest(left, up, corner);
}

/** Paeth's predictor. */
function nearest(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const a = Math.abs(sum - left);
  const b = Math.abs(sum - up);
  const c = Math.abs(sum - corner);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
