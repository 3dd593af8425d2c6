import { isCapitalised, joinedAfter, joinedBefore } from '../around.ts';
import { wordSet } from '../word-set.ts';
import { type Rule, reject } from './rule.ts';

const articles = wordSet('la de à en l’île île');

/** Dominica and Mauritius are called like persons: “la Dominique” has its article, Maurice Ravel a surname. */
export const frenchNames: Rule = {
  name: 'french-names',
  concerns: ({ entry, form }, language) =>
    language === 'fr' && form !== 'demonym' && (entry?.id === 'DM' || entry?.id === 'MU'),
  judge({ text, match }) {
    const lead = joinedBefore(text, match.start)?.text ?? '';
    const next = joinedAfter(text, match.end)?.text ?? '';
    const isFollowed = next !== '' && isCapitalised(next);
    if (text.charAt(match.end) === '-' || isFollowed || isCapitalised(lead)) {
      return lead.toLowerCase() === 'la' ? null : reject('here it is the name of a person');
    }
    const isDominica = match.surface.entry?.id === 'DM';
    return isDominica && !articles.has(lead.toLowerCase())
      ? reject('without its article it is the name of a person')
      : null;
  },
  examples: [
    { sentence: 'Hier [Dominique] Voynet a présenté son rapport.', counts: false, language: 'fr' },
    { sentence: 'Le boléro de [Maurice] Ravel a été joué.', counts: false, language: 'fr' },
    { sentence: 'L’ouragan a frappé la [Dominique] mardi.', counts: true, language: 'fr' },
    { sentence: 'Les Chagos reviennent à [Maurice] cette année.', counts: true, language: 'fr' },
  ],
};
