import type { Block, Direction, Piece, Role } from '../../model/block.ts';
import { languageTag, oneLine } from './clean.ts';
import { directionOf } from './direction.ts';

export type { Block, Role } from '../../model/block.ts';

/** A heading, in a language if that is known. */
export const heading = (level: 1 | 2, text: string, language = ''): Block => {
  const line = oneLine(text);
  return {
    type: 'heading',
    level,
    text: line,
    language: languageTag(language),
    direction: directionOf(line),
  };
};

/**
 * A paragraph of our words, or of words whose language nobody knows. References are written as in English,
 * whatever is in them; all else goes as its first letter does.
 */
export const paragraph = (
  role: Role,
  pieces: Piece[],
  way: Direction = role === 'source' ? 'ltr' : directionOf(pieces.map(({ text }) => text).join('')),
): Block => ({
  type: 'paragraph',
  role,
  pieces,
  language: '',
  direction: way,
});
