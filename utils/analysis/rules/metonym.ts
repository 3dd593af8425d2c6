import { isCapitalised, isTitleCase, joinedAfter, joinedBefore, opensSentence } from '../around.ts';
import {
  auxiliaries,
  belongings,
  dealtWith,
  forms,
  inTown,
  isDeed,
  isOtherDeed,
  ofTown,
  prepositions,
  stances,
} from '../cues/government.ts';
import { openers } from '../cues/openers.ts';
import { actsAfter, actsBefore, dealings, pairs, possession } from '../metonym-words.ts';
import { after, before, type Candidate, type Rule } from './rule.ts';

/** "Washington said" means the government; a town by itself is a town. */
export const metonym: Rule = {
  name: 'metonym',
  concerns: ({ form, ambiguity }) => form === 'metonym' && ambiguity === 'high',
  judge(candidate) {
    const isMeant =
      candidate.language === 'en' ? isGovernment(candidate) : isGovernmentElsewhere(candidate);
    return isMeant
      ? { keep: true, certainty: 0.85, because: 'the capital stands for the government' }
      : null;
  },
  examples: [
    { sentence: '[Washington] said that it would respond.', counts: true },
    { sentence: 'Officials accused [Moscow] of jamming signals.', counts: true },
    { sentence: 'Talks between [Washington] and Beijing resumed.', counts: true },
    { sentence: 'Talks between Washington and [Beijing] resumed.', counts: true },
    { sentence: '[Washington] and Brussels signed the deal.', counts: true },
    { sentence: 'The offer was rejected by [Washington].', counts: true },
    { sentence: '[Paris] will recognise the state in September.', counts: true },
    { sentence: 'Hungary said that [Kyiv] was mistreating its minority.', counts: true },
    { sentence: 'Britain told [Tehran] that talks were over.', counts: true },
    { sentence: '[London] balked at the deal.', counts: true },
    { sentence: 'Hackers working for [Tehran] had the files.', counts: true },
    { sentence: '[Berlin] hosted the games.', counts: false },
    { sentence: 'Trains between [Brussels] and Gouda were late.', counts: false },
    { sentence: 'Denzel [Washington] said that he would retire.', counts: false },
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
    { sentence: 'A letter of George [Washington] was sold.', counts: false },
    { sentence: 'The [Washington] Post reported it.', counts: false },
    { sentence: 'Trains to [Paris] were late.', counts: false },
    { sentence: '[Paris] was hit by storms.', counts: false },
    { sentence: '[MOSCOW] (Reuters) - Snow fell.', counts: false },
  ],
};

function isGovernment({ text, match, evidence }: Candidate): boolean {
  const previous = joinedBefore(text, match.start);
  const next = joinedAfter(text, match.end);
  const [left, right] = [previous?.text.toLowerCase() ?? '', next?.text ?? ''];
  if (inTown.has(left) || ofTown.has(right)) return false;
  const isTitle = isTitleCase(text);
  if (!isTitle && right !== '' && (isCapitalised(right) || /^\d/.test(right))) return false;
  if (!isTitle && isPerson(text, match.start)) return false;
  const pair = partnerAfter(text, match.end);
  // “Trains between Brussels and Liège”: the partner must be one as well.
  if (left === 'between' && pair !== null && evidence.isNamed(text, pair)) return true;
  const near = evidence.topicsNear({ match, text });
  const isOfStates = near.policy >= near.sport && near.policy > 0;
  if (!notSubject.has(left) && acts(text, pair ?? match.end, isOfStates)) return true;
  const possessed = /^['’]s?\s/.exec(text.slice(match.end, match.end + 3));
  if (possessed) return hasBelonging(text, match.end + possessed[0].length - 1);
  if (dealtWith.has(left)) return true;
  if (previous && left === 'and') return isSecondPartner(text, previous.start);
  const noun = previous && joinedBefore(text, previous.start)?.text.toLowerCase();
  return noun ? (prepositions.get(left)?.has(noun) ?? false) : false;
}

/** After these it is not the subject of a verb that follows. */
const notSubject: ReadonlySet<string> = new Set([
  'of',
  'from',
  'to',
  'with',
  'for',
  'into',
  'about',
  'over',
  'via',
]);

/** “George Washington”: a capitalised word before, unless it opens the sentence. */
function isPerson(text: string, start: number): boolean {
  const word = joinedBefore(text, start);
  if (word === null || !isCapitalised(word.text)) return false;
  return !opensSentence(text, word.start) || !openers.has(word.text.toLowerCase());
}

/** Where the second of two capitals ends: “[Washington] and Beijing”, “[Moscow]–Beijing”. */
function partnerAfter(text: string, end: number): number | null {
  const joint = /^(?:\s(?:and|or|nor)\s|[-–—/])/.exec(text.slice(end, end + 5))?.[0];
  if (joint === undefined) return null;
  const partner = joinedAfter(` ${text.slice(end + joint.length, end + joint.length + 40)}`, 0);
  if (!partner || !isCapitalised(partner.text)) return null;
  return end + joint.length + partner.text.length;
}

/** “between Washington and [Beijing]”, “both London and [Paris]”. */
function isSecondPartner(text: string, and: number): boolean {
  const first = joinedBefore(text, and);
  const lead = first && joinedBefore(text, first.start)?.text.toLowerCase();
  return lead === 'between' || lead === 'both' || lead === 'neither';
}

const LOOK_AHEAD = 5;

/** Whether a verb of governments follows: “has repeatedly denied”, “is considering”, “are at odds”. */
function acts(text: string, end: number, mayBeOther: boolean): boolean {
  let word = joinedAfter(text, end);
  let last = '';
  for (let step = 0; word && step < LOOK_AHEAD; step++) {
    const small = word.text.toLowerCase();
    if (!auxiliaries.has(small)) {
      if (forms.has(last)) return stances.has(small) || (small.endsWith('ing') && isDeed(small));
      return (
        isDeed(small) || (mayBeOther && isOtherDeed(small)) || (last === 'did' && small === 'the')
      );
    }
    if (forms.has(small) || small === 'did') last = small;
    word = joinedAfter(text, word.end);
  }
  return false;
}

function hasBelonging(text: string, from: number): boolean {
  let word = joinedAfter(text, from);
  for (let step = 0; word && step < 3; step++) {
    if (belongings.has(word.text.toLowerCase())) return true;
    word = joinedAfter(text, word.end);
  }
  return false;
}

function isGovernmentElsewhere(candidate: Candidate): boolean {
  const { language } = candidate;
  const [left, right] = [before(candidate, 60), after(candidate, 90)];
  const pair = pairs[language];
  return Boolean(
    actsAfter[language]?.test(right) ||
      actsBefore[language]?.test(left) ||
      dealings[language]?.test(left) ||
      possession[language]?.test(right) ||
      pair?.second.test(left) ||
      (pair?.before.test(left) && pair.after.test(right)),
  );
}
