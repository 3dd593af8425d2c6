import { readLanguages } from '../model/languages.ts';
import type { Mention, TextBlock, TextContext } from '../model/mention.ts';
import type { Prepared, Subject } from './dictionary.ts';
import { decide, meantOtherwise, verdictOn, wantsGrammar } from './disambiguate.ts';
import { evidenceOf } from './evidence.ts';
import { type Found, unlistedAcronyms } from './expansions.ts';
import { languageOf } from './language.ts';
import { createMatcher, type Matcher } from './match.ts';
import type { Candidate, Grammar } from './rules/rule.ts';
import { shortStates } from './short-states.ts';
import { surfacesIn } from './surfaces.ts';
import { WordLog } from './word-log.ts';

export type Analyser = {
  /**
   * The mentions in the blocks, in order; offsets are UTF-16 units into each block's text. Only
   * surfaces of the text's language, and those used in any language, are looked for.
   */
  analyse(blocks: readonly TextBlock[], context: TextContext): Promise<Mention[]>;
};

/** The text around the blocks; no block of a page has this id. */
const AROUND = -1;

/** Answers the dictionary of a language: one of `readLanguages`, or `und` for any other. */
export type LoadDictionary = (language: string) => Prepared | Promise<Prepared>;

/**
 * Answers the analyser. A dictionary is loaded at the first text in its language: Russian and Arabic
 * inflect, and a reader of English need not pay for it. Compromise is loaded when the first doubtful
 * mention asks for it; with null the rules that need grammar say nothing. Pure: no browser.
 */
export function createAnalyser(
  loadDictionary: LoadDictionary,
  loadGrammar: () => Promise<Grammar | null>,
): Analyser {
  const readers = new Map<string, Promise<Reader>>();
  const readerFor = (language: string): Promise<Reader> => {
    const name = readLanguages.has(language) ? language : 'und';
    const known = readers.get(name);
    if (known) return known;
    const made = Promise.resolve(loadDictionary(name)).then(createReader);
    readers.set(name, made);
    // What could not be loaded is asked for anew by the next text.
    made.catch(() => readers.delete(name));
    return made;
  };
  return {
    async analyse(blocks, context) {
      const read = context.surroundings
        ? [...blocks, { id: AROUND, text: context.surroundings }]
        : blocks;
      const language = languageOf(context.language, read);
      if (context.languagesOff?.includes(language)) return [];
      const reader = await readerFor(language);
      const log = new WordLog();
      const candidates = candidatesIn(read, language, reader, log);
      const grammar = candidates.some(wantsGrammar) ? await loadGrammar() : null;
      const judged = candidates.map((candidate) => ({
        candidate,
        verdict: verdictOn(candidate, grammar),
      }));
      log.release();
      const otherwise = meantOtherwise(judged);
      const mentions: Mention[] = [];
      for (const { candidate, verdict } of judged) {
        if (!isAskedFor(candidate, context)) continue;
        const decision = decide(candidate, verdict, otherwise);
        if (decision) mentions.push(mentionOf(candidate, decision));
      }
      return mentions;
    },
  };
}

/** What a language needs to be read. */
type Reader = {
  matcher: Matcher;
  subjectOf(id: string): Subject | undefined;
  namesOf(subject: Subject): readonly string[];
};

function createReader(dictionary: Prepared): Reader {
  const surfaceAt = surfacesIn(dictionary);
  const count = dictionary.traits.length;
  let byId: Map<string, Subject> | null = null;
  return {
    matcher: createMatcher(dictionary, surfaceAt),
    subjectOf(id) {
      if (byId) return byId.get(id);
      byId = new Map();
      for (let index = 0; index < count; index++) {
        const { entry } = surfaceAt(index);
        if (entry) byId.set(entry.id, entry);
      }
      return byId.get(id);
    },
    namesOf(subject) {
      const names: string[] = [];
      for (let index = 0; index < count; index++) {
        const { entry, text } = surfaceAt(index);
        if (entry === subject) names.push(text);
      }
      return names;
    },
  };
}

/** All that may be a mention, in the order of the text. */
function candidatesIn(
  blocks: readonly TextBlock[],
  language: string,
  { matcher, ...entries }: Reader,
  log: WordLog,
): Candidate[] {
  const listed: Found[] = [];
  for (const { id, text } of blocks) {
    for (const match of matcher.match(text, log)) listed.push({ id, text, match });
  }
  const evidence = evidenceOf(blocks, listed, log, entries);
  const unlisted = [
    ...unlistedAcronyms(blocks, listed, evidence.expansions()),
    ...(language === 'zh' ? shortStates(blocks, listed, entries.subjectOf) : []),
  ];
  const found = unlisted.length === 0 ? listed : inOrder(blocks, [...listed, ...unlisted]);
  return found.map(({ id, text, match }) => ({ blockId: id, match, text, language, evidence }));
}

/** In the order of the blocks, then by place. */
function inOrder(blocks: readonly TextBlock[], found: readonly Found[]): Found[] {
  const rank = new Map(blocks.map(({ id }, index) => [id, index]));
  const place = ({ id }: Found): number => rank.get(id) ?? 0;
  return [...found].sort((a, b) => place(a) - place(b) || a.match.start - b.match.start);
}

/** Basic words and metonyms are matched all the same, so that they swallow what they contain. */
function isAskedFor({ blockId, match }: Candidate, context: TextContext): boolean {
  const { entry, form } = match.surface;
  if (blockId === AROUND || !entry) return false;
  if (entry.basic && !context.basic) return false;
  return form !== 'metonym' || context.metonyms !== false;
}

function mentionOf(
  { blockId, match: { start, end, surface } }: Candidate,
  { subject, ...decision }: { subject: Subject; certainty: number; because: string },
): Mention {
  const { id: entryId, name, kind } = subject;
  return { blockId, start, end, entryId, name, kind, form: surface.form, ...decision };
}
