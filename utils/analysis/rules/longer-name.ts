import { isCapitalised, isTitleCase, joinedAfter, joinedBefore, opensSentence } from '../around.ts';
import { wordSet } from '../word-set.ts';
import { type Candidate, type Rule, reject, rejectThroughout } from './rule.ts';

/** What makes a name local, and says where the whole text plays: "Guernsey County". */
const localHeads = wordSet('County Parish Township Borough Elementary Middle');
/** What is named after a state, whichever: “Russia Today”, “Japan Airlines”. */
const heads = wordSet(
  'Street Avenue Road Boulevard Lane Drive Square Creek River Falls Heights Springs Bay Sea Gulf Strait Canal Ocean Lake Peninsula Plateau Basin College University Tech School Hotel Inn Airlines Airways Airline Air Bank Today Times Post Daily Herald Tribune Telecom Mobile Club Bulldogs Southern Stadium Tunnel Park Valley Palace Museum Hall Hospital Center Centre Circus Railways Church Cathedral Theatre Theater Library Bridge Station Airport Highway Expressway Heights Hills Orchestra Academy Institute Championship Championships Plaza Deli Day Bulldogs Wildcats Tigers Panthers Eagles',
);
/** With “of” before it: “Bank of China”, “Gulf of Oman”. */
const headsOf = wordSet(
  'bank times church voice order knights tour cedars banco university college diocese city town village county gulf sea bay strait straits isthmus duke earl',
);
const localHeadsOf = wordSet('city town village county');
/** Joined before it: “Lake Chad”, “New Guinea”, “Northeast Georgia”. */
const leads = wordSet(
  'Lake New Little Fort Camp Mandate Mount Port Saint St Air East West North South Golden',
);
const regions = wordSet(
  'Northeast Northwest Southeast Southwest Northern Southern Eastern Western Central Middle Coastal',
);
/** Titles that go between a state and a person: no part of its name. */
const titles = wordSet(
  'President Prime Minister King Queen Foreign Defence Defense Ambassador Chancellor Finance Interior Deputy Vice Sultan Emir Crown Prince General Says Will And',
);

/** A longer name that no list holds: "Guernsey County", "the City of Turkey", “Holland Tunnel”. */
export const longerName: Rule = {
  name: 'longer-name',
  concerns: ({ entry, form }, language) =>
    entry?.kind === 'state' && (form === 'name' || form === 'alias') && language === 'en',
  judge(candidate) {
    const { text, match } = candidate;
    const because = 'here it is part of a longer name';
    const after = joinedAfter(text, match.end);
    const next = after && isCapitalised(after.text) ? asName(after.text) : (after?.text ?? '');
    const previous = joinedBefore(text, match.start);
    const lead = previous?.text ?? '';
    const of = lead === 'of' ? joinedBefore(text, previous?.start ?? 0)?.text : undefined;
    const isDoubtful = match.surface.ambiguity === 'low';
    if (localHeads.has(next)) return isDoubtful ? rejectThroughout(because) : reject(because);
    if (of !== undefined && headsOf.has(of.toLowerCase()) && (isDoubtful || isCapitalised(of))) {
      return isDoubtful && localHeadsOf.has(of.toLowerCase())
        ? rejectThroughout(because)
        : reject(because);
    }
    if (isTitleCase(text)) return null;
    if (heads.has(next) || (leads.has(lead) && !opensHere(candidate))) return reject(because);
    if (after && isCapitalised(after.text) && headsSoon(text, after.end)) return reject(because);
    if (!isDoubtful) return null;
    if (rarelyOthers.has(match.surface.entry?.id ?? '')) return null;
    // As a rule a doubtful name is not joined to another capitalised word (“Turkey Trot”).
    if (next !== '' && isCapitalised(next) && !titles.has(next) && next !== next.toUpperCase()) {
      return reject(because);
    }
    return regions.has(lead) && match.surface.entry?.id === 'GE' ? rejectThroughout(because) : null;
  },
  examples: [
    { sentence: 'The [Guernsey] County Courthouse was closed.', counts: false },
    { sentence: 'Schools in Northeast [Georgia] reopened.', counts: false },
    { sentence: 'The City of [Turkey] sells tickets.', counts: false },
    { sentence: 'The Bank of [Georgia] lent more.', counts: false },
    { sentence: 'Delays are expected in the [Holland] Tunnel this week.', counts: false },
    { sentence: 'He works for [Vietnam] Airlines now.', counts: false },
    { sentence: 'Shares of Air [Tanzania] rose.', counts: false },
    {
      sentence: 'The pupils of [Peru] Community High School sang at the door of the mayor.',
      counts: false,
    },
    { sentence: 'The government of [Turkey] sent a note.', counts: true },
    { sentence: 'We met [Jordan] King Abdullah there.', counts: true },
    { sentence: 'In [Georgia] the river rose.', counts: true },
  ],
};

/** Doubtful, but hardly ever a given name or a common word: “Kenya Medical Union” is Kenya’s. */
const rarelyOthers = wordSet('CL CN IE IL IN KE LU MC NE OM PA PE TG');

/** A word as it is written in a name, also where a line is set in capitals. */
const asName = (word: string): string =>
  word.length > 2 && word === word.toUpperCase()
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word;

const farHeads = wordSet('School College University Hospital Airport Stadium Orchestra District');

/** “Peru Community High School”: the head stands a word or two further. */
function headsSoon(text: string, end: number): boolean {
  let word = joinedAfter(text, end);
  for (let step = 0; word && step < 2 && isCapitalised(word.text); step++) {
    if (farHeads.has(word.text)) return true;
    word = joinedAfter(text, word.end);
  }
  return false;
}

const opensHere = ({ text, match }: Candidate): boolean => {
  const word = joinedBefore(text, match.start);
  return word !== null && opensSentence(text, word.start) && word.text === 'New';
};
