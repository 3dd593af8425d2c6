import type { EntryId } from '../model/entry.ts';
import type { TextBlock } from '../model/mention.ts';
import { isUsPlace, localCues } from './cues/us-local.ts';
import type { Subject } from './dictionary.ts';
import { type Expansions, expansionsIn, type Found } from './expansions.ts';
import type { Match } from './match.ts';
import { isWordAt } from './normalise.ts';
import { type PlaceLine, placeLineOf } from './place-line.ts';
import { type Topics, topicsIn } from './topics.ts';
import type { CueWords } from './vocabulary.ts';
import type { WordLog } from './word-log.ts';

/** What a whole text says about its names, asked by rules; worked out when first asked. */
export type Evidence = Topics & {
  /**
   * Whether the text is local news of the United States: it names at least three things of a town or
   * county there (a US state, a county, a street address, a funeral home …) and hardly any state
   * abroad; a place line there counts as two.
   */
  isUsLocalNews(): boolean;
  /** Whether the text names the state's people or capital, or has a name of it that is not doubtful. */
  speaksOf(state: Subject): boolean;
  /** Whether the text has a name of the entry that is beyond doubt. */
  namesInFull(entryId: EntryId): boolean;
  /** Whether a name of the dictionary ends at a place of a text. */
  isNamed(text: string, end: number): boolean;
  /** Where the report comes from, as it says at its beginning. */
  placeLine(): PlaceLine | null;
  /** What the text says its acronyms are short for. */
  expansions(): Expansions;
  /** An entry by its id, where it has names in the language of the text. */
  subjectOf(id: EntryId): Subject | undefined;
  /** All ways of writing an entry in the language of the text. */
  namesOf(entry: Subject): readonly string[];
  /** Whether a pattern occurs anywhere in the text. The pattern must not be global. */
  says(pattern: RegExp): boolean;
};

const ENOUGH_CUES = 3;
const MANY_ABROAD = 4;
/** A place line there says as much as two cues. */
const FROM_THERE = 2;

/** The evidence of a text, given as its blocks, what was found in them, and all their words. */
export function evidenceOf(
  blocks: readonly TextBlock[],
  found: readonly Found[],
  words: WordLog,
  entries: Pick<Evidence, 'subjectOf' | 'namesOf'>,
): Evidence {
  const matches = found.map(({ match }) => match);
  let expansions: Expansions | null = null;
  let text: string | null = null;
  const whole = (): string => (text ??= blocks.map((block) => block.text).join('\n'));
  let local: boolean | null = null;
  const spoken = new Map<EntryId, boolean>();
  let full: Set<EntryId> | null = null;
  let ends: Map<string, Set<number>> | null = null;
  let place: PlaceLine | null | undefined;
  const placeLine = (): PlaceLine | null => {
    if (place === undefined) place = placeLineOf(blocks);
    return place;
  };
  const topics = topicsIn(words, found);
  return {
    ...topics,
    isUsLocalNews() {
      if (local !== null) return local;
      const abroad = statesAbroad(matches);
      const wanted = ENOUGH_CUES + 2 * abroad - (isUsPlace(placeLine()) ? FROM_THERE : 0);
      local = abroad < MANY_ABROAD && countLocal(whole(), topics.words()) >= wanted;
      return local;
    },
    speaksOf(state) {
      const known = spoken.get(state.id);
      if (known !== undefined) return known;
      const isSpoken =
        matches.some(({ surface }) => surface.entry?.id === state.id && tells(surface)) ||
        (state.capital !== '' && blocks.some(({ text }) => hasWord(text, state.capital)));
      spoken.set(state.id, isSpoken);
      return isSpoken;
    },
    namesInFull(entryId) {
      full ??= new Set(
        matches.flatMap(({ surface }) =>
          surface.entry && surface.ambiguity === 'none' ? [surface.entry.id] : [],
        ),
      );
      return full.has(entryId);
    },
    isNamed(text, end) {
      if (!ends) {
        ends = new Map();
        for (const { text: own, match } of found) {
          const known = ends.get(own);
          if (known) known.add(match.end);
          else ends.set(own, new Set([match.end]));
        }
      }
      return ends.get(text)?.has(end) ?? false;
    },
    placeLine,
    expansions() {
      expansions ??= expansionsIn(blocks, found);
      return expansions;
    },
    ...entries,
    says: (pattern) => pattern.test(whole()),
  };
}

/** Different cues: a county named ten times says no more than once. */
function countLocal(text: string, words: CueWords): number {
  const said = new Set<string>();
  for (const cue of localCues) {
    if (words.count(cue.words) === 0) continue;
    for (const phrase of text.match(cue.pattern) ?? []) said.add(phrase);
  }
  return said.size;
}

/** How many states other than the United States the text names beyond doubt. */
function statesAbroad(matches: readonly Match[]): number {
  const named = new Set<EntryId>();
  for (const { surface } of matches) {
    const { entry, form, ambiguity } = surface;
    if (entry?.kind !== 'state' || entry.id === 'US') continue;
    if (form === 'name' && ambiguity === 'none') named.add(entry.id);
  }
  return named.size;
}

const tells = ({ form, ambiguity }: Match['surface']): boolean =>
  form === 'demonym' || (form === 'metonym' && ambiguity !== 'high') || ambiguity === 'none';

/** Whether a text has a name as a word of its own. */
function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const isInside =
      (at > 0 && isWordAt(text, at - 1)) || (end < text.length && isWordAt(text, end));
    if (!isInside) return true;
  }
  return false;
}
