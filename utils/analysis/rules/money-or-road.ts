import { after, before, type Rule, reject } from './rule.ts';

const road =
  /^(?:-\d{1,3}\b|\s\d{1,3}(?:[,.]?$|\s(?:was|is|were|at|in|near|to|and|on|between)\b|[,.]\s))/;

/** "US $1,000" and "US$20" name a currency, "US-24" a road. */
export const moneyOrRoad: Rule = {
  name: 'money-or-road',
  concerns: ({ form }) => form === 'acronym',
  judge(candidate) {
    const isMoney = /^\s?\$/.test(after(candidate, 2)) || /\$$/.test(before(candidate, 1));
    if (isMoney) return reject('here it names a currency');
    const isOnRoad = /\b(?:[Oo]n|down|along|off|from|to|of|across|near|via|onto|and|that)\s$/.test(
      before(candidate, 8),
    );
    const isRoad =
      /^U\.?S\.?$/.test(candidate.match.surface.text) && isOnRoad ? road : /^-\d{1,3}\b/;
    return isRoad.test(after(candidate, 14)) ? reject('here it names a road') : null;
  },
  examples: [
    { sentence: 'The ransom was [US] $7 million.', counts: false },
    { sentence: 'It costs [US]$20,000 a month.', counts: false },
    { sentence: 'They paid $[US] 75 million.', counts: false },
    { sentence: 'Work on the [US]-24 corridor goes on.', counts: false },
    { sentence: 'They drove down [U.S.] 1 at night.', counts: false },
    { sentence: 'Leak posts by country: [US] 61, Germany 11, Italy 7.', counts: true },
    { sentence: 'The [US] paid $7 million.', counts: true },
    { sentence: 'The [US] 7th Fleet left.', counts: true },
  ],
};
