import { type Name, nameOf } from '../../model/clipping.ts';
import { oneLine } from '../document/clean.ts';

/** `Ana Author`; names in Chinese, Japanese and Korean script begin with the family, without a space. */
export function fullName(name: Name): string {
  if ('literal' in name) return oneLine(name.literal);
  const family = oneLine(name.family);
  const given = oneLine(name.given);
  return isEastAsian(family) && isEastAsian(given)
    ? `${family}${given}`
    : nameOf({ family, given });
}

/** The full name with a full stop after each initial: `Ana B. Author`. */
export const givenFirst = (name: Name): string =>
  'literal' in name
    ? fullName(name)
    : fullName({ ...name, given: name.given.replace(/(?<=^|\s)\p{Lu}(?=\s|$)/gu, '$&.') });

/**
 * `Author, A. B.`: family first, then initials. A name of which nobody said which part is the family's stays as
 * it is, as the names of organisations do. Where a script has no capitals there are no initials either: there
 * the given name stands in full.
 */
export function familyFirst(name: Name): string {
  if ('literal' in name) return oneLine(name.literal);
  const family = oneLine(name.family);
  const given = oneLine(name.given);
  if (family === '' || given === '') return family || given;
  if (isEastAsian(family) && isEastAsian(given)) return `${family}${given}`;
  return `${family}, ${initials(given)}`;
}

/** The names of the people that say something. */
export const named = (names: readonly Name[]): Name[] =>
  names.filter((name) => fullName(name) !== '');

const isEastAsian = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・々]+$/u.test(text);

const initials = (given: string): string =>
  given
    .split(' ')
    .map((part) => part.split('-').map(initial).filter(Boolean).join('-'))
    .join(' ');

function initial(name: string): string {
  // Initials written without spaces: `J.R.`.
  if (/^(?:\p{L}\.){2,}$/u.test(name))
    return name.split('.').filter(Boolean).join('. ').concat('.');
  const [letter] = /\p{L}\p{M}*/u.exec(name) ?? [];
  if (letter === undefined) return name;
  return /^[\p{Lu}\p{Ll}\p{Lt}]/u.test(letter) ? `${letter.toLocaleUpperCase('en')}.` : name;
}
