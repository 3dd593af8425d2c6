/*
 * What tells a capital that stands for its government from a town, by language (BCP 47).
 */

/** What governments do and towns do not, by language; in Arabic the verb comes first. */
export const actsAfter: Record<string, RegExp> = {
  en: /^(?:\s(?:has|had|have|also|later|now|then|still|again|immediately|repeatedly|quickly|long|reportedly|would|will|could|may|might|must|should|is|was|were|are|did|does|do|not))*\s(?:said|says|saying|announced|announces|den(?:ied|ies)|accus(?:ed|es|ing)|warn(?:ed|s|ing)|insist(?:ed|s|ing)|reject(?:ed|s|ing)|call(?:ed|s|ing) (?:for|on|the)|urg(?:ed|es|ing)|imposed?|impos(?:es|ing)|want(?:ed|s)|agree(?:d|s|ing)? (?:to|that|with|on)|respond(?:ed|s|ing)|retaliat(?:ed|es|e|ing)|claim(?:ed|s|ing)|argu(?:ed|es|ing)|believ(?:ed|es)|consider(?:ed|s)|fear(?:ed|s)|condemn(?:ed|s|ing)|demand(?:ed|s|ing)|expel(?:led|s|ling)|summon(?:ed|s|ing)|recall(?:ed|s|ing)|refus(?:ed|es|ing)|vow(?:ed|s)|threaten(?:ed|s|ing)|protest(?:ed|s|ing)|pledg(?:ed|es)|recogni[sz](?:ed|es)|sanction(?:ed|s|ing)|blam(?:ed|es|ing)|maintain(?:ed|s)|stress(?:ed|es)|dismiss(?:ed|es|ing)|suspect(?:ed|s)|pushed back|backed|backs|seeks?|sought|views?|sees|regards?|signal(?:led|ed|s)|hopes|offered|complained|counters?|countered|confirmed|acknowledged|admitted|decided|ordered|lodged|withdr(?:ew|aws)|severed|signed|ratified|vetoed|voted|abstained)\b/,
  fr: /^\s(?:(?:a|ont|avait|n’a pas|n'a pas) (?:annoncé|dénoncé|accusé|affirmé|assuré|déclaré|rejeté|appelé|réclamé|refusé|condamné|menacé|répondu|dit|démenti|nié|promis|réagi|expulsé|convoqué|rappelé|imposé|demandé|exigé|averti|mis en garde|salué|estimé|jugé|proposé|signé|suspendu|décidé|confirmé|reconnu|fait savoir|indiqué|adopté|sanctionné|riposté)|dénonce|accuse|affirme|assure|appelle|annonce|rejette|réclame|refuse|veut|souhaite|exige|condamne|estime|juge|menace|répond|dit|dément|nie|promet|réagit|riposte|met en garde|se dit|s’inquiète)(?!\p{L})/u,
  es: /^\s(?:ha (?:anunciado|denunciado|acusado|afirmado|asegurado|declarado|rechazado|condenado|amenazado|respondido|dicho|negado|prometido|expulsado|convocado|impuesto|pedido|exigido|advertido|propuesto|firmado|suspendido|decidido|confirmado|reconocido)|acusa|acusó|afirma|afirmó|anunció|anuncia|rechaza|rechazó|condena|condenó|dice|dijo|exige|exigió|niega|negó|pide|pidió|responde|respondió|advierte|advirtió|quiere|busca|asegura|aseguró|impuso|impone|expulsó|convocó)(?!\p{L})/u,
  ru: /^\s(?:заяви\p{L}+|обвин\p{L}+|отверг\p{L}*|отрица\p{L}+|призва\p{L}+|осуди\p{L}+|осуждает|потребова\p{L}+|требует|ответи\p{L}+|объяви\p{L}+|считает|намерен\p{L}*|готов\p{L}*|ввел\p{L}*|выслал\p{L}*|выразил\p{L}*|предупреди\p{L}+|настаивает|предложи\p{L}+|отказал\p{L}+)(?!\p{L})/u,
  zh: /^(?:方面|当局|政府)?(?:则|也|已|又|曾|将|再次|随后)?(?:表示|指责|宣布|否认|谴责|呼吁|要求|强调|回应|警告|拒绝|认为|希望|宣称|抗议|反对|制裁|召回|驱逐|声称)/,
};
export const actsBefore: Record<string, RegExp> = {
  ar: /(?:قالت|أعلنت|اتهمت|رفضت|نفت|دعت|أكدت|حذرت|أدانت|طالبت|أعربت|تتهم|تنفي|ترفض|تعتبر|تؤكد|فرضت)\s$/,
};
/** What one has with a government: ties, talks, pressure. */
export const dealings: Record<string, RegExp> = {
  en: /\b(?:ties|relations|talks|dialogue|negotiations|agreement|deal|tensions|pact|alliance|cooperation|rapprochement|rift|standoff|trade war) with\s$|\b(?:accus(?:ed|es|ing)|urg(?:ed|es|ing)|blam(?:ed|es|ing)|warn(?:ed|s|ing)|pressur(?:ed|es|ing)|press(?:ed|es|ing)|condemn(?:ed|s|ing)|sanction(?:ed|s|ing)|criticis(?:ed|es|ing)|criticiz(?:ed|es|ing)|punish(?:ed|es|ing)?|deter(?:red|s|ring)?|isolat(?:ed|es|e|ing)|loyal to|backed by|aligned with|support(?:ed)? (?:by|from)|pressure on|sanctions (?:on|against)|hostile to|close to|response (?:from|by)|criticism (?:of|from)|reaction from|behalf of|orders from)\s$/,
  fr: /(?<!\p{L})(?:(?:relations|négociations|pourparlers|discussions|tensions|accord|dialogue|liens|rupture|rapprochement|bras de fer) avec|accus\p{L}+|appel\p{L}+|exhort\p{L}+|pression sur|sanctions contre|soutien de|de la part de|alliés? de|réponse de|réaction de)\s$/iu,
  es: /(?<!\p{L})(?:(?:relaciones|negociaciones|conversaciones|tensiones|acuerdo|diálogo|vínculos|lazos) con|(?:acus\p{L}+|exig\p{L}+|pid\p{L}+|inst\p{L}+|advirti\p{L}+|culp\p{L}+|respond\p{L}+) a|sanciones (?:contra|a)|presión sobre|por parte de|respuesta de|aliados? de)\s$/iu,
  ru: /(?<!\p{L})(?:(?:отношени\p{L}+|переговор\p{L}+|диалог\p{L}*|конфликт\p{L}*|соглашени\p{L}+|контакт\p{L}*|договорить?ся) с|обвин\p{L}+|санкци\p{L}+ против|давлени\p{L}+ на|призв\p{L}+|позици\p{L}+|решени\p{L}+|политик\p{L}+|требовани\p{L}+|со стороны)\s$/iu,
  zh: /(?:指责|谴责|制裁|要求|敦促|警告|呼吁|施压)$/u,
};
/** Two capitals as partners: "between Washington and Beijing". */
export const pairs: Record<string, { before: RegExp; after: RegExp; second: RegExp }> = {
  en: {
    before: /\b(?:between|both|neither|either)\s$/,
    after: /^(?:\s(?:and|or|nor)\s|[-–—/])\p{Lu}/u,
    second:
      /\b(?:between|both|neither|either)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s(?:and|or|nor)\s$/u,
  },
  fr: { before: /\bentre\s$/, after: /^\set\s\p{Lu}/u, second: /\bentre\s\p{Lu}\p{L}+\set\s$/u },
  es: { before: /\bentre\s$/, after: /^\sy\s\p{Lu}/u, second: /\bentre\s\p{Lu}\p{L}+\sy\s$/u },
  ru: {
    before: /(?<!\p{L})между\s$/iu,
    after: /^\sи\s\p{Lu}/u,
    second: /(?<!\p{L})между\s\p{Lu}\p{L}+\sи\s$/iu,
  },
};
/** “Beijing’s claims”; in Chinese 与北京的关系. */
export const possession: Record<string, RegExp> = {
  en: /^['’]s?\s(?:\p{L}+\s){0,2}(?:polic(?:y|ies)|position|stance|claims?|decision|demands?|denial|response|reaction|envoy|ambassador|diplomats?|leaders?|leadership|government|foreign|allies|ally|ambitions?|aggression|interests?|influence|intentions?|strategy|sanctions|support|war|invasion|threats?|concerns?|accusations?|approach|military|nuclear|cyber|intelligence|efforts?|goals?|view|behaviou?r|role|requests?|proposal|plans?)\b/u,
  zh: /^的?(?:关系|谈判|对话|立场|政策|决定|态度|回应|指责|要求|主张)/u,
};
/** In a town one is, arrives or lives. */
export const inTown =
  /\b(?:in|at|near|outside|around|across|downtown|central|north of|south of|visit(?:ed|s|ing)? to|travel(?:l?ed|s|l?ing) to|arriv(?:ed|es|ing) (?:in|at)|fl(?:ew|y|ies|ying) to|born in|(?:university|city|district|suburb|port|outskirts|streets|mayor|governor|people|residents|part|parts|centre|center|siege|battle|treaty|port) of)\s$/i;
/** A dateline or a longer name: "MOSCOW (Reuters)", "Washington Post", "Paris Agreement". */
export const longer =
  /^(?:\s(?:governor|mayor|residents?|airport|police|streets?|district|hotels?|metro|suburbs?|bureau|summit|conference|office)\b|\s\(|\s?[—–]|,\s\p{Lu}|\s\p{Lu}|\s\d)/u;
