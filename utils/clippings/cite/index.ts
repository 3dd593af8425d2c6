import type { CitationStyle } from '../../model/brief.ts';
import type { Citation } from '../../model/clipping.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import type { Piece } from './piece.ts';
import { plainly } from './plain.ts';

export { type Piece, textOf } from './piece.ts';

/**
 * A reference in a style, in English, as runs of text. All text is on one line and free of hidden controls, links
 * are http or https; what is not known is left out or said as the style says it (`n.d.`). Never fails.
 */
export const cite = (citation: Citation, style: CitationStyle): Piece[] => writers[style](citation);

const writers: Record<CitationStyle, (citation: Citation) => Piece[]> = {
  apa,
  chicago,
  plain: plainly,
};
