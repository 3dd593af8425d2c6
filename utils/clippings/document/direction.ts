import type { Direction } from '../../model/block.ts';

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of a text by its first letter, as browsers do for `dir="auto"` (Unicode UAX #9, rule P2). */
export function directionOf(text: string): Direction {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter !== undefined && rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/** Whether a text has anything that is written from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);
