import { usStateNames } from '../us-states.ts';
import { after, before, type Rule, rejectThroughout } from './rule.ts';

const usStates = usStateNames.replace('|Georgia', '');
let pattern: RegExp | null = null;
const followedByUsState = (): RegExp =>
  (pattern ??= new RegExp(
    `^,\\s+(?:${usStates}|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wis|Ga|La|Ont|Que|Alta|Sask|Man)\\.|(?:N\\.(?:Y|J|C|D|H|M|B|S|L)|S\\.[CD]|W\\. ?Va|R\\.I|D\\.C|B\\.C|P\\.E\\.I)\\.)`,
  ));
// Cities of the US state, and how American news introduces it.
const georgiaTown =
  /(?:Atlanta|Savannah|Augusta|Macon|Athens|Marietta|Columbus|Albany|Valdosta|Decatur|Roswell),\s+$/;
/** "Lebanon, Pennsylvania" is a town; "Atlanta, Georgia" is in the US state. */
export const usPlace: Rule = {
  name: 'us-place',
  concerns: ({ entry }) => entry?.kind === 'state' && entry.id !== 'US',
  judge(candidate) {
    const { entry, ambiguity } = candidate.match.surface;
    const isFollowed = candidate.text.charAt(candidate.match.end) === ',';
    if (isFollowed && followedByUsState().test(after(candidate))) {
      return { ...rejectThroughout('here it is a town in North America'), spreads: 'all' };
    }
    if (ambiguity === 'none' || entry?.id !== 'GE' || candidate.match.surface.form !== 'name')
      return null;
    return georgiaTown.test(before(candidate))
      ? rejectThroughout('here it is the US state of Georgia')
      : null;
  },
  examples: [
    { sentence: 'A court in Atlanta, [Georgia], heard the case.', counts: false },
    { sentence: 'The Fulton County case in [Georgia] goes on.', counts: false },
    { sentence: 'He was born in [Lebanon], Pennsylvania.', counts: false },
    { sentence: 'Volunteers put [Palestine], Texas, on the map.', counts: false },
    { sentence: 'The plant in Malta, N.Y., will grow. In [Malta] they agree.', counts: false },
    { sentence: 'The European Union opened talks with [Georgia] and Moldova.', counts: true },
    { sentence: 'In [Georgia], the government in Tbilisi passed the law.', counts: true },
  ],
};
