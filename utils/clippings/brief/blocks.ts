import { direction, locale, t } from '../../i18n/index.ts';
import type { Brief, BriefPart } from '../../model/brief.ts';
import type { Clipping, ClippingId } from '../../model/clipping.ts';
import { cite } from '../cite/index.ts';
import { type Piece, plain } from '../cite/piece.ts';
import { type Work, workKey, worksOf } from '../cite/works.ts';
import { type Block, heading, paragraph } from '../document/block.ts';
import { oneLine } from '../document/clean.ts';
import {
  noteBlocks,
  passagePieces,
  quotationBlocks,
  titleOf,
} from '../document/clipping-blocks.ts';

/**
 * A brief as blocks: title, introduction, its parts, and the references in the order in which they are first
 * quoted. A work has one number, however often it is quoted. Where a clipping is gone, a line says so: a document
 * must not lose a quotation in silence.
 */
export function briefBlocks(brief: Brief, clippings: ReadonlyMap<ClippingId, Clipping>): Block[] {
  const works = worksOf(quoted(brief, clippings));
  const numbers = new Map(works.map((work, index) => [keyOf(work), index + 1]));
  return [
    heading(1, oneLine(brief.title) || t('brief')),
    ...noteBlocks(brief.intro),
    ...brief.parts.flatMap((part) => partBlocks(part, clippings, numbers)),
    ...(works.length > 0 ? [heading(2, t('references'), locale())] : []),
    ...works.map(
      ({ citation }, index): Block => ({
        type: 'reference',
        number: index + 1,
        pieces: cite(citation, brief.style),
      }),
    ),
  ];
}

function quoted(brief: Brief, clippings: ReadonlyMap<ClippingId, Clipping>): Clipping[] {
  return brief.parts.flatMap((part) => {
    const clipping = part.type === 'clipping' ? clippings.get(part.id) : undefined;
    return clipping ? [clipping] : [];
  });
}

const keyOf = ({ clippings: [first] }: Work): string => (first ? workKey(first) : '');

function partBlocks(
  part: BriefPart,
  clippings: ReadonlyMap<ClippingId, Clipping>,
  numbers: ReadonlyMap<string, number>,
): Block[] {
  switch (part.type) {
    case 'heading':
      return oneLine(part.text) === '' ? [] : [heading(2, part.text)];
    case 'note':
      return noteBlocks(part.text);
    case 'clipping': {
      const clipping = clippings.get(part.id);
      if (!clipping) {
        return [
          paragraph('source', [plain(t('brief_gone'))], direction()),
          ...noteBlocks(part.note),
        ];
      }
      const number = numbers.get(workKey(clipping)) ?? null;
      return [...clippingPart(clipping, number), ...noteBlocks(part.note)];
    }
  }
}

/** The words with the number of their reference, then the way to them; of a whole page its title with the number. */
function clippingPart(clipping: Clipping, number: number | null): Block[] {
  const words = quotationBlocks(clipping, '', number);
  if (words.length > 0) {
    const [, ...link] = passagePieces(clipping);
    return link.length > 0 ? [...words, paragraph('source', link, direction())] : words;
  }
  const title: Piece = plain(titleOf(clipping));
  return [paragraph('text', [title, plain(number === null ? '' : ` [${number}]`)])];
}
