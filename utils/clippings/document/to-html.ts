import type { Piece } from '../cite/piece.ts';
import type { Block } from './block.ts';
import { hasRightToLeft } from './direction.ts';

/** A block as HTML. Text is escaped; elements and attributes are ours alone. */
export function blockToHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}${written(block)}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p class="${block.role}"${written(block)}>${piecesToHtml(block.pieces)}</p>`;
    case 'quotation': {
      const paragraphs = block.paragraphs.map(escapeHtml).join('</p>\n<p>');
      return `<blockquote${written(block)}>\n<p>${paragraphs}${mark(block.number)}</p>\n</blockquote>`;
    }
    case 'reference':
      return `<p class="reference" dir="ltr" id="reference-${block.number}">${block.number}. ${piecesToHtml(block.pieces)}</p>`;
    case 'rule':
      return '<hr>';
  }
}

/** Runs of text as HTML; what is written the other way is kept apart from the rest (`bdi`). */
export const piecesToHtml = (pieces: readonly Piece[]): string => pieces.map(pieceToHtml).join('');

/** Text as HTML, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function pieceToHtml({ text, italic, href, language }: Piece): string {
  let html = escapeHtml(text);
  if (italic) html = `<i>${html}</i>`;
  if (hasRightToLeft(text)) html = `<bdi${lang(language)}>${html}</bdi>`;
  else if (language !== '') html = `<span${lang(language)}>${html}</span>`;
  return href === '' ? html : `<a href="${escapeHtml(href)}" rel="noreferrer">${html}</a>`;
}

const mark = (number: number | null): string =>
  number === null ? '' : ` <a class="mark" href="#reference-${number}">[${number}]</a>`;

const lang = (language: string): string =>
  language === '' ? '' : ` lang="${escapeHtml(language)}"`;

const written = ({ language, direction }: { language: string; direction: string }): string =>
  `${lang(language)} dir="${direction}"`;
