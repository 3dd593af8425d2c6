import { after, before, type Candidate, type Rule, rejectThroughout } from './rule.ts';

const wordBefore = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}'’-]+)\s$/u;
const wordAfter = /^\s(\p{Lu}[\p{L}'’-]+)/u;
/** After these a place is meant, whatever capitalised word follows ("in Lebanon Hassan …"). */
const placePreposition = /\b(?:in|of|from|to|with|for|against|into|near|across|between|and)\s$/i;

const neighbours = (candidate: Candidate) => ({
  given: wordBefore.exec(before(candidate))?.[1],
  family: placePreposition.test(before(candidate))
    ? undefined
    : wordAfter.exec(after(candidate))?.[1],
});

/** "Michael Jordan" and "Chad Smith" are persons. */
export const personName: Rule = {
  name: 'person-name',
  concerns: ({ entry, form, ambiguity }) =>
    entry?.kind === 'state' && form !== 'demonym' && ambiguity === 'low',
  wantsGrammar(candidate) {
    const { given, family } = neighbours(candidate);
    return given !== undefined || family !== undefined;
  },
  judge(candidate, grammar) {
    if (!grammar) return null;
    const { given, family } = neighbours(candidate);
    const isPerson =
      (given !== undefined && grammar.isGivenName(given)) ||
      (family !== undefined && grammar.isFamilyName(family));
    return isPerson ? rejectThroughout('here it is part of a person’s name') : null;
  },
  examples: [
    { sentence: 'Michael [Jordan] opened the exhibition.', counts: false },
    { sentence: 'The drummer [Chad] Smith joined the call.', counts: false },
    { sentence: 'Talks with [Jordan] and Egypt went on.', counts: true },
    { sentence: 'King Abdullah of [Jordan] met Chad Smith.', counts: true },
  ],
};
