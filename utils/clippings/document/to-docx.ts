import {
  Bookmark,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  type IRunOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { direction, locale } from '../../i18n/index.ts';
import type { Piece } from '../cite/piece.ts';
import type { Block } from './block.ts';
import { hasRightToLeft } from './direction.ts';

/*
 * Office Open XML (ECMA-376), written by docx. Import this file where it is needed, not before: with the library it
 * weighs more than the rest of the page.
 */

/** Blocks as a document for Word, LibreOffice and the like. */
export async function blocksToDocx(title: string, blocks: Iterable<Block>): Promise<Blob> {
  const children: Paragraph[] = [];
  for (const block of blocks) {
    for (const paragraph of blockToParagraphs(block)) children.push(paragraph);
  }
  const document = new Document({ title, creator: 'Attaché', styles, sections: [{ children }] });
  return Packer.toBlob(document);
}

const styles = {
  default: { document: { run: { size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } } },
  paragraphStyles: [
    {
      id: 'Quotation',
      name: 'Quotation',
      basedOn: 'Normal',
      paragraph: { indent: { start: 567 }, spacing: { before: 60, after: 120 } },
    },
    { id: 'Source', name: 'Source', basedOn: 'Normal', run: { size: 20 } },
    {
      id: 'Reference',
      name: 'Reference',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { indent: { start: 567, hanging: 567 } },
    },
  ],
};

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

function blockToParagraphs(block: Block): Paragraph[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          bidirectional: block.direction === 'rtl',
          children: [run(block.text, block.language)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.role === 'text' ? {} : { style: 'Source' }),
          bidirectional: block.direction === 'rtl',
          children: block.pieces.map(pieceToRun),
        }),
      ];
    case 'quotation':
      return quotation(block);
    case 'reference':
      return [
        new Paragraph({
          style: 'Reference',
          children: [
            new Bookmark({
              id: anchor(block.number),
              children: [new TextRun(`${block.number}. `)],
            }),
            ...block.pieces.map(pieceToRun),
          ],
        }),
      ];
    case 'rule':
      return [new Paragraph({ thematicBreak: true })];
  }
}

function quotation(block: Block & { type: 'quotation' }): Paragraph[] {
  const { number, paragraphs, language, direction } = block;
  return paragraphs.map((text, index) => {
    const isLast = index === paragraphs.length - 1;
    return new Paragraph({
      style: 'Quotation',
      bidirectional: direction === 'rtl',
      children: [
        run(text, language),
        ...(isLast && number !== null ? [new TextRun(' '), toReference(number)] : []),
      ],
    });
  });
}

const anchor = (number: number): string => `reference-${number}`;

const toReference = (number: number): ParagraphChild =>
  new InternalHyperlink({ anchor: anchor(number), children: [new TextRun(`[${number}]`)] });

function pieceToRun({ text, italic, href, language }: Piece): ParagraphChild {
  if (href === '') return run(text, language, italic);
  const shown = new TextRun({ text, italics: italic, style: 'Hyperlink' });
  return new ExternalHyperlink({ link: href, children: [shown] });
}

function run(text: string, language: string, italics = false): TextRun {
  const rightToLeft = hasRightToLeft(text);
  return new TextRun({
    text,
    italics,
    rightToLeft,
    language: languageOf(
      language || (rightToLeft && direction() === 'rtl' ? locale() : 'en'),
      rightToLeft,
    ),
  });
}

/** A run names a language for each of three kinds of script (ECMA-376, part 1, 17.3.2.20). */
function languageOf(language: string, rightToLeft: boolean): NonNullable<IRunOptions['language']> {
  if (rightToLeft) return { bidirectional: language };
  return /^(?:zh|ja|ko)\b/i.test(language) ? { eastAsia: language } : { value: language };
}
