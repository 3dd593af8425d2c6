import type { Entry } from '../model/entry.ts';
import type { Mention, TextBlock, TextContext } from '../model/mention.ts';
import { decide, meantOtherwise, verdictOn, wantsGrammar } from './disambiguate.ts';
import { languageOf } from './language.ts';
import { createMatcher } from './match.ts';
import type { Candidate, Grammar } from './rules/rule.ts';
import { surfacesOf } from './surfaces.ts';

export type Analyser = {
  /**
   * The mentions in the blocks, in order; offsets are UTF-16 units into each block's text. Only
   * surfaces of the text's language, and those used in any language, are looked for.
   */
  analyse(blocks: readonly TextBlock[], context: TextContext): Promise<Mention[]>;
};

/** Loads compromise at the first doubtful mention that asks for it. */
const loadCompromise = (): Promise<Grammar> => import('./grammar.ts');

/**
 * Compiles the dictionary (once, some milliseconds) and answers the analyser. Pure: no browser.
 * With `loadGrammar` answering null the rules that need grammar say nothing.
 */
export function createAnalyser(
  entries: readonly Entry[],
  loadGrammar: () => Promise<Grammar | null> = loadCompromise,
): Analyser {
  const matcher = createMatcher(surfacesOf(entries));
  return {
    async analyse(blocks, context) {
      const language = languageOf(context.language, blocks);
      const candidates = blocks.flatMap(({ id, text }) =>
        matcher
          .match(text, language)
          .map((match) => ({ id, candidate: { match, text, language } })),
      );
      const needed = candidates.some(({ candidate }) => wantsGrammar(candidate));
      const grammar = needed ? await loadGrammar() : null;
      const judged = candidates.map(({ id, candidate }) => ({
        id,
        candidate,
        verdict: verdictOn(candidate, grammar),
      }));
      const otherwise = meantOtherwise(judged);
      return judged.flatMap(({ id, candidate, verdict }) => {
        const decision = decide(candidate, verdict, otherwise);
        return decision ? mentionOf(id, candidate, decision) : [];
      });
    },
  };
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
