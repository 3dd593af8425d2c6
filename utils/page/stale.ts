import type { Mention } from '../model/mention.ts';
import type { Block, Blocks } from './blocks.ts';
import { isAsRead } from './locate.ts';
import type { Marks } from './marks.ts';

/** Whether marks for these mentions of a block would stand under other words by now. */
export const isStale = (block: Block, mentions: readonly Mention[]): boolean =>
  !mentions.every(({ start, end }) => isAsRead(block, start, end));

/**
 * Drops the block of a text that was edited, where its marks would stand under other words until
 * the block is read again. What was only added to keeps its marks.
 */
export function dropStale(edited: Node, blocks: Blocks, marks: Pick<Marks, 'shownIn'>): void {
  const block = edited instanceof Text ? blocks.holding(edited) : undefined;
  if (block && isStale(block, marks.shownIn(block.id))) blocks.drop(block);
}
