import type { Brief } from '../../model/brief.ts';
import type { Clipping } from '../../model/clipping.ts';
import type { Block } from '../document/block.ts';
import { htmlPage } from '../document/html-page.ts';
import { blockToHtml } from '../document/to-html.ts';
import { blockToMarkdown } from '../document/to-markdown.ts';
import { blockToText } from '../document/to-text.ts';
import type { ClipboardForms } from '../export/clipboard.ts';
import { fileOf } from '../export/format.ts';
import { frontMatter } from '../export/front-matter.ts';
import { briefBlocks as blocksOf } from './blocks.ts';

export type { Piece } from '../cite/piece.ts';
export type { Block, Role } from '../document/block.ts';

/** The formats of a brief. */
export const briefFormats = [
  { id: 'docx', label: 'format_docx', extension: 'docx' },
  { id: 'markdown', label: 'format_markdown', extension: 'md' },
  { id: 'html', label: 'format_html', extension: 'html' },
] as const;

export type BriefFormatId = (typeof briefFormats)[number]['id'];

/** A brief as blocks to draw: see utils/clippings/document/block.ts. `clippings` are those it names, in any order. */
export const briefBlocks = (brief: Brief, clippings: readonly Clipping[]): Block[] =>
  blocksOf(brief, new Map(clippings.map((clipping) => [clipping.id, clipping])));

/** A brief as a file. Clippings that it names and that are not among those given are said to be gone. */
export async function exportBrief(
  formatId: BriefFormatId,
  brief: Brief,
  clippings: readonly Clipping[],
  context: { now: Date },
): Promise<Blob> {
  const blocks = briefBlocks(brief, clippings);
  const title = blocks[0]?.type === 'heading' ? blocks[0].text : '';
  switch (formatId) {
    case 'docx': {
      const { blocksToDocx } = await import('../document/to-docx.ts');
      return blocksToDocx(title, blocks);
    }
    case 'html':
      return fileOf(htmlPage(title, blocks), 'text/html');
    case 'markdown':
      return fileOf(markdown(title, blocks, context.now), 'text/markdown');
  }
}

/** Blocks as what is put on the clipboard: editors take the form they know. */
export const briefForms = (blocks: readonly Block[]): ClipboardForms => ({
  text: blocks.map(blockToText).join('\n\n'),
  html: blocks.map(blockToHtml).join('\n'),
});

function* markdown(title: string, blocks: Block[], now: Date): Generator<string> {
  yield frontMatter({ title, created: now.toISOString() });
  for (const block of blocks) yield `\n${blockToMarkdown(block)}\n`;
}
