import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPng } from './png.ts';

/** A PNG of these stored rows, each with its filter first. Checksums are left out: nobody reads them. */
function pngOf(width: number, rows: number[][], kind = [8, 2, 0, 0, 0]): Buffer {
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, rows.length, ...kind]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    chunk('IEND', new Uint8Array()),
  ]);
}

test('each filter of a row is undone', () => {
  const { width, height, data } = readPng(
    pngOf(2, [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 1, 2, 3, 4, 5, 6],
      [2, 9, 8, 7, 255, 255, 255],
      [3, 1, 1, 1, 2, 2, 2],
      [4, 1, 1, 1, 3, 3, 3],
    ]),
  );
  expect([width, height]).toEqual([2, 5]);
  expect([...data]).toEqual([
    ...[10, 20, 30, 40, 50, 60],
    ...[1, 2, 3, 5, 7, 9],
    ...[10, 10, 10, 4, 6, 8],
    ...[6, 6, 6, 7, 8, 9],
    ...[7, 7, 7, 10, 11, 12],
  ]);
});

test('a picture of another kind is refused', () => {
  expect(() => readPng(pngOf(1, [[0, 1]], [8, 3, 0, 0, 0]))).toThrow('kind that browsers write');
});
