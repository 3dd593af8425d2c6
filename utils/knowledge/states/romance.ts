/*
 * Gender and number of French and Spanish words for people and things of a state. The masculine
 * singular is listed; the rest follows the rules of the Académie française and of the Real Academia
 * Española; what does not is listed here.
 */

const frenchFeminine: Record<string, string> = {
  grec: 'grecque',
  turc: 'turque',
  'soudanais du sud': 'soudanaise du sud',
};
// Written alike in both genders.
const frenchOneGender = /(?:e|burkinabè|burkinabé|qatari)$/;

/** Masculine and feminine, singular and plural, of a French adjective or noun. */
export function frenchForms(masculine: string): string[] {
  const feminine = frenchFeminine[masculine] ?? feminineOf(masculine);
  return unique([masculine, feminine, frenchPlural(masculine), frenchPlural(feminine)]);
}

function feminineOf(word: string): string {
  if (frenchOneGender.test(word)) return word;
  if (/(?:ien|éen|yen)$/.test(word)) return `${word}ne`;
  return `${word}e`;
}

function frenchPlural(words: string): string {
  const [word = '', ...rest] = words.split(' ');
  return [/[sx]$/.test(word) ? word : `${word}s`, ...rest].join(' ');
}

/** Masculine and feminine, singular and plural, of a Spanish adjective or noun. */
export function spanishForms(masculine: string): string[] {
  const stem = masculine.slice(0, -1);
  if (masculine.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
  const accented: [RegExp, string][] = [
    [/és$/, 'es'],
    [/án$/, 'an'],
    [/ón$/, 'on'],
    [/ín$/, 'in'],
    [/ís$/, 'is'],
  ];
  for (const [ending, plain] of accented) {
    if (ending.test(masculine)) {
      const base = masculine.replace(ending, plain);
      return [masculine, `${base}a`, `${base}es`, `${base}as`];
    }
  }
  if (/[íú]$/.test(masculine)) return [masculine, `${masculine}es`, `${masculine}s`];
  if (masculine.endsWith('ol')) return ['', 'a', 'es', 'as'].map((ending) => masculine + ending);
  if (/[aei]$/.test(masculine)) return [masculine, `${masculine}s`];
  if (/[lr]$/.test(masculine)) {
    return masculine === 'mongol'
      ? ['mongol', 'mongola', 'mongoles', 'mongolas']
      : [masculine, `${masculine}es`];
  }
  throw new Error(`no rule for the Spanish “${masculine}”; add one or list its forms`);
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
