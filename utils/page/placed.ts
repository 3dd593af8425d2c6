import type { Mention } from '../model/mention.ts';
import type { ReadMention } from '../model/reading.ts';
import type { Block } from './blocks.ts';
import { isVisible } from './nodes.ts';
import { surfaceIn } from './surface.ts';

/** A mention with where it stands: private to the page. */
export type PlacedMention = { mention: Mention; block: Block };

const elementOf = ({ container }: Block): Element =>
  container instanceof ShadowRoot ? container.host : container;

/** Where what holds a block's text stands in the viewport. */
export const boxOf = (block: Block): DOMRect => elementOf(block).getBoundingClientRect();

/** Text in closed menus and folded parts is read and marked, but listed only while it shows. */
export const isShown = (block: Block): boolean => isVisible(elementOf(block));

export function toReadMention(placed: PlacedMention, index: number): ReadMention {
  const { blockId, start: _start, end: _end, ...rest } = placed.mention;
  return { index, surface: surfaceOf(placed), blockId, ...rest };
}

/** The mention as written, on one line. */
export const surfaceOf = ({ mention: { start, end }, block }: PlacedMention): string =>
  surfaceIn(block, start, end);
