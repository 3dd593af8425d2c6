import { isUsPlace } from '../cues/us-local.ts';
import { placeLineIn } from '../place-line.ts';
import { type Rule, reject, rejectThroughout } from './rule.ts';

/**
 * The place line tells where a report comes from: the town in it is a town, the state behind the town
 * is the state, and a report from a state's capital means that state.
 */
export const placeLine: Rule = {
  name: 'place-line',
  concerns: ({ entry, form }, language) =>
    language === 'en' && entry?.kind === 'state' && entry.id !== 'US' && form !== 'demonym',
  judge({ match, text, evidence }) {
    const { entry, form, ambiguity } = match.surface;
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
      return isUsPlace(own)
        ? { ...rejectThroughout('it is a town in the United States'), spreads: 'all' }
        : null;
    }
    // “New Denmark” in the place line is the whole name of a town.
    const line = evidence.placeLine();
    if (line && isWithin(line.place, text, match.start, match.end)) {
      return { ...rejectThroughout('here it is part of the name of a town'), spreads: 'all' };
    }
    if (form === 'metonym' || ambiguity === 'none') return null;
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
    { sentence: 'PERU, Ind. — The circus of [Peru] goes south.', counts: false },
    { sentence: 'NEW DENMARK, N.B. — The school of New [Denmark] stays.', counts: false },
  ],
};

/** Whether a match is one word of the name of a town (“NEW DENMARK”), written in full around it. */
function isWithin(place: string, text: string, start: number, end: number): boolean {
  const own = text.slice(start, end).toUpperCase();
  const at = place.indexOf(own);
  if (at < 0 || place === own) return false;
  return text.slice(start - at, start - at + place.length).toUpperCase() === place;
}
