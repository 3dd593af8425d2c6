import { type Rule, rejectThroughout } from './rule.ts';

/**
 * A doubtful name in local news of the United States is a town or a family there, unless the text
 * also names the state's people or capital.
 */
export const usLocalNews: Rule = {
  name: 'us-local-news',
  concerns: ({ entry, form, ambiguity }) =>
    entry?.kind === 'state' && entry.id !== 'US' && form !== 'demonym' && ambiguity === 'low',
  judge({ match, evidence }) {
    const { entry } = match.surface;
    if (!entry || evidence.speaksOf(entry) || !evidence.isUsLocalNews()) return null;
    return rejectThroughout('the text is local news of the United States');
  },
  examples: [
    {
      sentence:
        'Services at the Miller Funeral Home, 12 Oak St., [Lebanon]. He was born in Jackson Township and taught at the High School.',
      counts: false,
    },
    {
      sentence:
        'Volunteers from Camden and Charlton counties in [Georgia] and Nassau County in Florida joined the Sheriff.',
      counts: false,
    },
    {
      sentence:
        'The High School in Boone County raised money for families in [Lebanon]; a Lebanese pastor from Ohio spoke.',
      counts: true,
    },
    { sentence: 'A plane with aid reached [Lebanon] from Ohio.', counts: true },
  ],
};
