import type { PlaceLine } from '../place-line.ts';
import { usStateNames } from '../us-states.ts';
import { wordSet } from '../word-set.ts';

/** Patterns of local news of the United States; each can occur only with one of its words. */
export type LocalCue = { words: readonly string[]; pattern: RegExp };

const cue = (words: string, pattern: RegExp): LocalCue => ({ words: words.split(' '), pattern });

const states = usStateNames.replace(/\|Georgia|\|Washington/g, '');
const abbreviated =
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo';

export const localCues: readonly LocalCue[] = [
  cue(
    states
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
    new RegExp(`\\b(?:${states})\\b`, 'g'),
  ),
  cue(abbreviated.toLowerCase(), new RegExp(`, (?:${abbreviated.replaceAll(' ', '|')})\\.`, 'g')),
  cue(
    'county counties township parish',
    /\b\p{Lu}[\p{L}.]+ (?:County|counties|Township|Parish)\b/gu,
  ),
  cue(
    'st ave rd blvd ln dr street avenue road boulevard lane drive',
    /\b\d+ (?:[NSEW]\.? )?\p{Lu}\p{L}+ (?:St|Ave|Rd|Blvd|Ln|Dr|Street|Avenue|Road|Boulevard|Lane|Drive)\b/gu,
  ),
  cue(
    'interstate highway route i',
    /\b(?:Interstate|U\.S\. Highway|State Route|Highway|I-)\s?\d+\b/g,
  ),
  cue(
    'funeral elementary school medical commerce court pleas patrol police sheriff jury attorney commissioner commissioners council statehouse interment ncaa',
    /\b(?:Funeral Home|Elementary|Middle School|High School|Medical Center|Chamber of Commerce|Superior Court|Circuit Court|Common Pleas|Highway Patrol|State Police|Sheriff|sheriff|grand jury|district attorney|county commissioners?|[Ss]chool [Bb]oard|city council|statehouse|Interment|NCAA)\b/g,
  ),
];

/** Cities of the United States that stand alone in a place line; not those from which the world is reported. */
const alone = wordSet(
  'atlanta baltimore boston chicago cincinnati cleveland dallas denver detroit honolulu houston indianapolis las_vegas los_angeles miami milwaukee minneapolis nashville new_orleans oklahoma_city philadelphia phoenix pittsburgh salt_lake_city san_antonio san_diego san_francisco seattle st._louis',
);

/** Whether a report comes from a town of the United States: “LEBANON, Pa.”, “CHICAGO”. */
export function isUsPlace(line: PlaceLine | null): boolean {
  if (!line) return false;
  if (line.region === '') return alone.has(line.place.toLowerCase().replaceAll(' ', '_'));
  const region = line.region.replace(/\.$/, '');
  return ` ${abbreviated} `.includes(` ${region} `) || `|${usStateNames}|`.includes(`|${region}|`);
}
