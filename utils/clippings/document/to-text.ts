import { textOf } from '../cite/piece.ts';
import type { Block } from './block.ts';

/** A block as plain text, without the empty line that parts it from the next. Links show their address. */
export function blockToText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return textOf(block.pieces.map(withAddress)).trim();
    case 'quotation': {
      const number = block.number === null ? '' : ` [${block.number}]`;
      return `“${block.paragraphs.join('\n\n')}”${number}`;
    }
    case 'reference':
      return `${block.number}. ${textOf(block.pieces.map(withAddress))}`;
    case 'rule':
      return '* * *';
  }
}

/** A link of which the text is no address shows it too. */
const withAddress = <Shown extends { text: string; href: string }>(piece: Shown): Shown =>
  piece.href === '' || /^https?:/i.test(piece.text)
    ? piece
    : { ...piece, text: `${piece.text}: ${piece.href}` };
