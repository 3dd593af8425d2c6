import nlp from 'compromise/two';

/*
 * The only importer of compromise. This file is loaded when a doubtful mention first asks: to
 * evaluate compromise costs a tenth of a second, which an article without doubts must not pay.
 * Single words are asked about, since compromise by itself takes Jordan for a person anywhere.
 */

/** Whether a word by itself is known as a given name ("Michael"). */
export const isGivenName = (word: string): boolean => nlp(word).has('#FirstName');

/** Whether a word by itself is known as a family name ("Smith"). */
export const isFamilyName = (word: string): boolean => nlp(word).has('#LastName');
