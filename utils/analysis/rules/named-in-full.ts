import type { Rule } from './rule.ts';

/** What one would write of anything: the full name elsewhere does not make it a name here. */
const everyday = new Set(['any']);

/** Once a text has written “World Health Organization”, its “WHO” is that one. */
export const namedInFull: Rule = {
  name: 'named-in-full',
  judge({ match, evidence }) {
    const { entry, ambiguity, form } = match.surface;
    if (!entry || entry.kind === 'state' || ambiguity !== 'high' || form === 'metonym') return null;
    // A single letter is too little: “X” needs a word beside it.
    if (match.surface.text.length === 1) return null;
    if (everyday.has(match.surface.case) || !evidence.namesInFull(entry.id)) return null;
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
