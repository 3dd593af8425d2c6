import {
  actsAfter,
  actsBefore,
  dealings,
  inTown,
  longer,
  pairs,
  possession,
} from '../metonym-words.ts';
import { after, before, type Rule } from './rule.ts';

/** "Washington said" means the government; a town by itself is a town. */
export const metonym: Rule = {
  name: 'metonym',
  concerns: ({ form, ambiguity }) => form === 'metonym' && ambiguity === 'high',
  judge(candidate) {
    const { language } = candidate;
    const [left, right] = [before(candidate, 60), after(candidate, 90)];
    if (language === 'en' && (inTown.test(left) || longer.test(right))) return null;
    const joined =
      language === 'en'
        ? right.replace(/^\s(?:and|or)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/u, '')
        : right;
    const acts = actsAfter[language]?.test(joined) || actsBefore[language]?.test(left);
    const pair = pairs[language];
    const deals =
      dealings[language]?.test(left) ||
      possession[language]?.test(right) ||
      pair?.second.test(left) ||
      (pair?.before.test(left) && pair.after.test(right));
    return acts || deals
      ? { keep: true, certainty: 0.85, because: 'the capital stands for the government' }
      : null;
  },
  examples: [
    { sentence: '[Washington] said that it would respond.', counts: true },
    { sentence: 'Officials accused [Moscow] of jamming signals.', counts: true },
    { sentence: 'Talks between [Washington] and Beijing resumed.', counts: true },
    { sentence: 'Talks between Washington and [Beijing] resumed.', counts: true },
    { sentence: '[Washington] and Brussels signed the deal.', counts: true },
    { sentence: 'A hospital in a district of [Nairobi] said so.', counts: false },
    { sentence: '[Paris] a dénoncé cet acte.', counts: true, language: 'fr' },
    { sentence: '[Moscou] dément toute ingérence.', counts: true, language: 'fr' },
    { sentence: 'Un train pour [Paris] a pris feu.', counts: false, language: 'fr' },
    { sentence: 'Acusó a [Pekín] de espionaje.', counts: true, language: 'es' },
    { sentence: '[Москва] заявила о готовности.', counts: true, language: 'ru' },
    { sentence: 'Переговоры между Москвой и [Вашингтоном] идут.', counts: true, language: 'ru' },
    { sentence: '[北京]表示将作出回应', counts: true, language: 'zh' },
    { sentence: '他在[北京]工作', counts: false, language: 'zh' },
    { sentence: 'قالت [واشنطن] إنها سترد', counts: true, language: 'ar' },
    { sentence: 'They spoke of [Beijing]’s claims in the South China Sea.', counts: true },
    { sentence: 'The EU wants better ties with [Ankara].', counts: true },
    { sentence: 'She works in [Washington] for a bank.', counts: false },
    { sentence: 'The [Washington] Post reported it.', counts: false },
    { sentence: 'Trains to [Paris] were late.', counts: false },
    { sentence: '[MOSCOW] (Reuters) - Snow fell.', counts: false },
  ],
};
