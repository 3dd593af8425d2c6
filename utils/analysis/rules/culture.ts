import { after, before, type Rule, reject } from './rule.ts';

/** Dishes, breeds and manners that carry a people's name wherever they come from. */
const thing =
  /^\s(?:coffee|baths?|delights?|fries|toast|bread|cheese|food|cuisine|cooking|dish(?:es)?|restaurants?|pastry|pastries|muffins?|dressing|tea|rice|sausages?|whiskey|whisky|stew|salad|horn|doors?|windows?|kiss(?:ing)?|poodles?|bulldogs?|shepherds?|wolfhounds?|setters?|terriers?|army kni(?:fe|ves)|roulette|mythology|numerals?|checkers|breakfast|dance|dancing|braids?|manicure|Cream|Coffee|Bulldogs?|Shepherds?|Terriers?|Wolfhounds?)\b/;
const thingBefore: Record<string, RegExp> = {
  ar: /(?:قهوة|القهوة|المطبخ|مطبخ|مطعم|الحلويات)\s$/u,
  es: /(?<!\p{L})(?:pastor|dogo|bulldog|tortilla|café|comida|cocina|restaurante|plato|ensaladilla|vino|queso|tango)s?\s$/iu,
  fr: /(?<!\p{L})(?:berger|bouledogue|dogue|café|cuisine|restaurant|plat|pâtisserie|vin|bain|toilette|salade)s?\s$/iu,
};
const thingAfter: Record<string, RegExp> = {
  ru: /^\s(?:овчарк\p{L}+|дог\p{L}*|кофе|кухн\p{L}+|ча[йяею]|салат\p{L}*|бан[яиею]|рулетк\p{L}+|ресторан\p{L}*|блюд\p{L}+)(?!\p{L})/u,
  zh: /^(?:牧羊犬|面条?|咖啡|菜肴?|料理|餐厅|烤肉|泡菜|浴室)/u,
};
/** Streets, hotels, newspapers and the like: longer names that no list holds. */
const named =
  /^\s(?:Quarter|Street|Avenue|Square|Hotel|Press|Post|Times|Herald|Gazette|Tribune|Open|Riviera|Grand Prix|Idol|Pie|Dictionary|Connection|Lick|Creek|River)\b/;
/** The language itself; a “Russian-language forum” is one of its speakers. */
const languageNoun = /^\slanguage\b(?!\s\p{L})/u;
/** "Percy French Hotel": a family name. */
const givenName = /(?:^|[^\p{L}])(?:Percy|Dawn|Daniel|Tana|Melinda|Hugh)\s$/u;
/** “Polish the table” opens a sentence with a verb. */
const verb = /^\s(?:the|your|it|them|off|up)\b/;
/** The team, not the people: "Fighting Irish", "The Irish" in a report on Notre Dame. */
const team = /\bNotre Dame\b/;

/** "Turkish coffee", "French Quarter" and "the Spanish language" are not about the state. */
export const culture: Rule = {
  name: 'culture',
  // In Chinese the name itself is the adjective.
  concerns: ({ entry, form }, language) =>
    entry?.kind === 'state' && (form === 'demonym' || language === 'zh'),
  judge(candidate) {
    const { entry } = candidate.match.surface;
    const rest = after(candidate);
    const told =
      thingAfter[candidate.language]?.test(rest) ||
      thingBefore[candidate.language]?.test(before(candidate));
    if (told) return reject('here it names a dish, a custom or a thing');
    if (candidate.language !== 'en') return null;
    if (thing.test(rest)) return reject('here it names a dish, a custom or a thing');
    if (verb.test(rest) && /(?:^|[.!?]\s+)$/.test(before(candidate))) {
      return reject('here it is a verb');
    }
    if (named.test(rest)) return reject('here it is part of a longer name');
    if (languageNoun.test(rest)) return reject('here it names a language');
    if (givenName.test(before(candidate))) return reject('here it is part of a person’s name');
    if (
      entry?.id === 'IE' &&
      (/\bFighting\s$/.test(before(candidate)) || candidate.evidence.says(team))
    ) {
      return reject('here it names a team');
    }
    return null;
  },
  examples: [
    { sentence: 'They talked over [Turkish] coffee.', counts: false },
    { sentence: 'Un café [turc] et un thé.', counts: false, language: 'fr' },
    { sentence: 'Le ministre [turc] a bu un café.', counts: true, language: 'fr' },
    { sentence: '[土耳其]咖啡很受欢迎', counts: false, language: 'zh' },
    { sentence: 'The office is in the [French] Quarter of New Orleans.', counts: false },
    { sentence: 'The lure was in the [Spanish] language.', counts: false },
    { sentence: 'The [Irish] beat Connecticut when Notre Dame scored.', counts: false },
    { sentence: 'It was a [Russian] language forum.', counts: true },
    { sentence: '[Polish] the table first.', counts: false },
    { sentence: 'The [Polish] the minister met were kind.', counts: true },
    { sentence: 'The [Turkish] minister drank coffee.', counts: true },
    { sentence: 'The [French] press reported the talks.', counts: true },
  ],
};
