import { type Rule, reject } from './rule.ts';

/** In a line set in capitals, US and UN cannot be told from "us" and "un". */
export const capitals: Rule = {
  name: 'capitals',
  concerns: ({ case: rule, ambiguity }) => rule === 'exact' && ambiguity !== 'none',
  judge({ match, text }) {
    const hasLowerCase = /\p{Ll}/u.test(text);
    return hasLowerCase || match.surface.text === text.trim()
      ? null
      : reject('the line is set in capitals, where it could be an ordinary word');
  },
  examples: [
    { sentence: 'TELL [US] WHAT YOU THINK', counts: false },
    { sentence: 'The [US] told NATO what it thinks.', counts: true },
  ],
};
