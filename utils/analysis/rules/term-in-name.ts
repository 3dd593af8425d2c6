import { isCapitalised, isTitleCase, joinedAfter, joinedBefore, opensSentence } from '../around.ts';
import { type Rule, reject } from './rule.ts';

/** A word of the language, written with a capital beside another, is part of somebody’s name. */
export const termInName: Rule = {
  name: 'term-in-name',
  concerns: ({ entry, case: rule, text, form, ambiguity }) =>
    entry?.kind === 'term' &&
    // Offices stand before names (“Foreign Minister Lavrov”), threats behind them (“Locky Ransomware”).
    (entry.type !== 'diplomacy' || ambiguity === 'high') &&
    entry.type !== 'threats' &&
    rule === 'any' &&
    form !== 'acronym' &&
    !isCapitalised(text),
  judge({ text, match }) {
    const written = text.slice(match.start, match.end);
    if (!isCapitalised(written) || written === written.toUpperCase()) return null;
    if (opensSentence(text, match.start)) return null;
    const neighbours = [joinedBefore(text, match.start), joinedAfter(text, match.end)];
    const isBeside = neighbours.some(
      (word) => word !== null && isCapitalised(word.text) && !opensSentence(text, word.start),
    );
    return isBeside && !isTitleCase(text) ? reject('here it is part of a longer name') : null;
  },
  examples: [
    { sentence: 'She was arrested at the [Blockade] Australia protest.', counts: false },
    { sentence: 'The firm has set up Monex [Cryptocurrency] Lab this year.', counts: false },
    {
      sentence:
        'They worked with the Interim Administration [Mission] in Kosovo for years after the war.',
      counts: false,
    },
    { sentence: '[Cryptocurrency] exchanges met Russian police.', counts: true },
    { sentence: 'The Locky [Ransomware] is back.', counts: true },
  ],
};
