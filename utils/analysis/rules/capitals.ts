import { after, before, type Rule, reject } from './rule.ts';

/** A line in capitals is shorter. */
const REACH = 300;

/** In a line set in capitals, US and UN cannot be told from "us" and "un". */
export const capitals: Rule = {
  name: 'capitals',
  // Arabic and Chinese have no capitals.
  concerns: ({ case: rule, ambiguity }, language) =>
    rule === 'exact' && ambiguity !== 'none' && language !== 'ar' && language !== 'zh',
  judge(candidate) {
    const { match, text } = candidate;
    const line = before(candidate, REACH) + after(candidate, REACH);
    return /\p{Ll}/u.test(line) || match.surface.text === text.trim()
      ? null
      : reject('the line is set in capitals, where it could be an ordinary word');
  },
  examples: [
    { sentence: 'TELL [US] WHAT YOU THINK', counts: false },
    { sentence: '据[ICC]称，调查仍在进行', counts: true, language: 'zh' },
    { sentence: 'The [US] told NATO what it thinks.', counts: true },
  ],
};
