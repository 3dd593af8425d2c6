import type { TextBlock } from '../model/mention.ts';
import { wordBefore } from './around.ts';
import type { Subject } from './dictionary.ts';
import type { Match } from './match.ts';
import { surfaceOf } from './surfaces.ts';

/** A match with the block it stands in. */
export type Found = { id: number; text: string; match: Match };

/** What the text itself says an acronym is short for: an entry, or a phrase that is no entry's name. */
export type Expansions = ReadonlyMap<string, Subject | string>;

/** "(OEWG)", also "(the “OEWG”)" and with full-width brackets. */
const brackets = ['(', '（', '['];
const inBrackets =
  /^\s?[(（[](?:the |or |hereafter |abbreviated )?["“«]?(\p{Lu}[\p{L}\p{N}&-]{1,9})["”»]?[)）\]]/u;
const capitals = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}/u;

/**
 * Reads the definitions of acronyms in a text, after Schwartz and Hearst (2003): a name, then its
 * short form in brackets. Where the name is an entry's, the short form is that entry's from then on,
 * known to the dictionary or not; where it is not, and its initials give the short form, the short
 * form is somebody else's.
 */
export function expansionsIn(blocks: readonly TextBlock[], found: readonly Found[]): Expansions {
  const expansions = new Map<string, Subject | string>();
  const opening = blocks.filter(({ text }) => brackets.some((bracket) => text.includes(bracket)));
  if (opening.length === 0) return expansions;
  for (const { text, match } of found) {
    const { entry } = match.surface;
    const acronym = entry && shortForm(text, match.end);
    if (acronym && abbreviates(acronym, text.slice(match.start, match.end))) {
      expansions.set(acronym, entry);
    }
  }
  for (const { text } of opening) {
    for (const bracket of brackets) {
      for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
        const acronym = shortForm(text, at);
        if (!acronym || expansions.has(acronym)) continue;
        const phrase = phraseBefore(text, at);
        if (isMadeOf(acronym, phrase)) expansions.set(acronym, phrase);
      }
    }
  }
  return expansions;
}

const opens = (unit: number): boolean => unit === 0x28 || unit === 0x5b || unit === 0xff08;

/** The short form in brackets that follows a place. */
function shortForm(text: string, at: number): string | null {
  if (!opens(text.charCodeAt(at)) && !opens(text.charCodeAt(at + 1))) return null;
  const acronym = inBrackets.exec(text.slice(at, at + 40))?.[1];
  return acronym && capitals.test(acronym) ? acronym : null;
}

const MOST_WORDS = 9;

/** The words before a bracket that an acronym may be made of: joined by spaces and small signs only. */
function phraseBefore(text: string, index: number): string {
  let start = index;
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = wordBefore(text, start);
    if (!word || !/^[\s’'&-]*$/.test(text.slice(word.end, start))) break;
    start = word.start;
  }
  return text.slice(start, index);
}

/**
 * Whether a short form is made of the initials of a name: of all its words (DDoS), of those in
 * capitals (DRC), or of the first or last of these (CSA, of Singapore; the US NSA). “Hong Kong” does not give HKU.
 */
function abbreviates(acronym: string, name: string): boolean {
  const words = name.replace(/^the\s+/i, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const short = acronym
    .replace(/s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  const all = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const capital = words.flatMap((word) => word.match(/^\p{Lu}/u) ?? []).join('');
  return (
    short === all ||
    short === capital ||
    (short.length > 2 && (capital.startsWith(short) || capital.endsWith(short)))
  );
}

/**
 * Whether a phrase may be one of some names in a spelling that no list has (“UN Development Program”):
 * most of its longer words begin like words of one name.
 */
export function resembles(phrase: string, names: readonly string[]): boolean {
  const stems = (text: string): string[] =>
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
  const said = new Set(stems(phrase));
  return names.some((text) => {
    const own = stems(text);
    return own.length > 1 && own.filter((stem) => said.has(stem)).length > own.length / 2;
  });
}

/** Whether the last words of the phrase begin with the letters of the acronym, small words aside. */
function isMadeOf(acronym: string, phrase: string): boolean {
  const initials = (phrase.match(/\p{Lu}/gu) ?? []).join('');
  const letters = acronym.replace(/[^\p{Lu}]/gu, '');
  return letters.length > 1 && initials.endsWith(letters);
}

/**
 * Mentions of acronyms that no dictionary has, but the text explains: each place where the acronym
 * stands as a word and nothing was found.
 */
export function unlistedAcronyms(
  blocks: readonly TextBlock[],
  found: readonly Found[],
  expansions: Expansions,
): Found[] {
  if (expansions.size === 0) return [];
  const listed = new Set(found.map(({ match }) => match.surface.text));
  const byBlock = new Map<number, Match[]>(blocks.map(({ id }) => [id, []]));
  for (const { id, match } of found) byBlock.get(id)?.push(match);
  const extra: Found[] = [];
  for (const [acronym, entry] of expansions) {
    if (typeof entry === 'string' || listed.has(acronym)) continue;
    for (const { id, text } of blocks) {
      const taken = byBlock.get(id) ?? [];
      // Both are in order: each match is passed once.
      let next = 0;
      for (const start of placesOf(acronym, text)) {
        const end = start + acronym.length;
        while ((taken[next]?.end ?? text.length) <= start) next++;
        if ((taken[next]?.start ?? text.length) < end) continue;
        extra.push({ id, text, match: { start, end, surface: acronymOf(acronym, entry) } });
      }
    }
  }
  return extra;
}

/** Where a word stands in a text, by itself. The word comes from a page: it is no pattern. */
function* placesOf(word: string, text: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const joined = [text[at - 1], text[at + word.length]].some((unit) =>
      /[\p{L}\p{N}]/u.test(unit ?? ''),
    );
    if (!joined) yield at;
  }
}

const acronymOf = (text: string, entry: Subject): Match['surface'] =>
  surfaceOf({ text, entry, form: 'acronym', case: 'exact', ambiguity: 'none' });
