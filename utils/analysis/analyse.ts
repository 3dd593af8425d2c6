import type { Entry } from '../model/entry.ts';
import type { Mention, TextBlock, TextContext } from '../model/mention.ts';
import { decide, meantOtherwise, verdictOn, wantsGrammar } from './disambiguate.ts';
import { evidenceOf } from './evidence.ts';
import { type Found, unlistedAcronyms } from './expansions.ts';
import { languageOf } from './language.ts';
import { createMatcher, type Matcher } from './match.ts';
import type { Candidate, Grammar } from './rules/rule.ts';
import { shortStates } from './short-states.ts';
import { languageAllows, surfacesOf } from './surfaces.ts';

export type Analyser = {
  /**
   * The mentions in the blocks, in order; offsets are UTF-16 units into each block's text. Only
   * surfaces of the text's language, and those used in any language, are looked for.
   */
  analyse(blocks: readonly TextBlock[], context: TextContext): Promise<Mention[]>;
};

/** The text around the blocks; no block of a page has this id. */
const AROUND = -1;

/** Loads compromise at the first doubtful mention that asks for it. */
const loadCompromise = (): Promise<Grammar> => import('./grammar.ts');

/**
 * Answers the analyser. The dictionary is compiled at the first text in a language, for that language
 * alone: Russian and Arabic inflect, and a reader of English need not pay for it. Pure: no browser.
 * With `loadGrammar` answering null the rules that need grammar say nothing.
 */
export function createAnalyser(
  entries: readonly Entry[],
  loadGrammar: () => Promise<Grammar | null> = loadCompromise,
): Analyser {
  const matchers = new Map<string, Matcher>();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const matcherFor = (language: string): Matcher => {
    const known = matchers.get(language);
    if (known) return known;
    const surfaces = surfacesOf(entries).filter((surface) => languageAllows(surface, language));
    const matcher = createMatcher(surfaces, language);
    matchers.set(language, matcher);
    return matcher;
  };
  return {
    async analyse(blocks, context) {
      const read = context.surroundings
        ? [...blocks, { id: AROUND, text: context.surroundings }]
        : blocks;
      const language = languageOf(context.language, read);
      const matcher = matcherFor(language);
      const listed = read.flatMap(({ id, text }) =>
        matcher.match(text).map((match) => ({ id, text, match })),
      );
      const evidence = evidenceOf(read, listed);
      const unlisted = [
        ...unlistedAcronyms(read, listed, evidence.expansions()),
        ...(language === 'zh' ? shortStates(read, listed, (id) => byId.get(id)) : []),
      ];
      const found = unlisted.length === 0 ? listed : inOrder(read, [...listed, ...unlisted]);
      const candidates = found.map(({ id, text, match }) => ({
        id,
        candidate: { match, text, language, evidence },
      }));
      const needed = candidates.some(({ candidate }) => wantsGrammar(candidate));
      const grammar = needed ? await loadGrammar() : null;
      const judged = candidates.map(({ id, candidate }) => ({
        id,
        candidate,
        verdict: verdictOn(candidate, grammar),
      }));
      const otherwise = meantOtherwise(judged);
      return judged.flatMap(({ id, candidate, verdict }) => {
        if (id === AROUND) return [];
        // Basic words are matched all the same, so that they swallow what they contain.
        if (candidate.match.surface.entry?.basic && !context.basic) return [];
        if (candidate.match.surface.form === 'metonym' && context.metonyms === false) return [];
        const decision = decide(candidate, verdict, otherwise);
        return decision ? mentionOf(id, candidate, decision) : [];
      });
    },
  };
}

/** In the order of the blocks, then by place. */
function inOrder(blocks: readonly TextBlock[], found: readonly Found[]): Found[] {
  const rank = new Map(blocks.map(({ id }, index) => [id, index]));
  const place = ({ id }: Found): number => rank.get(id) ?? 0;
  return [...found].sort((a, b) => place(a) - place(b) || a.match.start - b.match.start);
}

function mentionOf(
  blockId: number,
  { match: { start, end, surface } }: Candidate,
  decision: Pick<Mention, 'certainty' | 'because'>,
): Mention[] {
  if (!surface.entry) return [];
  const { id: entryId, kind } = surface.entry;
  return [{ blockId, start, end, entryId, kind, form: surface.form, ...decision }];
}
