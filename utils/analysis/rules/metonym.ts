import { after, before, type Rule } from './rule.ts';

/** What governments do and towns do not, by language; in Arabic the verb comes first. */
const actsAfter: Record<string, RegExp> = {
  en: /^(?:\s(?:has|had|have|also|later|now|then|still|again|immediately|repeatedly|quickly|long|reportedly|would|will|could|may|might|must|should|is|was|were|are|did|does|do|not))*\s(?:said|says|saying|announced|announces|den(?:ied|ies)|accus(?:ed|es|ing)|warn(?:ed|s|ing)|insist(?:ed|s|ing)|reject(?:ed|s|ing)|call(?:ed|s|ing) (?:for|on|the)|urg(?:ed|es|ing)|imposed?|impos(?:es|ing)|want(?:ed|s)|agree(?:d|s|ing)? (?:to|that|with|on)|respond(?:ed|s|ing)|retaliat(?:ed|es|e|ing)|claim(?:ed|s|ing)|argu(?:ed|es|ing)|believ(?:ed|es)|consider(?:ed|s)|fear(?:ed|s)|condemn(?:ed|s|ing)|demand(?:ed|s|ing)|expel(?:led|s|ling)|summon(?:ed|s|ing)|recall(?:ed|s|ing)|refus(?:ed|es|ing)|vow(?:ed|s)|threaten(?:ed|s|ing)|protest(?:ed|s|ing)|pledg(?:ed|es)|recogni[sz](?:ed|es)|sanction(?:ed|s|ing)|blam(?:ed|es|ing)|maintain(?:ed|s)|stress(?:ed|es)|dismiss(?:ed|es|ing)|suspect(?:ed|s)|pushed back|backed|backs|seeks?|sought|views?|sees|regards?|signal(?:led|ed|s)|hopes|offered|complained|counters?|countered|confirmed|acknowledged|admitted|decided|ordered|lodged|withdr(?:ew|aws)|severed|signed|ratified|vetoed|voted|abstained)\b/,
  fr: /^\s(?:a|ont|avait|n’a|n'a|dénonce|accuse|affirme|assure|appelle|annonce|rejette|réclame|refuse|veut|souhaite|exige|condamne|estime|juge|menace|répond|dit|dément|nie|promet|réagit|riposte|met en garde|se dit|s’inquiète)\b/,
  es: /^\s(?:ha|acusa|acusó|afirma|afirmó|anunció|anuncia|rechaza|rechazó|condena|condenó|dice|dijo|exige|exigió|niega|negó|pide|pidió|responde|respondió|advierte|advirtió|quiere|busca|asegura|aseguró|impuso|impone|expulsó|convocó)(?!\p{L})/u,
  ru: /^\s(?:заяви\p{L}+|обвин\p{L}+|отверг\p{L}*|отрица\p{L}+|призва\p{L}+|осуди\p{L}+|осуждает|потребова\p{L}+|требует|ответи\p{L}+|объяви\p{L}+|считает|намерен\p{L}*|готов\p{L}*|ввел\p{L}*|выслал\p{L}*|выразил\p{L}*|предупреди\p{L}+|настаивает|предложи\p{L}+|отказал\p{L}+)(?!\p{L})/u,
  zh: /^(?:方面|当局|政府)?(?:则|也|已|又|曾|将|再次|随后)?(?:表示|指责|宣布|否认|谴责|呼吁|要求|强调|回应|警告|拒绝|认为|希望|宣称|抗议|反对|制裁|召回|驱逐|声称)/,
};
const actsBefore: Record<string, RegExp> = {
  ar: /(?:قالت|أعلنت|اتهمت|رفضت|نفت|دعت|أكدت|حذرت|أدانت|طالبت|أعربت|تتهم|تنفي|ترفض|تعتبر|تؤكد|فرضت)\s$/,
};
/** What one has with a government: ties, talks, pressure. */
const dealings =
  /\b(?:ties|relations|talks|dialogue|negotiations|agreement|deal|tensions|pact|alliance|cooperation|rapprochement|rift|standoff|trade war) with\s$|\b(?:accus(?:ed|es|ing)|urg(?:ed|es|ing)|blam(?:ed|es|ing)|warn(?:ed|s|ing)|pressur(?:ed|es|ing)|press(?:ed|es|ing)|condemn(?:ed|s|ing)|sanction(?:ed|s|ing)|criticis(?:ed|es|ing)|criticiz(?:ed|es|ing)|punish(?:ed|es|ing)?|deter(?:red|s|ring)?|isolat(?:ed|es|e|ing)|loyal to|backed by|aligned with|support(?:ed)? (?:by|from)|pressure on|sanctions (?:on|against)|hostile to|close to|response (?:from|by)|criticism (?:of|from)|reaction from|behalf of|orders from)\s$/;
const possession =
  /^['’]s?\s(?:\p{L}+\s){0,2}(?:polic(?:y|ies)|position|stance|claims?|decision|demands?|denial|response|reaction|envoy|ambassador|diplomats?|leaders?|leadership|government|foreign|allies|ally|ambitions?|aggression|interests?|influence|intentions?|strategy|sanctions|support|war|invasion|threats?|concerns?|accusations?|approach|military|nuclear|cyber|intelligence|efforts?|goals?|view|behaviou?r|role|requests?|proposal|plans?)\b/u;
/** "between Washington and Beijing", "Moscow and Kyiv": towns written as partners. */
const pairAfter = /^(?:\s(?:and|or|nor)\s|[-–—/])\p{Lu}/u;
const pairBefore = /\b(?:between|both|neither|either)\s$/;
const pairSecond =
  /\b(?:between|both|neither|either)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s(?:and|or|nor)\s$/u;
/** In a town one is, arrives or lives. */
const inTown =
  /\b(?:in|at|near|outside|around|across|downtown|central|north of|south of|visit(?:ed|s|ing)? to|travel(?:l?ed|s|l?ing) to|arriv(?:ed|es|ing) (?:in|at)|fl(?:ew|y|ies|ying) to|born in|(?:university|city|district|suburb|port|outskirts|streets|mayor|governor|people|residents|part|parts|centre|center|siege|battle|treaty|port) of)\s$/i;
/** A dateline or a longer name: "MOSCOW (Reuters)", "Washington Post", "Paris Agreement". */
const longer =
  /^(?:\s(?:governor|mayor|residents?|airport|police|streets?|district|hotels?|metro|suburbs?|bureau|summit|conference|office)\b|\s\(|\s?[—–]|,\s\p{Lu}|\s\p{Lu}|\s\d)/u;

/** "Washington said" means the government; a town by itself is a town. */
export const metonym: Rule = {
  name: 'metonym',
  judge(candidate) {
    const { form, ambiguity } = candidate.match.surface;
    if (form !== 'metonym' || ambiguity !== 'high') return null;
    const { language } = candidate;
    const [left, right] = [before(candidate, 60), after(candidate, 90)];
    if (language === 'en' && (inTown.test(left) || longer.test(right))) return null;
    const acts = actsAfter[language]?.test(right) || actsBefore[language]?.test(left);
    const deals =
      language === 'en' &&
      (dealings.test(left) ||
        possession.test(right) ||
        pairSecond.test(left) ||
        (pairBefore.test(left) && pairAfter.test(right)));
    return acts || deals
      ? { keep: true, certainty: 0.85, because: 'the capital stands for the government' }
      : null;
  },
  examples: [
    { sentence: '[Washington] said that it would respond.', counts: true },
    { sentence: 'Officials accused [Moscow] of jamming signals.', counts: true },
    { sentence: 'Talks between [Washington] and Beijing resumed.', counts: true },
    { sentence: 'Talks between Washington and [Beijing] resumed.', counts: true },
    { sentence: 'A hospital in a district of [Nairobi] said so.', counts: false },
    { sentence: 'They spoke of [Beijing]’s claims in the South China Sea.', counts: true },
    { sentence: 'The EU wants better ties with [Ankara].', counts: true },
    { sentence: 'She works in [Washington] for a bank.', counts: false },
    { sentence: 'The [Washington] Post reported it.', counts: false },
    { sentence: 'Trains to [Paris] were late.', counts: false },
    { sentence: '[MOSCOW] (Reuters) - Snow fell.', counts: false },
  ],
};
