import { isCapitalised, joinedAfter, joinedBefore } from '../around.ts';
import { wordSet } from '../word-set.ts';
import { type Candidate, type Grammar, type Rule, rejectThroughout } from './rule.ts';

/** After these a place is meant, whatever capitalised word follows ("in Lebanon Hassan …"). */
const placePrepositions = wordSet('in of from to with for against into near across between and');
/** After these stands a person, not a state. */
const honorifics = wordSet('Mr Mrs Ms Miss Dr Sir Dame Lord Lady Justice Judge');
/** Given names that are also days and months. */
const dates = wordSet('April May June August Sunday Wednesday Summer Dawn');

/** The words that may make the name a person’s: one before, one after, or one joined by “and”. */
function neighbours({ text, match }: Candidate) {
  const before = joinedBefore(text, match.start);
  const after = joinedAfter(text, match.end);
  const partner = after?.text === 'and' ? joinedAfter(text, after.end) : null;
  const family = partner && joinedAfter(text, partner.end);
  const isPlace = before !== null && placePrepositions.has(before.text.toLowerCase());
  return {
    given: capitalised(before?.text),
    family: isPlace || match.surface.form === 'demonym' ? undefined : capitalised(after?.text),
    partner: capitalised(family?.text) && capitalised(partner?.text),
  };
}

const capitalised = (word: string | undefined): string | undefined =>
  word !== undefined && isCapitalised(word) && word.length > 1 && !dates.has(word)
    ? word
    : undefined;

/** "Michael Jordan" and "Chad Smith" are persons. */
export const personName: Rule = {
  name: 'person-name',
  concerns: ({ entry, ambiguity, form }, language) =>
    language !== 'zh' &&
    entry?.kind === 'state' &&
    ambiguity === 'low' &&
    (form === 'name' || form === 'alias' || form === 'demonym'),
  wantsGrammar(candidate) {
    const { given, family, partner } = neighbours(candidate);
    return given !== undefined || family !== undefined || partner !== undefined;
  },
  judge(candidate, grammar) {
    const lead = joinedBefore(candidate.text, candidate.match.start)?.text ?? '';
    const isPerson = honorifics.has(lead) || (grammar !== null && isPersonBy(grammar, candidate));
    // A people is not renamed by one person called French.
    if (!isPerson) return null;
    const verdict = rejectThroughout('here it is part of a person’s name');
    return candidate.match.surface.form === 'demonym' ? { ...verdict, spreads: false } : verdict;
  },
  examples: [
    { sentence: 'Michael [Jordan] opened the exhibition.', counts: false },
    { sentence: 'The drummer [Chad] Smith joined the call.', counts: false },
    { sentence: '[Chad] and Lori Daybell were indicted.', counts: false },
    { sentence: 'The comedian Daniel [French] spoke.', counts: false },
    { sentence: 'Justice [Ireland] told the jury to disregard it.', counts: false },
    { sentence: 'In April [French] police met them.', counts: true },
    { sentence: 'Talks with [Jordan] and Egypt went on.', counts: true },
    { sentence: 'King Abdullah of [Jordan] met Chad Smith.', counts: true },
  ],
};

function isPersonBy(grammar: Grammar, candidate: Candidate): boolean {
  const { given, family, partner } = neighbours(candidate);
  return (
    (given !== undefined && grammar.isGivenName(given)) ||
    (family !== undefined && grammar.isFamilyName(family)) ||
    (partner !== undefined && grammar.isGivenName(partner))
  );
}
