import type { Rule } from './rule.ts';

/** What one would write of anything: the full name elsewhere does not make it a name here. */
const everyday = new Set(['any']);

/** Once a text has written “World Health Organization”, its “WHO” is that one. */
export const namedInFull: Rule = {
  name: 'named-in-full',
  // A single letter is too little: “X” needs a word beside it.
  concerns: ({ entry, ambiguity, form, case: rule, text }) =>
    entry !== null &&
    entry.kind !== 'state' &&
    ambiguity === 'high' &&
    form !== 'metonym' &&
    text.length > 1 &&
    !everyday.has(rule),
  judge({ match, evidence }) {
    const { entry } = match.surface;
    if (!entry || !evidence.namesInFull(entry.id)) return null;
    return { keep: true, certainty: 0.9, because: 'the text also gives the full name' };
  },
  examples: [
    { sentence: 'The World Health Organization met; the [WHO] will publish.', counts: true },
    { sentence: 'The Commonwealth of Independent States met. [CIS] leaders agreed.', counts: true },
    { sentence: 'Apple Inc. answered. [Apple] would comply.', counts: true },
    { sentence: 'HE ASKED [WHO] IT WAS.', counts: false },
    { sentence: 'Amazon Web Services grew along the [Amazon].', counts: false },
  ],
};
