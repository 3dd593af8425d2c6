/*
 * What tells a capital that stands for its government from a town, by language (BCP 47); English has
 * more in cues/government.ts.
 */

/** What governments do and towns do not, by language; in Arabic the verb comes first. */
export const actsAfter: Record<string, RegExp> = {
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
  fr: /(?<!\p{L})(?:(?:relations|négociations|pourparlers|discussions|tensions|accord|dialogue|liens|rupture|rapprochement|bras de fer) avec|accus\p{L}+|appel\p{L}+|exhort\p{L}+|pression sur|sanctions contre|soutien de|de la part de|alliés? de|réponse de|réaction de)\s$/iu,
  es: /(?<!\p{L})(?:(?:relaciones|negociaciones|conversaciones|tensiones|acuerdo|diálogo|vínculos|lazos) con|(?:acus\p{L}+|exig\p{L}+|pid\p{L}+|inst\p{L}+|advirti\p{L}+|culp\p{L}+|respond\p{L}+) a|sanciones (?:contra|a)|presión sobre|por parte de|respuesta de|aliados? de)\s$/iu,
  ru: /(?<!\p{L})(?:(?:отношени\p{L}+|переговор\p{L}+|диалог\p{L}*|конфликт\p{L}*|соглашени\p{L}+|контакт\p{L}*|договорить?ся) с|обвин\p{L}+|санкци\p{L}+ против|давлени\p{L}+ на|призв\p{L}+|позици\p{L}+|решени\p{L}+|политик\p{L}+|требовани\p{L}+|со стороны)\s$/iu,
  zh: /(?:指责|谴责|制裁|要求|敦促|警告|呼吁|施压)$/u,
};
/** Two capitals as partners: "between Washington and Beijing". */
export const pairs: Record<string, { before: RegExp; after: RegExp; second: RegExp }> = {
  fr: {
    before: /\bentre\s$/,
    after: /^\set\s\p{Lu}/u,
    second: /\bentre\s\p{Lu}\p{L}+\set\s$/u,
  },
  es: {
    before: /\bentre\s$/,
    after: /^\sy\s\p{Lu}/u,
    second: /\bentre\s\p{Lu}\p{L}+\sy\s$/u,
  },
  ru: {
    before: /(?<!\p{L})между\s$/iu,
    after: /^\sи\s\p{Lu}/u,
    second: /(?<!\p{L})между\s\p{Lu}\p{L}+\sи\s$/iu,
  },
};
/** “Beijing’s claims”; in Chinese 与北京的关系. */
export const possession: Record<string, RegExp> = {
  zh: /^的?(?:关系|谈判|对话|立场|政策|决定|态度|回应|指责|要求|主张)/u,
};
