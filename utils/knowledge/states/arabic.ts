/*
 * Arabic words of relation (نسبة) for people and things of a state: gender, number, case of the
 * sound plural, and the article, alone and after ل. Conjunctions and prepositions that are written
 * together with a word (و ف ب ك ل) are the matcher's business.
 */

/** All forms of a word of relation such as "جورجي", or of two such as "كوري شمالي". */
export function nisbaForms(masculine: string, brokenPlural = ''): string[] {
  const words = masculine.split(' ');
  const bare = [
    words,
    ...['ة', 'ون', 'ين', 'ات', 'تان', 'ان'].map((ending) =>
      words.map((word) => inflect(word, ending)),
    ),
    ...(brokenPlural ? [brokenPlural.split(' ')] : []),
  ];
  // The indefinite accusative: “رئيسا فنزويليا”.
  const accusative = words.map((word) => inflect(word, 'ا')).join(' ');
  return [
    ...new Set([
      accusative,
      ...bare.flatMap((form) => [
        form.join(' '),
        form.map((word) => `ال${word}`).join(' '),
        form.map((word, index) => (index === 0 ? `لل${word}` : `ال${word}`)).join(' '),
      ]),
    ]),
  ];
}

/** "جنوب أفريقي": the first word stays where it is no word of relation. */
const inflect = (word: string, ending: string): string =>
  word.endsWith('ي') ? `${word}${ending === 'تان' ? 'تان' : ending}` : word;
