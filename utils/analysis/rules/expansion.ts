import { resembles } from '../expansions.ts';
import { type Rule, reject } from './rule.ts';

/** The text says what its acronym is short for: "Digital Skills Agency (DSA)" is no EU law. */
export const expansion: Rule = {
  name: 'expansion',
  concerns: ({ form }) => form === 'acronym',
  judge({ match, evidence }) {
    const { entry, text } = match.surface;
    if (!entry) return null;
    const meant = evidence.expansions().get(text);
    if (meant === undefined) return null;
    if (
      typeof meant === 'string' ? resembles(meant, evidence.namesOf(entry)) : meant.id === entry.id
    ) {
      return { keep: true, certainty: 0.95, because: 'the text says what it is short for' };
    }
    return reject('the text says that it is short for something else');
  },
  examples: [
    { sentence: 'The Digital Skills Agency (DSA) met. The [DSA] has ten members.', counts: false },
    { sentence: 'The Digital Services Act (DSA) applies. The [DSA] is law.', counts: true },
    { sentence: 'The Cyber Security Agency of Singapore (CSA) spoke. [CSA] warned.', counts: true },
    { sentence: 'The Citizen Lab (C&L) reported. [C&L] found more.', counts: true },
    { sentence: 'The University of Hong Kong (HKU) spoke. [HKU] has ten labs.', counts: false },
  ],
};
