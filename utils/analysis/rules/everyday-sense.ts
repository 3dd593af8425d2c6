import { isTechnical } from '../topics.ts';
import { type Rule, reject } from './rule.ts';

/** So much must speak for the glossary’s sense of a word that usually has another. */
const ENOUGH = 2;
/** More than one word of the field, in the sentence or the text. */
const SOMETHING = 0.5;
/** The whole text counts a third of the sentence, and no more than so much. */
const WHOLE = 3;
const MUCH = 5;
const MOST_OF_WHOLE = 9;

/** A patch is of software where software is spoken of, and of grass where gardens are. */
export const everydaySense: Rule = {
  name: 'everyday-sense',
  concerns: ({ entry, ambiguity }, language) =>
    language === 'en' && entry?.kind === 'term' && ambiguity !== 'none',
  judge(candidate) {
    const { entry, ambiguity, form } = candidate.match.surface;
    if (!entry || (ambiguity === 'high' && form === 'acronym')) return null;
    const near = candidate.evidence.topicsNear(candidate);
    const isTech = isTechnical(entry.type);
    const isBoth = bothFields.has(entry.id);
    const field = (weights: typeof near): number =>
      isBoth ? Math.max(weights.cyber, weights.policy) : isTech ? weights.cyber : weights.policy;
    const everyday = Math.max(near.health, near.nature, near.sport, near.home);
    const other = Math.max(
      everyday,
      isBoth || isTech ? 0 : near.business - 1,
      // Credentials are an ambassador’s, or a password.
      alsoTechnical.has(entry.id) ? near.cyber : 0,
    );
    const own = field(near);
    // The whole text is read only where the sentence leaves it open.
    const isAtLeast = (wanted: number): boolean =>
      own - other >= wanted ||
      own - other + Math.min(field(candidate.evidence.topics(candidate)), MOST_OF_WHOLE) / WHOLE >=
        wanted;
    if (ambiguity === 'high') {
      const isJoined = candidate.text.charAt(candidate.match.start - 1) === '-';
      // One word beside it is enough where the whole text is of the field.
      const isOpen = own < 2 && field(candidate.evidence.topics(candidate)) < MUCH;
      if (isJoined || own < 1 || isOpen || !isAtLeast(ENOUGH)) return null;
      return { keep: true, certainty: 0.8, because: 'the words around it are of its field' };
    }
    return isAtLeast(SOMETHING) ? null : reject('the words around it are of another field');
  },
  examples: [
    { sentence: 'Microsoft released a [patch] for the vulnerability.', counts: true },
    { sentence: 'The children ran over a [patch] of grass in the garden.', counts: false },
    { sentence: 'The EU imposed [sanctions] on two ministers.', counts: true },
    {
      sentence: 'Pupils who use phones in class face [sanctions], the teacher said.',
      counts: false,
    },
    { sentence: 'A [worm] stole passwords from computers of the ministry.', counts: true },
    { sentence: 'A bird pulled a [worm] out of the soil.', counts: false },
  ],
};

/** Terms that are said of states as well as of networks. */
const bothFields: ReadonlySet<string> = new Set([
  'attribution',
  'capacity-building',
  'countermeasures',
  'cyber-capacity-building',
  'cyber-deterrence',
  'cyber-norms',
  'cyber-resilience',
  'deterrence',
  'due-diligence',
  'escalation',
  'information-sharing',
  'leak',
  'resilience',
  'terrorism',
  'violent-extremism',
]);

/** Terms of diplomacy that are also words of computing. */
const alsoTechnical: ReadonlySet<string> = new Set([
  'credentials',
  'protocol',
  'diplomatic-mission',
  'note-verbale',
  'proxy-actor',
  'attache',
]);
