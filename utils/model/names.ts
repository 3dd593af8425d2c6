import type { Entry } from './entry.ts';

/** The languages of the United Nations, in the order of the English alphabet. */
export const unLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type UnLanguage = (typeof unLanguages)[number];

/** Whether a text is the tag of one of the six. */
export const isUnLanguage = (text: string | null): text is UnLanguage =>
  unLanguages.some((language) => language === text);

/**
 * What an entry is called in a language: the name given for it, or one that is used unchanged in any. Null where
 * none is known: an equivalent is never guessed.
 */
export function equivalentIn(entry: Entry, language: UnLanguage): string | null {
  if (language === 'en') return entry.name;
  return entry.names?.[language] ?? entry.names?.mul ?? unchanged(entry);
}

const unchanged = ({ aliases }: Entry): string | null =>
  aliases.find(({ lang, form }) => lang === 'mul' && form === 'name')?.text ?? null;

/**
 * The names in a language, or those used in any (`mul`), beside the one that heads it, acronyms first; inflected forms
 * are left out, and so is what stands for the entry without being its name (see `namedBy`).
 */
export function otherNamesIn(entry: Entry, language: UnLanguage | 'mul'): string[] {
  const first = language === 'mul' ? entry.name : equivalentIn(entry, language);
  const names = entry.aliases
    .filter(({ lang, form, text }) => lang === language && form !== 'metonym' && text !== first)
    .sort((a, b) => Number(b.form === 'acronym') - Number(a.form === 'acronym'))
    .map(({ text }) => text);
  return [...new Set(names)];
}

/** The metonyms of an entry in a language: places and buildings by which it is meant. */
export const namedBy = ({ aliases }: Entry, language: UnLanguage): string[] =>
  aliases
    .filter(({ lang, form }) => lang === language && form === 'metonym')
    .map(({ text }) => text);

/** The acronyms of an entry in a language, or in any, beside its name; of two spellings of one the first. */
export function acronymsIn(entry: Entry, language: UnLanguage): string[] {
  const first = equivalentIn(entry, language);
  const texts = entry.aliases
    .filter(({ lang, form }) => form === 'acronym' && (lang === language || lang === 'mul'))
    .map(({ text }) => text);
  const bySpelling = Map.groupBy(texts, (text) => text.replaceAll('.', '').toUpperCase());
  return [...bySpelling.values()].flatMap(([text]) =>
    text === undefined || text === first ? [] : [text],
  );
}
