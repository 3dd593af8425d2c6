import type { Alias, Entry } from '../model/entry.ts';
import { bare } from './normalise.ts';

/** One way of writing one entry, or a longer name that swallows one (`entry` is then null). */
export type Surface = Pick<Alias, 'text' | 'lang' | 'form' | 'case' | 'ambiguity'> & {
  entry: Entry | null;
  /** The text without separators and accents, for the `exact` case rule. */
  bare: string;
};

/** Everything the matcher looks for: the aliases of all entries and the names they exclude. */
export function surfacesOf(entries: readonly Entry[]): Surface[] {
  return entries.flatMap((entry) => [
    ...entry.aliases.flatMap((alias) =>
      [alias.text, ...(alias.otherForms ?? [])].map((text) => ({
        ...alias,
        text,
        entry,
        bare: bare(text),
      })),
    ),
    ...entry.excludes.map((text) => ({
      text,
      lang: 'mul' as const,
      form: 'alias' as const,
      case: /^\p{Lu}/u.test(text) ? ('proper' as const) : ('any' as const),
      ambiguity: 'none' as const,
      entry: null,
      bare: bare(text),
    })),
  ]);
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const article = /^(?:El|La|Los|Las|Le|Les|The)\s/;

/** Whether the text as written satisfies the surface's case rule. */
export function caseAllows(surface: Surface, written: string): boolean {
  switch (surface.case) {
    case 'any':
      return true;
    case 'proper': {
      // An article may open a sentence: “El Salvador” needs the capital of its second word.
      const named = article.test(written) ? written.replace(article, '') : written;
      const unit = named.charCodeAt(0);
      if (isCapital(unit)) return true;
      if (isSmall(unit)) return false;
      const first = /\p{L}/u.exec(named)?.[0] ?? '';
      return first === '' || first !== first.toLowerCase() || first === first.toUpperCase();
    }
    case 'exact': {
      if (written === surface.text) return true;
      // Most of what is written alike in small letters (“who”, “us”) is dismissed here.
      if (isSmall(written.charCodeAt(0)) && isCapital(surface.bare.charCodeAt(0))) return false;
      const text = bare(written);
      return text === surface.bare || text === surface.bare.toUpperCase();
    }
  }
}

/** Whether a surface of this language is looked for in a text of that language. */
export function languageAllows(surface: Surface, language: string): boolean {
  return surface.lang === 'mul' || surface.lang === language;
}
