import type { Block } from '../../utils/model/block.ts';

/** Where a quotation stands: its index among the blocks. */
export type Quoted = { place: number };

/** The quotations of each reference, by its number, in order. */
export function quotedBy(blocks: readonly Block[]): Map<number, Quoted[]> {
  const all = new Map<number, Quoted[]>();
  for (const [place, block] of blocks.entries()) {
    if (block.type !== 'quotation' || block.number === null) continue;
    all.set(block.number, [...(all.get(block.number) ?? []), { place }]);
  }
  return all;
}
