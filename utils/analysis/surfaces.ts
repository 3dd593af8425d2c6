import type { Ambiguity, CaseRule, Form } from '../model/entry.ts';
import {
  NOBODY,
  type Prepared,
  remembered,
  type Subject,
  subjectsIn,
  traitsIn,
} from './dictionary.ts';
import { bare } from './normalise.ts';

/** One way of writing one entry, or a longer name that swallows one (`entry` is then null). */
export type Surface = {
  text: string;
  form: Form;
  case: CaseRule;
  ambiguity: Ambiguity;
  entry: Subject | null;
  /** The text without separators and accents, for the `exact` case rule. */
  bare: string;
  isCapitals: boolean;
  /** An acronym spoken as a word, as many newspapers write it (“Nato”, “Unesco”); else empty. */
  asWord: string;
  /** Whether it opens with an article, which may be the first word of a sentence (“El Salvador”). */
  opensWithArticle: boolean;
};

/** A surface of its essentials. */
export function surfaceOf(
  essentials: Pick<Surface, 'text' | 'form' | 'case' | 'ambiguity' | 'entry'>,
): Surface {
  const letters = bare(essentials.text);
  return {
    ...essentials,
    bare: letters,
    isCapitals: letters === letters.toUpperCase(),
    asWord: wordOf(essentials, letters),
    opensWithArticle: article.test(essentials.text),
  };
}

/** Four letters at least, with a vowel, and not doubtful: “Who” and “First” are other words. */
function wordOf({ case: rule, ambiguity }: Pick<Surface, 'case' | 'ambiguity'>, letters: string) {
  const isSpoken =
    rule === 'exact' && ambiguity === 'none' && /^(?=.*[AEIOUY])[A-Z]{4,}$/.test(letters);
  return isSpoken ? letters.charAt(0) + letters.slice(1).toLowerCase() : '';
}

/** The surfaces of a dictionary by their index; each is put together when first asked for. */
export function surfacesIn(dictionary: Prepared): (index: number) => Surface {
  const { texts, textStarts, traits, subjectOf } = dictionary;
  const subjectAt = subjectsIn(dictionary);
  return remembered((index) =>
    surfaceOf({
      ...traitsIn(traits[index] ?? 0),
      text: texts.slice(textStarts[index], (textStarts[index + 1] ?? 0) - 1),
      entry: subjectOf[index] === NOBODY ? null : subjectAt(subjectOf[index] ?? NOBODY),
    }),
  );
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const article = /^(?:El|La|Los|Las|Le|Les|The)\s/;
/** Small within a sentence: “les îles Caïmans”, “в секторе Газа”. */
const lead = /^(?:îles?|islas?|bande\sde|franja\sde|остров[а-я]*|сектор[а-я]*)\s/;
const leads = 'iîbfос';

/** Whether the text as written between two offsets satisfies the surface's case rule. */
export function caseAllows(surface: Surface, text: string, start: number, end: number): boolean {
  switch (surface.case) {
    case 'any':
      return true;
    case 'proper':
      return isProper(surface, text, start, end);
    case 'exact': {
      if (end - start === surface.text.length && text.startsWith(surface.text, start)) return true;
      // Most of what is written alike (“who”, “It”) is dismissed at its first small letter.
      if (surface.isCapitals && hasSmall(text, start, end)) {
        return surface.asWord !== '' && text.slice(start, end) === surface.asWord;
      }
      const written = bare(text.slice(start, end));
      return written === surface.bare || written === surface.bare.toUpperCase();
    }
  }
}

/** Whether a unit of a kind stands between two offsets. */
export function hasUnit(
  text: string,
  start: number,
  end: number,
  isOf: (unit: number) => boolean,
): boolean {
  for (let index = start; index < end; index++) if (isOf(text.charCodeAt(index))) return true;
  return false;
}

/** Whether a surface is a name or demonym of a state without any unit of a kind. */
export const isPlainName = (
  { entry, form, text }: Surface,
  isOf: (unit: number) => boolean,
): boolean => entry?.kind === 'state' && form !== 'metonym' && !hasUnit(text, 0, text.length, isOf);

function hasSmall(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (isSmall(text.charCodeAt(index))) return true;
  }
  return false;
}

/** How long the small word before a name and the space after it are at a place (“îles ”); else 0. */
const smallLead = (text: string, start: number, end: number): number =>
  leads.includes(text.charAt(start)) ? (lead.exec(text.slice(start, end))?.[0].length ?? 0) : 0;

function isProper(surface: Surface, text: string, start: number, end: number): boolean {
  const { opensWithArticle } = surface;
  const unit = text.charCodeAt(start);
  const before = smallLead(text, start, end);
  if (before > 0) return isProper(surface, text, start + before, end);
  // The Arabic article is small within a sentence: “al-Jazeera”.
  if (isSmall(unit)) return text.startsWith('al-', start) && isCapital(text.charCodeAt(start + 3));
  if (isCapital(unit) && !opensWithArticle) return true;
  // “El Salvador” needs the capital of its second word.
  const written = text.slice(start, end);
  const named = opensWithArticle ? written.replace(article, '') : written;
  const first = /\p{L}/u.exec(named)?.[0] ?? '';
  return first === '' || first !== first.toLowerCase() || first === first.toUpperCase();
}
