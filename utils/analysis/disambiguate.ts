import type { EntryId, Form } from '../model/entry.ts';
import type { Subject } from './dictionary.ts';
import { rules } from './rules/index.ts';
import type { Candidate, Grammar, Rule, Verdict } from './rules/rule.ts';
import type { Surface } from './surfaces.ts';

const formWords: Record<Form, string> = {
  name: 'is a name of',
  alias: 'is another name for',
  demonym: 'is said of people and things of',
  metonym: 'stands for the government of',
  acronym: 'is short for',
};

/** The rules that may have something to say of what is written like this; worked out once a surface. */
function rulesFor({ match: { surface }, language }: Candidate): readonly Rule[] {
  const known = concerned.get(surface);
  if (known) return known;
  const own = rules.filter((rule) => rule.concerns(surface, language));
  concerned.set(surface, own);
  return own;
}
/** A surface belongs to the dictionary of one language. */
const concerned = new WeakMap<Surface, readonly Rule[]>();

/** What the rules conclude about a candidate; null when none has anything to say. */
export function verdictOn(candidate: Candidate, grammar: Grammar | null): Verdict | null {
  for (const rule of rulesFor(candidate)) {
    const verdict = rule.judge(candidate, grammar);
    if (verdict) return verdict;
  }
  return null;
}

type Spread = NonNullable<Verdict['spreads']>;

/**
 * The entries whose doubtful names mean something else throughout a text: some rule said so, and
 * nothing in the text names the entry beyond doubt.
 */
export function meantOtherwise(
  judged: readonly { candidate: Candidate; verdict: Verdict | null }[],
): ReadonlyMap<EntryId, Spread> {
  const otherwise = new Map<EntryId, Spread>();
  for (const { candidate, verdict } of judged) {
    const { entry } = candidate.match.surface;
    if (!entry || !verdict?.spreads) continue;
    if (verdict.spreads === 'all' || !otherwise.has(entry.id)) {
      otherwise.set(entry.id, verdict.spreads);
    }
  }
  if (otherwise.size === 0) return otherwise;
  for (const { candidate, verdict } of judged) {
    const { entry, ambiguity, form } = candidate.match.surface;
    if (!entry) continue;
    const isSure = verdict
      ? verdict.keep
      : form === 'demonym' || (ambiguity === 'none' && otherwise.get(entry.id) !== 'all');
    if (isSure) otherwise.delete(entry.id);
  }
  return otherwise;
}

/** How surely a match counts, and why, in a sentence for the reader. Null: it does not count. */
export function decide(
  { match, text }: Candidate,
  verdict: Verdict | null,
  otherwise: ReadonlyMap<EntryId, Spread>,
): { subject: Subject; certainty: number; because: string } | null {
  const { entry, form, ambiguity } = match.surface;
  if (!entry || verdict?.keep === false) return null;
  if (!verdict && form !== 'demonym') {
    const spread = otherwise.get(entry.id);
    if (spread === 'all' || (spread && ambiguity !== 'none')) return null;
  }
  const meant = verdict?.entry ?? entry;
  const written = text.slice(match.start, match.end).replace(/\s+/g, ' ');
  const fact =
    written === meant.name && form === 'name'
      ? `“${written}” is the name of this entry.`
      : `“${written}” ${formWords[form]} ${meant.name}.`;
  if (verdict) {
    const { certainty, because } = verdict;
    return { subject: meant, certainty, because: `${fact} Here ${because}.` };
  }
  return ambiguity === 'none'
    ? { subject: entry, certainty: 1, because: fact }
    : {
        subject: entry,
        certainty: 0.8,
        because: `${fact} It can mean other things; nothing here says so.`,
      };
}

/** Whether any rule needs grammar to decide about this candidate. */
export const wantsGrammar = (candidate: Candidate): boolean =>
  rulesFor(candidate).some((rule) => rule.wantsGrammar?.(candidate) ?? false);
