import { before, type Rule, reject } from './rule.ts';

/** The first half of a pair, which names no state by itself: “franco-[allemand]”. */
const halfBefore = /\p{L}o-$/u;

/** Marking one half of “franco-allemand” would say that one state is meant. */
export const halfOfPair: Rule = {
  name: 'half-of-pair',
  concerns: ({ entry, form }, language) =>
    (language === 'fr' || language === 'es') && entry?.kind === 'state' && form === 'demonym',
  judge: (candidate) =>
    halfBefore.test(before(candidate, 3))
      ? reject('it is one half of a pair that names two')
      : null,
  examples: [
    { sentence: 'La coopération franco-[allemande] piétine.', counts: false, language: 'fr' },
    { sentence: 'La coopération [allemande] piétine.', counts: true, language: 'fr' },
  ],
};
