import { isUsPlace } from '../cues/us-local.ts';
import { placeLineIn } from '../place-line.ts';
import { type Rule, reject, rejectThroughout } from './rule.ts';

/**
 * The place line tells where a report comes from: the town in it is a town, the state behind the town
 * is the state, and a report from a state's capital means that state.
 */
export const placeLine: Rule = {
  name: 'place-line',
  concerns: ({ entry, ambiguity, form }, language) =>
    language === 'en' && entry?.kind === 'state' && ambiguity !== 'none' && form !== 'demonym',
  judge({ match, text, evidence }) {
    const { entry, form } = match.surface;
    const own = placeLineIn(text);
    if (own && match.end <= own.end) {
      const isRegion = match.start >= own.place.length;
      if (isRegion) {
        // “ATLANTA, Georgia —” is told by the town.
        return form === 'name' && !isUsPlace({ ...own, region: '' })
          ? { keep: true, certainty: 0.95, because: 'the place line names it' }
          : null;
      }
      if (form === 'metonym') return reject('it is the town from which the text reports');
      return isUsPlace(own) ? rejectThroughout('it is a town in the United States') : null;
    }
    const line = form === 'metonym' ? null : evidence.placeLine();
    const isFromCapital =
      line !== null && entry?.kind === 'state' && line.place === entry.capital.toUpperCase();
    return isFromCapital
      ? { keep: true, certainty: 0.9, because: 'the text reports from its capital' }
      : null;
  },
  examples: [
    { sentence: 'AMMAN, [Jordan] (AP) — The king opened the session.', counts: true },
    { sentence: 'TBILISI (Reuters) - Parliament met. Voters in [Georgia] wait.', counts: true },
    { sentence: '[MOSCOW] (Reuters) - The ministry said that it would reply.', counts: false },
    { sentence: '[LEBANON], Pa. (AP) — A man was found on Monday.', counts: false },
    { sentence: 'ATLANTA, [Georgia] — The governor signed the bill.', counts: false },
  ],
};
