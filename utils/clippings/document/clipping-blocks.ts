import { type MessageKey, t } from '../../i18n/index.ts';
import type { CitationStyle } from '../../model/brief.ts';
import { type Clipping, quotation } from '../../model/clipping.ts';
import { cite } from '../cite/index.ts';
import { link, type Piece, plain } from '../cite/piece.ts';
import { type Block, heading, paragraph } from './block.ts';
import { languageTag, linesOf, oneLine, paragraphsOf } from './clean.ts';
import { passageLink } from './links.ts';

/** How clippings are shown: names of the entries in them, and the style of their references. */
export type Showing = { nameOf: (entryId: string) => string; style: CitationStyle };

/** A clipping as blocks: its title, what it quotes, where that is from, the reader's note, tags and mentions. */
export function clippingBlocks(clipping: Clipping, showing: Showing): Block[] {
  const { citation } = clipping;
  return [
    heading(2, titleOf(clipping), oneLine(citation.title) ? citation.language : ''),
    ...quotationBlocks(clipping, clipping.text, null),
    paragraph('source', sourcePieces(clipping, showing.style)),
    ...noteBlocks(clipping.note),
    ...detailBlocks(clipping, showing.nameOf),
  ];
}

/** What a clipping is called: the title of the work, or else its address. */
export const titleOf = ({ citation }: Clipping): string =>
  oneLine(citation.title) || oneLine(citation.URL);

/** The quoted words; for an article that was kept as a whole, its text where that is wanted. */
export function quotationBlocks(clipping: Clipping, text: string, number: number | null): Block[] {
  const quoted = linesOf(quotation(clipping)).map(oneLine);
  const paragraphs = quoted.length > 0 ? quoted : paragraphsOf(text);
  if (paragraphs.length === 0) return [];
  const { direction } = clipping;
  const language = languageTag(clipping.language);
  return [{ type: 'quotation', paragraphs, number, language, direction }];
}

/** The reference with a link to the quoted words. */
export const sourcePieces = (clipping: Clipping, style: CitationStyle): Piece[] => [
  plain('— '),
  ...cite(clipping.citation, style),
  ...passagePieces(clipping),
];

/** A link to the quoted words, after a space; nothing where there are none, or no address to go to. */
export function passagePieces(clipping: Clipping): Piece[] {
  const href = quotation(clipping).trim() === '' ? '' : passageLink(clipping);
  return href === '' ? [] : [plain(' '), link(t('go_to_passage'), href)];
}

/** Text of the reader's, a paragraph each. */
export const noteBlocks = (text: string): Block[] =>
  paragraphsOf(text).map((line) => paragraph('text', [plain(line)]));

function detailBlocks(clipping: Clipping, nameOf: Showing['nameOf']): Block[] {
  const lines: [MessageKey, string[]][] = [
    ['mentions_listed', clipping.mentions.map(nameOf)],
    ['tags_listed', clipping.tags],
    ['collection_named', [clipping.collection]],
  ];
  return lines
    .map(([label, values]) => [label, values.map(oneLine).filter(Boolean).join(', ')] as const)
    .filter(([, values]) => values !== '')
    .map(([label, values]) => paragraph('details', [plain(t(label, values))]));
}
