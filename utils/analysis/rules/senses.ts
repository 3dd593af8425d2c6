import { senses } from '../cues/senses.ts';
import { type Rule, reject, rejectThroughout } from './rule.ts';

/** Words of the sentence count more than those of the rest. */
const NEAR = 2;

/** Words beside a doubtful name tell who is meant: Atlanta, or Tbilisi. */
export const sensesRule: Rule = {
  name: 'senses',
  concerns: ({ entry, ambiguity, form }, language) =>
    language === 'en' &&
    ambiguity !== 'none' &&
    form !== 'demonym' &&
    form !== 'metonym' &&
    entry !== null &&
    entry.id in senses,
  judge(candidate) {
    const { evidence } = candidate;
    const { entry, ambiguity } = candidate.match.surface;
    const cues = entry && senses[entry.id];
    if (!cues) return null;
    const near = evidence.wordsNear(candidate);
    const all = evidence.words();
    // What is in the sentence is in the text as well.
    const count = (list: Iterable<string>): number =>
      all.count(list) + (NEAR - 1) * near.count(list);
    const [own, other] = [count(cues.own), count(cues.other)];
    if (other > own) {
      const because = 'the words beside it speak of something else';
      return entry.kind === 'state' ? rejectThroughout(because) : reject(because);
    }
    if (own > other && (ambiguity === 'high' ? own >= NEAR : own > NEAR)) {
      return { keep: true, certainty: 0.9, because: 'the words beside it go with it' };
    }
    return null;
  },
  examples: [
    {
      sentence: 'Voters in [Georgia] return for a Senate runoff between Republicans.',
      counts: false,
    },
    { sentence: 'In [Georgia], the government in Tbilisi passed the law.', counts: true },
    { sentence: '[Turkey] prices fell before Thanksgiving, farmers said.', counts: false },
    { sentence: '[Turkey] and Syria agreed in Ankara.', counts: true },
    { sentence: 'Gabon joined the [Commonwealth] in 2022.', counts: true },
    { sentence: 'Banks were cut off from [SWIFT] over the war.', counts: true },
    { sentence: 'The singer of [Interpol] recorded an album.', counts: false },
  ],
};
