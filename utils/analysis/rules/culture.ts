import { after, before, type Rule, reject } from './rule.ts';

/** Dishes, breeds and manners that carry a people's name wherever they come from. */
const thing =
  /^\s(?:coffee|baths?|delights?|fries|toast|bread|cheese|food|cuisine|cooking|dish(?:es)?|restaurants?|pastry|pastries|muffins?|dressing|tea|rice|sausages?|whiskey|whisky|stew|salad|horn|doors?|windows?|kiss(?:ing)?|poodles?|bulldogs?|shepherds?|wolfhounds?|setters?|terriers?|army kni(?:fe|ves)|roulette|mythology|numerals?|checkers|breakfast|dance|dancing|braids?|manicure|Cream|Coffee|Bulldogs?|Shepherds?|Terriers?|Wolfhounds?)\b/;
/** Streets, hotels, newspapers and the like: longer names that no list holds. */
const named =
  /^\s(?:Quarter|Street|Avenue|Square|Hotel|Press|Post|Times|Herald|Gazette|Tribune|Open|Riviera|Grand Prix|Idol|Pie|Dictionary|Connection|Lick|Creek|River)\b/;
/** The language itself; a “Russian-language forum” is one of its speakers. */
const languageNoun = /^\slanguage\b(?!\s\p{L})/u;
/** "Percy French Hotel": a family name. */
const givenName = /(?:^|[^\p{L}])(?:Percy|Dawn|Daniel|Tana|Melinda|Hugh)\s$/u;
/** The team, not the people: "Fighting Irish", "The Irish" in a report on Notre Dame. */
const team = /\bNotre Dame\b/;

/** "Turkish coffee", "French Quarter" and "the Spanish language" are not about the state. */
export const culture: Rule = {
  name: 'culture',
  judge(candidate) {
    const { entry, form } = candidate.match.surface;
    if (entry?.kind !== 'state' || form !== 'demonym') return null;
    const rest = after(candidate);
    if (thing.test(rest)) return reject('here it names a dish, a custom or a thing');
    if (named.test(rest)) return reject('here it is part of a longer name');
    if (languageNoun.test(rest)) return reject('here it names a language');
    if (givenName.test(before(candidate))) return reject('here it is part of a person’s name');
    if (
      entry.id === 'IE' &&
      (/\bFighting\s$/.test(before(candidate)) || candidate.evidence.says(team))
    ) {
      return reject('here it names a team');
    }
    return null;
  },
  examples: [
    { sentence: 'They talked over [Turkish] coffee.', counts: false },
    { sentence: 'The office is in the [French] Quarter of New Orleans.', counts: false },
    { sentence: 'The lure was in the [Spanish] language.', counts: false },
    { sentence: 'The [Irish] beat Connecticut when Notre Dame scored.', counts: false },
    { sentence: 'It was a [Russian] language forum.', counts: true },
    { sentence: 'The [Turkish] minister drank coffee.', counts: true },
    { sentence: 'The [French] press reported the talks.', counts: true },
  ],
};
