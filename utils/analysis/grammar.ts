import nlp from 'compromise/two';

/*
 * The only importer of compromise. This file is loaded when a doubtful mention first asks: to
 * evaluate compromise costs a tenth of a second, which an article without doubts must not pay.
 * Single words are asked about, since compromise by itself takes Jordan for a person anywhere.
 */

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
