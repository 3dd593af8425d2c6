import { sharedNames } from '../cues/states.ts';
import { type Rule, reject } from './rule.ts';

/** Two states are called Congo, Korea and Dominican: words beside the name tell which. */
export const whichState: Rule = {
  name: 'which-state',
  concerns: ({ entry, ambiguity, text }, language) =>
    language === 'en' &&
    entry?.kind === 'state' &&
    ambiguity === 'high' &&
    sharedNames.has(text.toLowerCase()),
  judge(candidate) {
    const shared = sharedNames.get(candidate.match.surface.text.toLowerCase());
    if (!shared) return null;
    const near = candidate.evidence.wordsNear(candidate);
    const all = candidate.evidence.words();
    const count = (words: Iterable<string>): number => all.count(words) + near.count(words);
    const other = count(shared.other);
    const counted = shared.states
      .map(({ id, words }) => ({ id, count: count(words) }))
      .sort((a, b) => b.count - a.count);
    const [first, second] = counted;
    if (other > (first?.count ?? 0)) return reject('the words beside it speak of something else');
    const isTold = first !== undefined && first.count > (second?.count ?? 0);
    const id = isTold ? first.id : shared.usual && other === 0 ? shared.states[0]?.id : undefined;
    const entry = id === undefined ? undefined : candidate.evidence.subjectOf(id);
    if (!entry) return null;
    return isTold
      ? { keep: true, certainty: 0.85, because: 'the words beside it tell which state', entry }
      : { keep: true, certainty: 0.7, because: 'it is the one that news mostly means', entry };
  },
  examples: [
    { sentence: 'Rebels entered Goma in eastern [Congo].', counts: true },
    {
      sentence: 'Sassou will seek another term in [Congo], his party said in Brazzaville.',
      counts: true,
    },
    { sentence: 'Boats on the [Congo] river turned back.', counts: false },
    { sentence: 'Exports lifted [Korea]’s economy, the bank in Seoul said.', counts: true },
    { sentence: 'The history of [Korea] is long.', counts: false },
    { sentence: 'The [Dominican] president closed the border with Haiti.', counts: true },
    { sentence: 'The [Dominican] friars left the convent.', counts: false },
  ],
};
