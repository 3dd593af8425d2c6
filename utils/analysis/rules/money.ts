import { after, before, type Rule, reject } from './rule.ts';

/** "US $1,000" and "US$20" name a currency. */
export const money: Rule = {
  name: 'money',
  judge(candidate) {
    if (candidate.match.surface.form !== 'acronym') return null;
    const isMoney = /^\s?\$/.test(after(candidate, 2)) || /\$$/.test(before(candidate, 1));
    return isMoney ? reject('here it names a currency') : null;
  },
  examples: [
    { sentence: 'The ransom was [US] $7 million.', counts: false },
    { sentence: 'It costs [US]$20,000 a month.', counts: false },
    { sentence: 'They paid $[US] 75 million.', counts: false },
    { sentence: 'The [US] paid $7 million.', counts: true },
  ],
};
