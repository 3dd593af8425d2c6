import type { Piece } from '../cite/piece.ts';
import type { Block } from './block.ts';

/**
 * A block as Markdown (CommonMark 0.31, with what GitHub and Obsidian add to it escaped too), without the empty line
 * that parts it from the next. Whatever the text is, it stays text in any viewer.
 */
export function blockToMarkdown(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return piecesToMarkdown(block.pieces);
    case 'quotation':
      return block.paragraphs
        .map((text, index) => `> ${escaped(text)}${mark(block, index)}`)
        .join('\n>\n');
    case 'reference':
      return `${block.number}. ${piecesToMarkdown(block.pieces)}`;
    case 'rule':
      return '---';
  }
}

/** Runs of text as one line of Markdown. */
export function piecesToMarkdown(pieces: readonly Piece[]): string {
  const line = pieces.map(pieceToMarkdown).join('');
  return escapedStart(line.trim());
}

function mark(block: Block & { type: 'quotation' }, index: number): string {
  return block.number !== null && index === block.paragraphs.length - 1
    ? ` \\[${block.number}\\]`
    : '';
}

function pieceToMarkdown({ text, italic, href }: Piece): string {
  const inner = escapedWithin(text);
  const shown = italic && text.trim() !== '' ? emphasised(inner) : inner;
  return href === '' ? shown : `[${shown}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** Emphasis must touch the letters, not the space around them. */
const emphasised = (text: string): string =>
  text.replace(/^(\s*)(.*?)(\s*)$/s, (_, before: string, inner: string, after: string) =>
    [before, '*', inner, '*', after].join(''),
  );

const escaped = (text: string): string => escapedStart(escapedWithin(text));

/**
 * Marks of emphasis, code, links, HTML, tables and mathematics; entities (`&lt;`); the pairs by which Obsidian
 * hides or highlights; and what would make an address a link that nobody wrote.
 */
const escapedWithin = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~$^]/g, '\\$&')
    .replace(/&(?=#?\w)/g, '\\&')
    .replace(/%(?=%)|(?<=%)%|=(?==)|(?<==)=/g, '\\$&');

/** What makes a line an item of a list, a rule or an underlined heading. */
const escapedStart = (line: string): string =>
  line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^[-+=]/, '\\$&');
