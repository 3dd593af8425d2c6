import { joinedAfter, joinedBefore } from '../around.ts';
import { wordSet } from '../word-set.ts';
import { type Rule, rejectThroughout } from './rule.ts';

/** City states are towns as well. */
const alsoTowns = wordSet('SG MC VA HK MO GI');
const isCalledTown =
  /^, an? (?:[\w-]+ ){0,4}(?:town|village|hamlet|suburb|township|borough|city)\b(?! state)/;
const isSoFarFrom =
  /^,? (?:about |some |roughly |nearly |around )?[\w-]+ (?:miles|kilomet(?:er|re)s|km) (?:north|south|east|west|outside|from)/;
const people = wordSet(
  'man woman teen teenager boy girl couple family resident residents mother father driver native pastor',
);

/** A name with what is said of towns: “Cuba, a village of 1,500”, “a Lebanon man”. */
export const town: Rule = {
  name: 'town',
  concerns: ({ entry, form }, language) =>
    language === 'en' &&
    entry?.kind === 'state' &&
    (form === 'name' || form === 'alias') &&
    !alsoTowns.has(entry.id),
  judge({ text, match }) {
    const isFollowed = text.charAt(match.end) === ',' || match.surface.ambiguity !== 'none';
    const rest = isFollowed ? text.slice(match.end, match.end + 60) : '';
    const isTold =
      isCalledTown.test(rest) ||
      (match.surface.ambiguity !== 'none' && isSoFarFrom.test(rest)) ||
      isOneOf(text, match.start, match.end);
    return isTold ? { ...rejectThroughout('here it is a town'), spreads: 'all' } : null;
  },
  examples: [
    { sentence: 'He grew up in [Turkey], a small town in the Panhandle.', counts: false },
    { sentence: 'A truck overturned near [Cuba], a village of 1,500.', counts: false },
    { sentence: 'A [Lebanon] man was arrested on Saturday.', counts: false },
    { sentence: 'They met in [Jordan], about ninety miles west of Billings.', counts: false },
    { sentence: 'They fled to [Jordan], a kingdom of eleven million.', counts: true },
    { sentence: '[Cuba], the city of Havana said, must wait.', counts: true },
  ],
};

/** “A Lebanon man”: of a state one would say “a Lebanese man”. */
const isOneOf = (text: string, start: number, end: number): boolean =>
  /[an]/i.test(text.charAt(start - 2)) &&
  /^an?$/i.test(joinedBefore(text, start)?.text ?? '') &&
  people.has(joinedAfter(text, end)?.text ?? '');
