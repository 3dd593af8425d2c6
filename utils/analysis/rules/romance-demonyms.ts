import { isCapitalised, joinedBefore, opensSentence } from '../around.ts';
import { after, before, type Rule, reject } from './rule.ts';

/** The first half of a pair: “franco-[allemand]”; it names no state by itself. */
const halfBefore = /\p{L}o-$/u;
const halfAfter = /^-\p{Ll}/u;
/** What a state or its people have: after these a doubtful word for them is one. */
const ofState: Record<string, RegExp> = {
  es: /(?<!\p{L})(?:gobiernos?|ministr[oa]s?|embajador(?:a|es)?|ejércitos?|diplomátic[oa]s?|canciller(?:ía)?|parlamento|autoridades|presidente|policía|economía|deportistas?|empresas?|tropas|soldados|marina)\s$/iu,
  fr: /(?<!\p{L})(?:gouvernement|ministres?|ambassadeurs?|ambassadrice|armée|diplomates?|parlement|autorités|président|police|économie|soldats|troupes|forces|sources (?:\p{L}+ )?)\s?$/iu,
  ar: /(?:^|\s)[وفبل]?(?:الجيش|الرئيس|الجندي|السفير|المنتخب|الشعب|الجانب)\s$/u,
};
/** Where Granada is the island. */
const caribbean = /Carib|Antillas|Caricom|San Jorge|Saint George|islas? de Granada|granadin/iu;

/** Words for people in Spanish, French and Arabic that are parts of pairs, clubs or other words. */
export const romanceDemonyms: Rule = {
  name: 'romance-demonyms',
  concerns: ({ entry, form }, language) =>
    /^(?:es|fr|ar)$/.test(language) &&
    entry?.kind === 'state' &&
    (form === 'demonym' || (language === 'es' && entry.id === 'GD')),
  judge(candidate) {
    const { text, match, language, evidence } = candidate;
    const { form, ambiguity } = match.surface;
    if (form !== 'demonym') {
      return evidence.says(caribbean) ? null : reject('here it is the town in Spain');
    }
    const isHalf =
      (language === 'fr' || language === 'es') &&
      (halfBefore.test(before(candidate, 3)) ||
        (/o$/u.test(match.surface.text) && halfAfter.test(after(candidate, 2))));
    if (isHalf) return reject('it is one half of a pair that names two');
    if (ambiguity === 'high' && ofState[language]?.test(before(candidate, 24))) {
      return { keep: true, certainty: 0.85, because: 'what stands before it is a state’s' };
    }
    if (language !== 'es' || !isCapitalised(text.charAt(match.start))) return null;
    const lead = joinedBefore(text, match.start);
    const isName = lead !== null && !isCapitalised(lead.text) && !opensSentence(text, match.start);
    return isName ? reject('with a capital it is the name of a club or a person') : null;
  },
  examples: [
    { sentence: 'La coopération franco-[allemande] piétine.', counts: false, language: 'fr' },
    { sentence: 'La coopération [allemande] piétine.', counts: true, language: 'fr' },
    { sentence: 'El nuevo embajador [indio] presentó sus cartas.', counts: true, language: 'es' },
    { sentence: 'Unión Española y [Palestino] empataron.', counts: false, language: 'es' },
    { sentence: 'El Gobierno [Argentino] protestó.', counts: true, language: 'es' },
    { sentence: 'En [Granada], donde residía, falleció ayer.', counts: false, language: 'es' },
    { sentence: 'La isla caribeña de [Granada] votó ayer.', counts: true, language: 'es' },
    { sentence: 'صادر الجيش [المالي] شاحنات وقود', counts: true, language: 'ar' },
  ],
};
