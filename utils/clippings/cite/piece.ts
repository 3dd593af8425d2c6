import type { Piece } from '../../model/block.ts';

export type { Piece } from '../../model/block.ts';

export const plain = (text: string): Piece => ({ text, italic: false, href: '', language: '' });
export const italic = (text: string): Piece => ({ ...plain(text), italic: true });
export const link = (text: string, href: string): Piece => ({ ...plain(text), href });
export const inLanguage = (piece: Piece, language: string): Piece => ({ ...piece, language });

/** A reference as text alone. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/**
 * Puts a full stop after the pieces, unless they end with a mark that closes a sentence already. It stands within
 * quotation marks, as American English has it, which both styles are written for.
 */
export function closed(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (!last || /[.?!。？！؟…]['"’”»]?$/u.test(textOf(pieces))) return [...pieces];
  if (last.href !== '' || !/[”"]$/.test(last.text)) return [...pieces, plain('.')];
  const text = `${last.text.slice(0, -1)}.${last.text.slice(-1)}`;
  return [...pieces.slice(0, -1), { ...last, text }];
}

/** The parts that say something, with a separator between them. */
export const joined = (parts: readonly (readonly Piece[])[], separator: string): Piece[] =>
  parts
    .filter((part) => textOf(part) !== '')
    .flatMap((part, index) => (index === 0 ? part : [plain(separator), ...part]));
