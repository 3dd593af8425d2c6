import type { Form } from '../model/entry.ts';
import { rules } from './rules/index.ts';
import type { Candidate, Grammar, Verdict } from './rules/rule.ts';

const formWords: Record<Form, string> = {
  name: 'is a name of',
  alias: 'is another name for',
  demonym: 'is said of people and things of',
  metonym: 'stands for the government of',
  acronym: 'is short for',
};

/**
 * Decides whether a match counts, how surely, and says why in a sentence for the reader. Null: it
 * does not count.
 */
export function decide(
  candidate: Candidate,
  grammar: Grammar | null,
): { certainty: number; because: string } | null {
  const { match, text } = candidate;
  const { entry, form, ambiguity } = match.surface;
  if (!entry) return null;
  const written = text.slice(match.start, match.end).replace(/\s+/g, ' ');
  const fact =
    written === entry.name && form === 'name'
      ? `“${written}” is the name of this entry.`
      : `“${written}” ${formWords[form]} ${entry.name}.`;
  const verdict = firstVerdict(candidate, grammar);
  if (verdict) {
    return verdict.keep
      ? { certainty: verdict.certainty, because: `${fact} Here ${verdict.because}.` }
      : null;
  }
  return ambiguity === 'none'
    ? { certainty: 1, because: fact }
    : { certainty: 0.8, because: `${fact} It can mean other things; nothing here says so.` };
}

function firstVerdict(candidate: Candidate, grammar: Grammar | null): Verdict | null {
  for (const rule of rules) {
    const verdict = rule.judge(candidate, grammar);
    if (verdict) return verdict;
  }
  return null;
}

/** Whether any rule needs grammar to decide about this candidate. */
export const wantsGrammar = (candidate: Candidate): boolean =>
  rules.some((rule) => rule.wantsGrammar?.(candidate) ?? false);
