import type { CitationStyle } from '../../model/brief.ts';
import { type Clipping, quotation } from '../../model/clipping.ts';
import type { Block } from '../document/block.ts';
import { paragraph } from '../document/block.ts';
import { noteBlocks, quotationBlocks, sourcePieces } from '../document/clipping-blocks.ts';
import { blockToHtml } from '../document/to-html.ts';
import { blockToText } from '../document/to-text.ts';

/** What is put on the clipboard: editors take the form they know (`text/plain`, `text/html`). */
export type ClipboardForms = { text: string; html: string };

/** Clippings with quotation, reference and link, to be pasted; of an article its reference alone. */
export function clipboardForms(
  clippings: Clipping | readonly Clipping[],
  style: CitationStyle = 'plain',
): ClipboardForms {
  const list = 'id' in clippings ? [clippings] : clippings;
  const groups = list.map((clipping) => pasted(clipping, style));
  return {
    text: groups.map((blocks) => blocks.map(blockToText).join('\n\n')).join('\n\n* * *\n\n'),
    html: groups.map((blocks) => blocks.map(blockToHtml).join('\n')).join('\n<hr>\n'),
  };
}

function pasted(clipping: Clipping, style: CitationStyle): Block[] {
  const source = sourcePieces(clipping, style);
  return [
    ...quotationBlocks(clipping, '', null),
    // The dash leads from a quotation to where it is from.
    paragraph('source', quotation(clipping).trim() === '' ? source.slice(1) : source),
    ...noteBlocks(clipping.note),
  ];
}
