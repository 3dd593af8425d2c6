import { isTitleCase, joinedAfter, joinedBefore } from '../around.ts';
import { wordSet } from '../word-set.ts';
import { type Rule, reject } from './rule.ts';

/** Animals, plants and goods that carry the name of a state as it is: “Guinea pig”, “Jersey cows”. */
const things = wordSet(
  'pig pigs fowl worm worms pepper peppers goose geese cow cows cattle hat hats nut nuts shorts grass grasses trade potatoes bean beans crab lily cream milk',
);
const kin = wordSet(
  'daughter daughters son sons wife husband sister sisters brother brothers baby granddaughter grandson niece nephew girlfriend boyfriend dog cat horse',
);

/** The bare name of a state is the name of a thing, a song or a child where the words beside it say so. */
export const namesake: Rule = {
  name: 'namesake',
  concerns: ({ entry, form }, language) =>
    language === 'en' && entry?.kind === 'state' && (form === 'name' || form === 'alias'),
  judge({ text, match }) {
    const next = joinedAfter(text, match.end)?.text ?? '';
    if (things.has(next)) {
      return isTitleCase(text) ? null : reject('here it names a thing, a plant or an animal');
    }
    const open = text.charAt(match.start - 1);
    if (open === ' ')
      return isKin(text, match.start)
        ? reject('here it is the name of a person or an animal')
        : null;
    const close = text.charAt(match.end);
    const isQuoted = (open === '“' && /[”,]/.test(close)) || (open === '"' && /[",]/.test(close));
    if (isQuoted && (close === '”' || close === '"' || /^,["”]/.test(text.slice(match.end)))) {
      return reject('it stands alone in quotation marks, as a title or a word');
    }
    if (
      /[“"]/.test(open) &&
      /^(?: \p{Lu}[\p{L}’']*){1,4}[”"]/u.test(text.slice(match.end, match.end + 50))
    ) {
      return reject('it is part of a title');
    }
    return null;
  },
  examples: [
    { sentence: 'The farm keeps [Jersey] cows.', counts: false },
    { sentence: 'The band played “[Panama]” twice.', counts: false },
    {
      sentence: 'Her album “[Panama] Blue” was made in one night by three of them.',
      counts: false,
    },
    { sentence: 'She leaves a daughter, [India], and two sons.', counts: false },
    { sentence: 'The minister of [India] called it “a step”.', counts: true },
    { sentence: 'He wrote, “[India] will wait.”', counts: true },
  ],
};

/** “A daughter, India”, “his wife Georgia”. */
function isKin(text: string, start: number): boolean {
  if (text.charAt(start - 2) !== ',') return kin.has(joinedBefore(text, start)?.text ?? '');
  const relation = /([a-z]+), $/.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return kin.has(relation ?? '');
}
