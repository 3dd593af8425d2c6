import type { Block } from './blocks.ts';

/** Blocks in groups of about so much text, in UTF-16 units; a block is never split. */
export function* batches(blocks: readonly Block[], units: number): Generator<Block[]> {
  let batch: Block[] = [];
  let size = 0;
  for (const block of blocks) {
    batch.push(block);
    size += block.text.length;
    if (size < units) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
