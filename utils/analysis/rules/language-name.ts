import { isCapitalised, joinedAfter, wordBefore } from '../around.ts';
import { wordSet } from '../word-set.ts';
import { after, before, type Candidate, type Rule, reject } from './rule.ts';

/** What one does with a language. */
const verbs = wordSet(
  'speak speaks spoke spoken speaking study studies studied studying learn learns learned learnt learning teach teaches taught teaching fluent translated translate translation written wrote write understand understands understood into in',
);
/** What may stand between the two: “speaks fluent Chinese”, “simplified Chinese”. */
const manners = wordSet(
  'fluent fluently good bad some little basic perfect broken flawless excellent mandarin simplified traditional only also both not no native modern',
);
const languages = wordSet(
  'english chinese french german spanish russian arabic polish turkish greek italian portuguese japanese korean vietnamese dutch danish swedish finnish norwegian czech hungarian romanian ukrainian thai persian farsi georgian irish albanian serbian croatian bulgarian hebrew hindi urdu swahili mandarin cantonese latin',
);
/** An adjective goes with a noun ("study Chinese law"); after a language stands one of these, or nothing. */
const notNouns = wordSet(
  'as at and or in for with to because when while since but who that is was are were on by from before after well fluently need needs must can could will would may might should had has have does do did too better among there here than if until',
);
const things = wordSet(
  'lesson lessons classes subtitles alphabet grammar dictionary vocabulary dialect accent translation',
);
const owners = wordSet('his her my your their our');

// In other languages a word beside it tells: “en français”, “русский язык”, “اللغة الروسية”.
const wordBeforeIn: Record<string, RegExp> = {
  ar: /(?:^|\s)[وفبكل]*(?:اللغة|لغة|للغة|اللغتين|اللغات)\s+(?:\S+\s+و?)?$/u,
  es: /(?<!\p{L})(?:en|idioma|lengua|(?:habl|estudi|aprend|enseñ)\p{L}*(?:\s\p{L}+)?(?:\s\p{L}+(?:,\s\p{L}+)*\s[ye])?|(?:traduc|vert|verti|pas)\p{L}*(?:\s\S+){0,5}\sal|traducid[oa]s?\sdel|textos?|palabras?|versión|traducción)\s+$/iu,
  fr: /(?<!\p{L})(?:en|langue|passant\sdu\s\p{L}+\sau|(?:enseign|appren|étudi|maîtris|tradui)\p{L}*(?:\s(?:le|du|en))?(?:\s\p{L}+\set)?(?:\sle)?|parl(?:e|es|ons|ez|ent|ait|aient|er|é|ant)(?:\s\p{L}+)?(?:\s(?:l[’']|le\s)\p{L}+(?:,|\set))?(?:\s(?:l[’']|le))?|textes?|mots?|version|traduction)\s*$/iu,
  ru: /(?<!\p{L})(?:по-)$/iu,
};
const wordAfterIn: Record<string, RegExp> = {
  ru: /^\s+(?:язык|перевод|словар|алфавит|диалект|акцент)/iu,
  zh: /^(?:语|文(?!化|明|官|学|物|件|书|献|艺|豪|人|职|旅|创|坛|莱)|话)/u,
};

/** "He studied Chinese" names a language, not a state. */
export const languageName: Rule = {
  name: 'language-name',
  concerns: ({ entry, form }, language) =>
    form === 'demonym' || (language === 'zh' && entry?.kind === 'state'),
  judge(candidate) {
    const isLanguage =
      candidate.language === 'en'
        ? isEnglishFor(candidate)
        : isToldElsewhere(candidate) || isOnRussian(candidate);
    return isLanguage ? reject('here it names a language') : null;
  },
  examples: [
    { sentence: 'She decided to study [Chinese] as a child.', counts: false },
    { sentence: 'The envoy speaks [Russian] and Ukrainian.', counts: false },
    { sentence: 'The son speaks fluent [Chinese], having studied it.', counts: false },
    {
      sentence: 'There are subtitles in English, Spanish and simplified [Chinese].',
      counts: false,
    },
    { sentence: 'He struggled because his [French] was shaky.', counts: false },
    { sentence: '[Albanian] is widely heard in the old town.', counts: false },
    { sentence: 'The treaty was translated into [French].', counts: false },
    { sentence: 'An envoy who speaks [French] need not come from there.', counts: false },
    { sentence: 'Habla ruso y [alemán] desde niño.', counts: false, language: 'es' },
    { sentence: 'Elle parle [russe] et turc.', counts: false, language: 'fr' },
    { sentence: 'Роман вышел на [немецком], перевод готовят.', counts: false, language: 'ru' },
    { sentence: 'На [немецком] рынке выросли цены.', counts: true, language: 'ru' },
    { sentence: '她会说[法国]话', counts: false, language: 'zh' },
    { sentence: 'Le Parlement [slovaque] a voté.', counts: true, language: 'fr' },
    { sentence: 'They study [Chinese] export rules.', counts: true },
    { sentence: 'In [French] politics this is new.', counts: true },
    { sentence: 'They went on in [Russian]-American art.', counts: true },
    { sentence: 'The [Chinese] ministry protested.', counts: true },
  ],
};

/** “Вышел на немецком” names a language, “на немецком рынке” does not. */
const isOnRussian = (candidate: Candidate): boolean =>
  candidate.language === 'ru' &&
  /(?<!\p{L})на\s$/iu.test(before(candidate, 4)) &&
  /^(?:[,.;:)!?]|$|\s(?:и|или|в|во|для|с|со|вышл?[ае]?л?|без)(?!\p{L}))/iu.test(
    after(candidate, 12),
  );

/** “Albanian is widely heard in the old town.” */
const isUsed =
  /^ (?:is|was) (?:\w+ly |still |also )*(?:heard|spoken|taught|understood|(?:an|the) official language)\b/;

function isEnglishFor({ text, match }: Candidate): boolean {
  const written = text.slice(match.start, match.end).toLowerCase();
  if (!languages.has(written) || text.charAt(match.end) === '-') return false;
  if (isUsed.test(text.slice(match.end, match.end + 40))) return true;
  const next = joinedAfter(text, match.end);
  const following = next?.text.toLowerCase() ?? '';
  if (things.has(following)) return true;
  // A noun follows: it is an adjective.
  if (next && !notNouns.has(following)) return false;
  const previous = wordBefore(text, match.start);
  if (!previous) return false;
  if (owners.has(previous.text.toLowerCase())) return next !== null;
  return follows(text, match.start);
}

/** Whether what stands before leads, over other languages and manners, to a verb of speaking or “in”. */
function follows(text: string, start: number): boolean {
  let word = wordBefore(text, start);
  let others = 0;
  for (let step = 0; word && step < 8; step++) {
    const small = word.text.toLowerCase();
    if (verbs.has(small)) return small !== 'in' || others > 0 || !isCapitalised(word.text);
    if (languages.has(small)) others++;
    else if (!manners.has(small) && small !== 'and' && small !== 'or') return false;
    word = wordBefore(text, word.start);
  }
  return false;
}

function isToldElsewhere(candidate: Candidate): boolean {
  const { language } = candidate;
  return Boolean(
    wordBeforeIn[language]?.test(before(candidate)) ||
      wordAfterIn[language]?.test(after(candidate, 10)),
  );
}
