import {
  isCapitalised,
  isTitleCase,
  joinedBefore,
  opensSentence,
  type Word,
  wordAfter,
  wordBefore,
} from '../around.ts';
import { wordSet } from '../word-set.ts';
import { type Candidate, type Rule, reject } from './rule.ts';

/** After these a word for a people without article and noun names something else: a language, a firm. */
const leads = wordSet(
  'in into from with by to for at on through via speak speaks spoke spoken speaking study studied studying learn learns learned learnt learning teach teaches taught teaching read reads wrote translate translated languages mostly little',
);
/** No noun begins here: the word before stands alone. */
const notNouns = wordSet(
  'as at and or in for with to because when while since but who which that is was are were on by from before after well until than if unless though where will would could can has had have does did now too so then there here again instead only also about rose fell climbed jumped dropped gained slid surged sank',
);
/** Words for persons, which stand alone where a headline drops its articles, do not end like this. */
const isAdjective = /(?:ish|ese|[^r]ench|utch)$/i;

/**
 * “He learned Polish from the cook”, “shares in Turkish rose”: a word for people and things of a state
 * is an adjective, or a noun with an article. Alone behind a preposition it names a language, an airline
 * or a cheese.
 */
export const bareDemonym: Rule = {
  name: 'bare-demonym',
  concerns: ({ entry, form, text }, language) =>
    language === 'en' && entry?.kind === 'state' && form === 'demonym' && !/s$/.test(text),
  judge(candidate) {
    const { text, match } = candidate;
    const unit = text.charAt(match.end);
    if (unit === '-' || unit === '–' || unit === '/' || isTitleCase(text)) return null;
    // A noun follows.
    const beside = unit === ' ' ? wordAfter(text, match.end) : null;
    const isNoun = beside !== null && !notNouns.has(beside.text.toLowerCase());
    if (isNoun && text.charAt(match.end + 1) === beside.text.charAt(0)) return null;
    const { first, end } = listAround(candidate);
    const next = wordAfter(text, end);
    const gap = next ? text.slice(end, next.start) : '';
    const stands = next === null || gap !== ' ' || notNouns.has(next.text.toLowerCase());
    if (!stands) return null;
    const lead = joinedBefore(text, first) ?? languagesBefore(text, first);
    if (!lead || !leads.has(lead.text.toLowerCase()) || opensSentence(text, first)) return null;
    // “Appeals by Israeli, and …”: plural nouns and adjectives of other endings are too near to nouns.
    const isOfPeople =
      /^(?:by|with|for|at|on)$/i.test(lead.text) && !isAdjective.test(match.surface.text);
    return isOfPeople ? null : reject('alone it names a language or something else');
  },
  examples: [
    { sentence: 'She learned [Polish] from the cook.', counts: false },
    { sentence: 'He speaks Bislama, [French] and what he calls English.', counts: false },
    { sentence: 'In both languages, [Bulgarian] and Macedonian, the word is used.', counts: false },
    { sentence: 'Hardly anyone speaks [Danish] now.', counts: false },
    { sentence: 'Shares in [Turkish] rose after it reported.', counts: false },
    { sentence: 'The talks with [Polish], German and Czech officials went on.', counts: true },
    { sentence: 'They came from [French] Guiana and Chile.', counts: false },
    { sentence: 'They learned [Polish] law.', counts: true },
    { sentence: 'The man is [Turkish] and lives here.', counts: true },
  ],
};

/** “Both languages, [Bulgarian] and Macedonian”. */
const languagesBefore = (text: string, first: number): Word | null => {
  const word = text.slice(first - 2, first) === ', ' ? wordBefore(text, first) : null;
  return word?.text === 'languages' ? word : null;
};

/** The run of capitalised words and commas around a match: “French, Dutch and Polish”. */
function listAround({ text, match }: Candidate): { first: number; end: number } {
  let { start: first, end } = match;
  for (let step = 0; step < 6; step++) {
    const joint = /(?:,? and|,? or|,) $/.exec(text.slice(Math.max(0, first - 6), first))?.[0];
    if (joint === undefined) break;
    const word = wordBeforeIn(text, first - joint.length);
    if (!word || !isCapitalised(word)) break;
    first -= joint.length + word.length;
  }
  for (let step = 0; step < 6; step++) {
    const joint = /^(?:,? and|,? or|,) /.exec(text.slice(end, end + 6))?.[0];
    if (joint === undefined) break;
    const word = /^[\p{Lu}][\p{L}-]*/u.exec(
      text.slice(end + joint.length, end + joint.length + 30),
    );
    if (!word) break;
    end += joint.length + word[0].length;
  }
  return { first, end };
}

const wordBeforeIn = (text: string, end: number): string =>
  /[\p{L}-]+$/u.exec(text.slice(Math.max(0, end - 30), end))?.[0] ?? '';
