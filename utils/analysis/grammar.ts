import nlp from 'compromise/one';
import names from './person-names.json' with { type: 'json' };

/*
 * The only importer of compromise. This file is loaded when a doubtful mention first asks: an article
 * without doubts must not pay for it. Of compromise only the part that tags words by a lexicon is here,
 * with the names of persons of its whole lexicon (`utils/build/person-names.ts`). Single words are asked
 * about, since compromise by itself takes Jordan for a person anywhere.
 */

const words: Record<string, string[]> = {};
const tag = (list: string, name: string): void => {
  for (const word of list.split(' ')) words[word] = [...(words[word] ?? []), name];
};
tag(names.given, 'FirstName');
tag(names.family, 'LastName');
nlp.plugin({ tags: { FirstName: {}, LastName: {} }, words });

/** So many answers are kept: a text asks about the same words again and again. */
const MOST = 2000;

function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}

/** Whether a word by itself is known as a given name ("Michael"). */
export const isGivenName = remembered((word) => nlp(word).has('#FirstName'));

/** Whether a word by itself is known as a family name ("Smith"). */
export const isFamilyName = remembered((word) => nlp(word).has('#LastName'));
