import type { Alias, Ambiguity, Language } from '../../model/entry.ts';
import { nisbaForms } from './arabic.ts';
import { frenchForms, spanishForms } from './romance.ts';
import { adjectiveForms, citizenForms, womanForms } from './russian.ts';

/**
 * A state's people and its adjective in five languages, as written by hand in demonyms.json: French
 * and Spanish masculine singular, Russian man, woman and adjective, Arabic word of relation. Where
 * Russian has no usual word for a citizen, only the adjective is given.
 */
export type Demonyms = {
  fr: string[];
  es: string[];
  ru: { citizen?: string; woman?: string; adjective: string[] };
  ar: { nisba: string[]; brokenPlural?: string };
};

// Words that in running text mostly mean something else, or people of another state as well.
const high: Partial<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(['مالي', 'قمري', 'سليماني', 'بابوي', 'كونغولي', 'غيني']),
  es: new Set(['indio', 'hindú', 'granadino', 'congoleño']),
  fr: new Set(['congolais']),
  // Болгарка is a grinder, чешки are shoes, финка is a knife.
  ru: new Set(['болгарка', 'чешка', 'финка', 'конголезец', 'конголезка', 'конголезский']),
};
// Words that also name a language, an origin or a person: a rule may object.
const low: Partial<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(['تركي', 'كندي', 'عماني', 'هندي']),
  es: new Set(['chino', 'georgiano', 'mongol', 'papú', 'turcomano', 'antiguano', 'dominicano']),
  fr: new Set(['indien', 'dominicain', 'mongol', 'serbe', 'malgache']),
  ru: new Set(['русский', 'индийский', 'доминиканский', 'доминиканец']),
};

const languagesByWord =
  /^(?:allemand|anglais|arménien|chinois|coréen|danois|espagnol|finlandais|français|grec|hongrois|italien|japonais|néerlandais|norvégien|polonais|portugais|roumain|russe|suédois|tchèque|thaï|turc|ukrainien|vietnamien|alemán|armenio|búlgaro|checo|coreano|danés|español|estonio|finés|francés|griego|húngaro|italiano|japonés|neerlandés|noruego|polaco|portugués|rumano|ruso|serbio|sueco|turco|ucraniano|vietnamita)$/;

const ambiguityOf = (lang: Language, word: string): Ambiguity =>
  high[lang]?.has(word)
    ? 'high'
    : low[lang]?.has(word) || languagesByWord.test(word)
      ? 'low'
      : 'none';

/** Demonyms and adjectives with the forms that running text needs. `chinese`: the state's names. */
export function citizensOf(words: Demonyms, chinese: readonly string[]): Alias[] {
  const alias = (lang: Language, word: string, forms: readonly string[]): Alias => {
    const others = [...new Set(forms)].filter((form) => form !== word);
    return {
      text: word,
      lang,
      form: 'demonym',
      case: 'any',
      ambiguity: ambiguityOf(lang, word),
      ...(others.length === 0 ? {} : { otherForms: others }),
    };
  };
  const { citizen, woman, adjective } = words.ru;
  return [
    ...words.ar.nisba.map((word, index) =>
      alias('ar', word, nisbaForms(word, index === 0 ? words.ar.brokenPlural : undefined)),
    ),
    ...words.es.map((word) => alias('es', word, spanishForms(word))),
    ...words.fr.map((word) => alias('fr', word, frenchForms(word))),
    ...(citizen ? [alias('ru', citizen, citizenForms(citizen))] : []),
    ...(woman ? [alias('ru', woman, womanForms(woman))] : []),
    ...adjective.map((word) => alias('ru', word, adjectiveForms(word))),
    ...chinese.map((name) => alias('zh', `${name}人`, [])),
  ];
}
