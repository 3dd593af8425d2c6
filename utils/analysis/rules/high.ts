import { type Rule, reject } from './rule.ts';

/** A word that usually means something else never counts without evidence. */
export const high: Rule = {
  name: 'high',
  concerns: ({ ambiguity }) => ambiguity === 'high',
  judge: () => reject('this word usually means something else'),
  examples: [
    { sentence: 'The [Signal] was weak in the valley.', counts: false },
    { sentence: 'Who was [first] to reply?', counts: false },
    { sentence: 'The [World Health Organization] replied.', counts: true },
  ],
};
