import {
  isCapitalised,
  isTitleCase,
  joinedAfter,
  joinedBefore,
  opensSentence,
  type Word,
} from '../around.ts';
import { openers, qualifiers } from '../cues/openers.ts';
import { wordSet } from '../word-set.ts';
import { type Candidate, type Grammar, type Rule, rejectThroughout } from './rule.ts';

/** After these a place is meant, whatever capitalised word follows ("in Lebanon Hassan …"). */
const placePrepositions = wordSet(
  'in of from to with for against into near across between and while',
);
/** After these stands a person, not a state. */
const honorifics = wordSet('Mr Mrs Ms Miss Dr Sir Dame Lord Lady Justice Judge');
/** After these a name without anything behind it is a person’s: “Deputy Holland asks”. */
const ranks = wordSet(
  'Deputy Officer Sgt Sergeant Detective Sheriff Coach Pastor Reverend Rev Professor Prof Councilman Councilwoman Nurse',
);
const saying = wordSet('said says asked asks told tells added adds wrote writes recalled recalls');
/** Given names that are also days, months or places. */
const otherwise = wordSet(
  'April May June August Sunday Wednesday Summer India Israel Jordan Chad Georgia Kenya America Asia Africa Sydney Victoria Paris London Florence Geneva Austin Dallas Charlotte Lincoln Madison Washington Carolina Virginia Dakota',
);
/** Given names that are words, and no name where they open a sentence. */
const alsoWords = wordSet(
  'Will Mark Grant Art Bill Rose Faith Hope Grace Joy Chase Chance Drew Frank Rich Sandy Pat Jack Dean Earl Duke Prince Major Norm Miles Max Gene Guy Rob Sue Dawn Page Star King Royal Van',
);

/** The words that may make the name a person’s: one before, one after, or one joined by “and”. */
function neighbours({ text, match }: Candidate) {
  const before = joinedBefore(text, hyphenated(text, match.start));
  const after = joinedAfter(text, match.end);
  const isPair = after?.text === 'and' && match.surface.form !== 'demonym';
  const partner = isPair ? joinedAfter(text, after.end) : null;
  const family = partner && joinedAfter(text, partner.end);
  const isPlace = before !== null && placePrepositions.has(before.text.toLowerCase());
  const isWord = before !== null && isNoName(before, text);
  return {
    given: isWord ? undefined : capitalised(before?.text),
    family: isPlace || match.surface.form === 'demonym' ? undefined : capitalised(after?.text),
    partner: capitalised(family?.text) && capitalised(partner?.text),
  };
}

/** Whether a capitalised word is an ordinary one: “But”, “Will” at the beginning, “South”, “NATO”. */
function isNoName({ text: word, start }: Word, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return true;
  const small = word.toLowerCase();
  return (
    openers.has(small) ||
    qualifiers.has(small) ||
    (alsoWords.has(word) && opensSentence(text, start))
  );
}

/** Where a double name begins: “Kai Kara-[France]”. */
function hyphenated(text: string, start: number): number {
  if (text.charAt(start - 1) !== '-') return start;
  const lead = /\p{Lu}\p{Ll}+-$/u.exec(text.slice(Math.max(0, start - 20), start));
  return lead ? start - lead[0].length : start;
}

const capitalised = (word: string | undefined): string | undefined =>
  word !== undefined && isCapitalised(word) && word.length > 1 && !otherwise.has(word)
    ? word
    : undefined;

/** "Michael Jordan" and "Chad Smith" are persons, Fiona Apple and Dale Norway too. */
export const personName: Rule = {
  name: 'person-name',
  concerns: ({ entry, form, text }, language) =>
    language !== 'zh' &&
    entry !== null &&
    (entry.kind === 'state' ? form !== 'acronym' && form !== 'metonym' : !/[\s\d]/.test(text)),
  wantsGrammar(candidate) {
    if (!isBesideName(candidate)) return false;
    const { given, family, partner } = neighbours(candidate);
    if (isDoubtfulState(candidate)) return (given ?? family ?? partner) !== undefined;
    return given !== undefined && isWrittenAsName(candidate) && !isAfterName(candidate);
  },
  judge(candidate, grammar) {
    if (!isBesideName(candidate)) return null;
    const isPerson =
      isCalledPerson(candidate) || (grammar !== null && isPersonBy(grammar, candidate));
    // A people is not renamed by one person called French.
    if (!isPerson) return null;
    const verdict = rejectThroughout('here it is part of a person’s name');
    const { form, ambiguity, entry } = candidate.match.surface;
    return form === 'demonym' || ambiguity === 'none' || entry?.kind !== 'state'
      ? { ...verdict, spreads: false }
      : verdict;
  },
  examples: [
    { sentence: 'Michael [Jordan] opened the exhibition.', counts: false },
    { sentence: 'The drummer [Chad] Smith joined the call.', counts: false },
    { sentence: '[Chad] and Lori Daybell were indicted.', counts: false },
    { sentence: 'The comedian Daniel [French] spoke.', counts: false },
    { sentence: 'Justice [Ireland] told the jury to disregard it.', counts: false },
    { sentence: 'Dale [Norway] broke his leg in June.', counts: false },
    { sentence: '“It was loud,” said [Peru] Hastings, 72.', counts: false },
    { sentence: 'Deputy [Holland] asks that nobody bring crackers.', counts: false },
    { sentence: 'She bowed to Anna [Jamaica]-Green at the door.', counts: false },
    { sentence: 'The record is by Fiona [Twitter] of Maryland.', counts: false },
    { sentence: 'In April [French] police met them.', counts: true },
    { sentence: 'They were homesick [Indians] and Sri Lankans.', counts: true },
    { sentence: 'Will [Ukraine] join the European Union?', counts: true },
    { sentence: 'Talks with [Jordan] and Egypt went on.', counts: true },
    { sentence: 'King Abdullah of [Jordan] met Chad Smith.', counts: true },
  ],
};

/** Whether a word beside it has a capital, or “and” follows: else no rule on persons says anything. */
function isBesideName({ text, match }: Candidate): boolean {
  const before = text.charAt(match.start - 1) === '-' ? null : joinedBefore(text, match.start);
  const after = joinedAfter(text, match.end);
  return (
    (before === null ? text.charAt(match.start - 1) === '-' : isCapitalised(before.text)) ||
    (after !== null &&
      (isCapitalised(after.text) || after.text === 'and' || saying.has(after.text)))
  );
}

const isDoubtfulState = ({ match: { surface } }: Candidate): boolean =>
  surface.entry?.kind === 'state' && surface.ambiguity === 'low';

/** Whether the word before belongs to a name of the dictionary (“English Canada”). */
const isAfterName = ({ text, match, evidence }: Candidate): boolean =>
  evidence.isNamed(text, match.start - 1);

/** With a capital, in a line that has small letters too. */
const isWrittenAsName = ({ text, match }: Candidate): boolean => {
  const written = text.slice(match.start, match.end);
  return isCapitalised(written) && written !== written.toUpperCase() && !isTitleCase(text);
};

/** Told by what stands beside it, without knowing names: “Mr Jordan”, “said Kenya Wallace, 31”. */
function isCalledPerson(candidate: Candidate): boolean {
  const { text, match } = candidate;
  const { kind } = match.surface.entry ?? {};
  if (kind !== 'state') return false;
  const lead = joinedBefore(text, match.start)?.text ?? '';
  if (honorifics.has(lead) && (isDoubtfulState(candidate) || isWrittenAsName(candidate)))
    return true;
  if (match.surface.form === 'demonym' || !isWrittenAsName(candidate)) return false;
  const next = joinedAfter(text, match.end);
  if (ranks.has(lead)) return next === null || saying.has(next.text);
  if (!next || !isCapitalised(next.text) || next.text === next.text.toUpperCase()) return false;
  const rest = text.slice(next.end, next.end + 8);
  return /^, \d{1,3}[,.]/.test(rest) || (saying.has(lead) && /^(?:[,.]|$)/.test(rest));
}

function isPersonBy(grammar: Grammar, candidate: Candidate): boolean {
  const { given, family, partner } = neighbours(candidate);
  const isAsked =
    isDoubtfulState(candidate) || (isWrittenAsName(candidate) && !isAfterName(candidate));
  if (given !== undefined && isAsked && grammar.isGivenName(given)) return true;
  if (!isDoubtfulState(candidate)) return false;
  return (
    (family !== undefined && grammar.isFamilyName(family)) ||
    (partner !== undefined && grammar.isGivenName(partner))
  );
}
