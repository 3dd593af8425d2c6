import { after, before, type Rule } from './rule.ts';

const follows =
  /^(?:['’]s\b|\s(?:said|says|chief|director|director-general|officials?|experts?|member states|members?|guidelines|report(?:ed|s)?|announced|declared|warned|estimates?|recommend(?:s|ed)|leaders?|summit|secretariat|network|payment|messages?|system)\b|-(?:led|backed|affiliated)\b)/;

/** A line in capitals is shorter. */
const REACH = 300;

/** "the WHO", "WHO officials": capitals in a line with small letters, with an article or as an actor. */
export const definiteAcronym: Rule = {
  name: 'definite-acronym',
  concerns: ({ entry, ambiguity, case: rule, text }) =>
    entry?.kind === 'organisation' &&
    entry.type !== 'threat-actor' &&
    ambiguity === 'high' &&
    rule === 'exact' &&
    wordLike.has(text),
  judge(candidate) {
    const { text } = candidate.match.surface;
    const written = candidate.text.slice(candidate.match.start, candidate.match.end);
    if (written !== text || !/\p{Ll}{3}/u.test(before(candidate, REACH) + after(candidate, REACH)))
      return null;
    const told = /\bthe\s$/i.test(before(candidate, 8)) || follows.test(after(candidate, 30));
    return told
      ? {
          keep: true,
          certainty: 0.85,
          because: 'written in capitals, with the words of an organisation',
        }
      : null;
  },
  examples: [
    { sentence: 'Experts of the [WHO] met in Geneva.', counts: true },
    { sentence: '[WHO] officials warned of delays.', counts: true },
    { sentence: 'Banks were cut off from the [SWIFT] secretariat.', counts: true },
    { sentence: 'Guess [WHO] came to dinner.', counts: false },
    { sentence: 'GUESS THE [WHO] SONG', counts: false },
  ],
};

/**
 * Acronyms that are doubtful only because they are written like a word. Others are doubtful because
 * several bodies share them, and need the full name.
 */
const wordLike: ReadonlySet<string> = new Set(['WHO', 'SWIFT', 'FIRST']);
