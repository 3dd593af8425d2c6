import { before, type Rule } from './rule.ts';

/** What a state or its people have: after these a doubtful word for them is one. */
const ofState: Record<string, RegExp> = {
  es: /(?<!\p{L})(?:gobiernos?|ministr[oa]s?|embajador(?:a|es)?|ejércitos?|diplomátic[oa]s?|canciller(?:ía)?|parlamento|autoridades|presidente|policía|economía|deportistas?|empresas?|tropas|soldados|marina)\s$/iu,
  fr: /(?<!\p{L})(?:gouvernement|ministres?|ambassadeurs?|ambassadrice|armée|diplomates?|parlement|autorités|président|police|économie|soldats|troupes|forces|sources (?:\p{L}+ )?)\s?$/iu,
  ar: /(?:^|\s)[وفبل]?(?:الجيش|الرئيس|الجندي|السفير|المنتخب|الشعب|الجانب)\s$/u,
};
/** A word for people that usually means something else is theirs behind “ambassador” or “army”. */
export const ofAState: Rule = {
  name: 'of-a-state',
  concerns: ({ entry, form, ambiguity }, language) =>
    language in ofState && entry?.kind === 'state' && form === 'demonym' && ambiguity === 'high',
  judge: (candidate) =>
    ofState[candidate.language]?.test(before(candidate, 24))
      ? { keep: true, certainty: 0.85, because: 'what stands before it is a state’s' }
      : null,
  examples: [
    { sentence: 'El nuevo embajador [indio] presentó sus cartas.', counts: true, language: 'es' },
    { sentence: 'صادر الجيش [المالي] شاحنات وقود', counts: true, language: 'ar' },
    { sentence: 'ارتفع العجز [المالي] هذا العام', counts: false, language: 'ar' },
  ],
};
