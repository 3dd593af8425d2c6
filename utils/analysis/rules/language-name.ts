import { after, before, type Rule, reject } from './rule.ts';

const languageVerb =
  /\b(?:speak|speaks|spoke|spoken|speaking|study|studies|studied|studying|learn|learns|learned|learnt|learning|teach|teaches|taught|teaching|fluent in|translated (?:in)?to|written in|wrote in|spoke in|speaks in)\s+$/i;
// An adjective goes with a noun ("study Chinese law"); a language stands alone.
const nounFollows =
  /^\s+(?!(?:as|at|and|or|in|for|with|to|because|when|while|since|but|who|that|is|was|are|were|on|by|from|before|after|well|fluently|need|needs|must|can|could|will|would|may|might|should|had|has|have|does|do|did|too|better)\b)\p{L}/u;

// In other languages a word beside it tells: “en français”, “русский язык”, “اللغة الروسية”.
const wordBefore: Record<string, RegExp> = {
  ar: /(?:^|\s)[وفبكل]*(?:اللغة|لغة|للغة)\s+$/u,
  es: /(?<!\p{L})(?:en|idioma|lengua|(?:habl|estudi|aprend|enseñ)\p{L}*(?:\s\p{L}+(?:,\s\p{L}+)*\s[ye])?|al|textos?|palabras?|versión|traducción)\s+$/iu,
  fr: /(?<!\p{L})(?:en|langue|parl(?:e|es|ons|ez|ent|ait|aient|er|é|ant)|textes?|mots?|version|traduction)\s+$/iu,
  ru: /(?<!\p{L})(?:по-)$/iu,
};
const wordAfter: Record<string, RegExp> = {
  ru: /^\s+язык/iu,
};

/** "He studied Chinese" names a language, not a state. */
export const languageName: Rule = {
  name: 'language-name',
  concerns: ({ form }) => form === 'demonym',
  judge(candidate) {
    const { language } = candidate;
    const told =
      wordBefore[language]?.test(before(candidate)) || wordAfter[language]?.test(after(candidate));
    if (told) return reject('here it names a language');
    if (!languageVerb.test(before(candidate))) return null;
    return nounFollows.test(after(candidate)) ? null : reject('here it names a language');
  },
  examples: [
    { sentence: 'She decided to study [Chinese] as a child.', counts: false },
    { sentence: 'The envoy speaks [Russian] and Ukrainian.', counts: false },
    { sentence: 'The treaty was translated into [French].', counts: false },
    { sentence: 'An envoy who speaks [French] need not come from there.', counts: false },
    { sentence: 'Habla ruso y [alemán] desde niño.', counts: false, language: 'es' },
    { sentence: 'Elle parle [russe] et turc.', counts: false, language: 'fr' },
    { sentence: 'Le Parlement [slovaque] a voté.', counts: true, language: 'fr' },
    { sentence: 'They study [Chinese] export rules.', counts: true },
    { sentence: 'The [Chinese] ministry protested.', counts: true },
  ],
};
