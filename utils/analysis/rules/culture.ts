import { joinedAfter, joinedBefore } from '../around.ts';
import { wordSet } from '../word-set.ts';
import { after, before, type Rule, reject } from './rule.ts';

/** Dishes, breeds and manners that carry a people's name wherever they come from. */
const things = wordSet(
  'coffee bath baths delight delights fries toast bread cheese food cuisine cooking dish dishes restaurant restaurants pastry pastries muffin muffins dressing tea rice sausage sausages whiskey whisky stew salad horn door doors window windows kiss kissing poodle poodles bulldog bulldogs shepherd shepherds wolfhound wolfhounds setter setters terrier terriers roulette mythology numerals checkers breakfast dance dancing braid braids manicure cream cabbage lantern lanterns pepper takeaway takeaways summer wax whispers measles encephalitis massage shorts cotton biscuit biscuits palm palms',
);
/** In small letters: “the Saudi Crown Prince” is none. */
const monies = wordSet(
  'franc francs shilling shillings dollar dollars lira peso pesos yuan ruble rubles rouble roubles rupee rupees krona crown crowns pound pounds yen',
);
/** What is made and sold is the state’s: “Vietnamese coffee exports”. */
const trade = wordSet(
  'exports exporters imports importers growers farmers producers production prices sector industry harvest crop shipments',
);
const thingBefore: Record<string, RegExp> = {
  ar: /(?:دولار|الدولار|الفرنك|فرنك|الليرة|ليرة|الجنيه|جنيه|الريال|ريال|الدرهم|الدينار|قهوة|القهوة|المطبخ|مطبخ|مطعم|الحلويات)\s$/u,
  es: /(?<!\p{L})(?:pastor|dogo|bulldog|tortilla|café|comida|cocina|restaurante|plato|ensaladilla|vino|queso|tango|franco|dólar|peso|lira|corona|rublo|rupia|yuan|libra)(?:es|s)?\s$/iu,
  fr: /(?<!\p{L})(?:berger|bouledogue|dogue|café|cuisine|restaurant|plat|pâtisserie|vin|bain|toilette|salade|franc|dollar|livre|couronne|rouble|roupie|peso|yuan)s?\s$/iu,
};
const thingAfter: Record<string, RegExp> = {
  ru: /^\s(?:овчарк\p{L}+|дог\p{L}*|кофе|кухн\p{L}+|ча[йяею]|салат\p{L}*|бан[яиею]|рулетк\p{L}+|ресторан\p{L}*|блюд\p{L}+)(?!\p{L})/u,
  zh: /^(?:牧羊犬|面条?|咖啡|菜肴?|料理|餐厅|烤肉|泡菜|浴室)/u,
};
/** Streets, hotels, newspapers and the like: longer names that no list holds. */
const named = wordSet(
  'Quarter Street Avenue Square Hotel Press Post Times Herald Gazette Tribune Open Riviera Idol Pie Dictionary Connection Creek River University College Lick',
);
/** In Britain of the time of four kings named George. */
const styles = wordSet(
  'house houses townhouse townhouses terrace terraces mansion mansions architecture facade facades façade façades era',
);
/** The language itself; a “Russian-language forum” is one of its speakers. */
const languageNoun = /^\slanguage\b(?!\s\p{L})/u;
/** “Polish the table” opens a sentence with a verb. */
const objects = wordSet('the your it them off up');
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
    const next = joinedAfter(candidate.text, candidate.match.end)?.text ?? '';
    // Persons, in the plural: “Italians delight the crowd”.
    if (/[^s]s$/.test(candidate.match.surface.text)) return null;
    const isTraded = trade.has(
      joinedAfter(candidate.text, candidate.match.end + 1 + next.length)?.text ?? '',
    );
    if ((things.has(next.toLowerCase()) && !isTraded) || /^\sarmy kni(?:fe|ves)\b/i.test(rest)) {
      return reject('here it names a dish, a custom or a thing');
    }
    if (objects.has(next) && /(?:^|[.!?]\s+)["“‘']?$/.test(before(candidate))) {
      return reject('here it is a verb');
    }
    if (next === 'Creole') return reject('here it names a language');
    if (monies.has(next)) return reject('here it names a currency');
    const isStyle = entry?.id === 'GE' && styles.has(next.toLowerCase());
    if (isStyle) return reject('here it names a style of building');
    if (named.has(next)) return reject('here it is part of a longer name');
    if (next === 'language' && languageNoun.test(rest)) return reject('here it names a language');
    const isFighting = joinedBefore(candidate.text, candidate.match.start)?.text === 'Fighting';
    if (entry?.id === 'IE' && (isFighting || candidate.evidence.says(team))) {
      return reject('here it names a team');
    }
    return null;
  },
  examples: [
    { sentence: 'They talked over [Turkish] coffee.', counts: false },
    { sentence: '[Vietnamese] coffee exports fell.', counts: true },
    { sentence: 'The [Italians] delight the crowd.', counts: true },
    { sentence: 'Most speak [Haitian] Creole.', counts: false },
    { sentence: 'They live in a lane of [Georgian] houses.', counts: false },
    { sentence: 'The [Swiss] franc rose.', counts: false },
    { sentence: 'The [Saudi] Crown Prince spoke.', counts: true },
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
