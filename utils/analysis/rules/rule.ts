import type { Subject } from '../dictionary.ts';
import type { Evidence } from '../evidence.ts';
import type { Match } from '../match.ts';
import type { Surface } from '../surfaces.ts';

/** What compromise can be asked; see `grammar.ts`. */
export type Grammar = typeof import('../grammar.ts');

/** Where a script of its own has put it, beside the background that asked for it. */
export type WithGrammar = typeof globalThis & { attacheGrammar?: Grammar };

/** A match that may mean something else, with the block it stands in and what the whole text says. */
export type Candidate = {
  blockId: number;
  match: Match;
  text: string;
  language: string;
  evidence: Evidence;
};

/** What a rule concludes; `because` is a clause for the reader that follows a dash. */
export type Verdict = {
  keep: boolean;
  certainty: number;
  because: string;
  /** The entry that is meant, where the match is a name of several. */
  entry?: Subject;
  /**
   * With a rejection: it tells the sense of the word in the whole text. Once “Lebanon,
   * Pennsylvania” has been written, a bare “Lebanon” is that town too, unless something says
   * otherwise (one sense per discourse: Gale, Church and Yarowsky 1992). `all`: also of names that are
   * not doubtful by themselves, for a text on Peru, Indiana, has no other Peru.
   */
  spreads?: boolean | 'all';
};

/**
 * One piece of evidence. `judge` answers null when it has nothing to say. The examples are
 * sentences (English where nothing is said) with the surface in question in square brackets, and
 * whether it counts; one shared test runs them all through the whole analyser.
 */
export type Rule = {
  name: string;
  /**
   * Whether the rule may have something to say of a mention written like this in a text of this
   * language (BCP 47). Asked once a surface: what is beyond doubt costs no judging.
   */
  concerns(surface: Surface, language: string): boolean;
  /** Whether the rule needs grammar for this candidate; without this method it never does. */
  wantsGrammar?(candidate: Candidate): boolean;
  /** `grammar` is null unless some candidate of the text wanted it. */
  judge(candidate: Candidate, grammar: Grammar | null): Verdict | null;
  examples: { sentence: string; counts: boolean; language?: string }[];
};

/** Up to `length` UTF-16 units before the match. */
export const before = ({ match, text }: Candidate, length = 40): string =>
  text.slice(Math.max(0, match.start - length), match.start);

/** Up to `length` UTF-16 units after the match. */
export const after = ({ match, text }: Candidate, length = 40): string =>
  text.slice(match.end, match.end + length);

export const reject = (because: string): Verdict => ({ keep: false, certainty: 0, because });
export const rejectThroughout = (because: string): Verdict => ({
  ...reject(because),
  spreads: true,
});
