import { usStateNames } from '../us-states.ts';
import { after, before, type Rule, rejectThroughout } from './rule.ts';

const usStates = usStateNames.replace('|Georgia', '');
const followedByUsState = new RegExp(
  `^,\\s+(?:${usStates}|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wis)\\.)`,
);
// Cities of the US state, and how American news introduces it.
const georgiaTown =
  /(?:Atlanta|Savannah|Augusta|Macon|Athens|Marietta|Columbus|Albany|Valdosta|Decatur|Roswell),\s+$/;
const georgiaCue =
  /\b(?:Atlanta|Savannah|Fulton County|Cobb County|Gwinnett|DeKalb|Brian Kemp|Kemp|Raffensperger|Stacey Abrams|Raphael Warnock|Warnock|Ossoff)\b/;
const caucasusCue =
  /\b(?:Tbilisi|Batumi|Abkhazia|South Ossetia|Caucasus|Georgian Dream|Saakashvili|Kobakhidze|Kavelashvili|Zourabichvili)\b/;

/** "Lebanon, Pennsylvania" is a town; "Atlanta, Georgia" is in the US state. */
export const usPlace: Rule = {
  name: 'us-place',
  concerns: ({ entry }) => entry?.kind === 'state',
  judge(candidate) {
    const { entry, ambiguity } = candidate.match.surface;
    if (followedByUsState.test(after(candidate)))
      return rejectThroughout('here it is a place in the United States');
    if (ambiguity === 'none' || entry?.id !== 'GE' || candidate.match.surface.form !== 'name')
      return null;
    const usSense = rejectThroughout('here it is the US state of Georgia');
    if (georgiaTown.test(before(candidate))) return usSense;
    if (caucasusCue.test(candidate.text)) {
      return { keep: true, certainty: 0.95, because: 'names from the Caucasus stand beside it' };
    }
    return georgiaCue.test(candidate.text) ? usSense : null;
  },
  examples: [
    { sentence: 'A court in Atlanta, [Georgia], heard the case.', counts: false },
    { sentence: 'The Fulton County case in [Georgia] goes on.', counts: false },
    { sentence: 'He was born in [Lebanon], Pennsylvania.', counts: false },
    { sentence: 'Volunteers put [Palestine], Texas, on the map.', counts: false },
    { sentence: 'The European Union opened talks with [Georgia] and Moldova.', counts: true },
    { sentence: 'In [Georgia], the government in Tbilisi passed the law.', counts: true },
  ],
};
