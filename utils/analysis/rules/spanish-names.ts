import { isCapitalised, joinedBefore, opensSentence } from '../around.ts';
import { type Rule, reject } from './rule.ts';

/** Where Granada is the island. */
const caribbean = /Carib|Antillas|Caricom|San Jorge|Saint George|islas? de Granada|granadin/iu;

/** Granada is a town first, and Palestino with a capital a club of Santiago. */
export const spanishNames: Rule = {
  name: 'spanish-names',
  concerns: ({ entry, form }, language) =>
    language === 'es' && entry?.kind === 'state' && (form === 'demonym' || entry.id === 'GD'),
  judge({ text, match, evidence }) {
    if (match.surface.form !== 'demonym') {
      return evidence.says(caribbean) ? null : reject('here it is the town in Spain');
    }
    if (!isCapitalised(text.charAt(match.start))) return null;
    const lead = joinedBefore(text, match.start);
    const isName = lead !== null && !isCapitalised(lead.text) && !opensSentence(text, match.start);
    return isName ? reject('with a capital it is the name of a club or a person') : null;
  },
  examples: [
    { sentence: 'Unión Española y [Palestino] empataron.', counts: false, language: 'es' },
    { sentence: 'El Gobierno [Argentino] protestó.', counts: true, language: 'es' },
    { sentence: 'En [Granada], donde residía, falleció ayer.', counts: false, language: 'es' },
    { sentence: 'La isla caribeña de [Granada] votó ayer.', counts: true, language: 'es' },
  ],
};
