import type { Clipping } from '../model/clipping.ts';
import { checkClipping } from './check-clipping.ts';
import { lifts } from './migrations/index.ts';

/* Clippings as bytes: a JSON line for each, packed by gzip. */

export async function pack(parts: AsyncIterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parting = parts[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await parting.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
  const packed = stream.pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Null where it is no whole gzip file. */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return await new Response(stream).text();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

export const lineOf = (row: unknown): string => `${JSON.stringify(row)}\n`;

/** The clippings in such lines, of an older version of the rows too; without what is none. */
export function clippingsIn(lines: string, version: number): Clipping[] {
  const clippings: Clipping[] = [];
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    let row: unknown = JSON.parse(line);
    for (const lift of lifts.slice(version - 1)) row = lift(row);
    const checked = checkClipping(row);
    // What is no clipping was none when it was written down: it was copied as it lay there.
    if (checked.ok) clippings.push(checked.value);
  }
  return clippings;
}
