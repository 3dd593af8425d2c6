import type { TextBlock } from '../model/mention.ts';
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
/** The words before a bracket that an acronym may be made of. */
const phraseBefore = /(?:[\p{L}\p{N}’'&-]+\s){1,9}$/u;
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
    const { end } = match;
    if (!brackets.some((sign) => text.startsWith(sign, end) || text.startsWith(sign, end + 1)))
      continue;
    const acronym = shortForm(text.slice(end, end + 40));
    if (!acronym || !match.surface.entry) continue;
    if (abbreviates(acronym, text.slice(match.start, match.end))) {
      expansions.set(acronym, match.surface.entry);
    }
  }
  for (const { text } of opening) {
    for (const { index } of text.matchAll(/[(（]/g)) {
      const acronym = shortForm(text.slice(index, index + 40));
      if (!acronym || expansions.has(acronym)) continue;
      const phrase = phraseBefore.exec(text.slice(Math.max(0, index - 120), index))?.[0] ?? '';
      if (isMadeOf(acronym, phrase)) expansions.set(acronym, phrase);
    }
  }
  return expansions;
}

function shortForm(after: string): string | null {
  const acronym = inBrackets.exec(after)?.[1];
  return acronym && capitals.test(acronym) ? acronym : null;
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
  const listed = new Set(found.map(({ match }) => match.surface.text));
  const extra: Found[] = [];
  for (const [acronym, entry] of expansions) {
    if (typeof entry === 'string' || listed.has(acronym)) continue;
    for (const { id, text } of blocks) {
      for (const start of placesOf(acronym, text)) {
        const end = start + acronym.length;
        const taken = found.some(
          (other) => other.id === id && other.match.start < end && start < other.match.end,
        );
        if (!taken)
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
