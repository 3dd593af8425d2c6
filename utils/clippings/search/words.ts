/** Runs of letters, marks and digits; scripts that put no space between words are cut further. */
const runs = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts in which words stand together: Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]+/gu;
export const isUnspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** No word is longer than so many UTF-16 units: what is, is no word. */
const LONGEST = 40;

/**
 * Text as it is compared in a search: without case and without the marks on letters, wide forms as narrow ones
 * (Unicode normalisation form KD), and for Arabic without vowel signs and with one form of alif and ya.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .toLowerCase()
    .replace(/ى/g, 'ي');

/** The words of a text, each once. Where a script has no spaces: each sign with the next, and the last alone. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [run] of fold(text).matchAll(runs)) {
    if (isUnspaced.test(run)) for (const part of cut(run)) words.add(part);
    else words.add(run.slice(0, LONGEST));
  }
  return words;
}

/** What a clipping must have for words to be found in it: of the beginning of a word, whatever begins with it. */
export function wantedIn(query: string): string[] {
  const wanted = new Set<string>();
  for (const [run] of fold(query).matchAll(runs)) {
    if (isUnspaced.test(run)) for (const part of cutWanted(run)) wanted.add(part);
    else wanted.add(run.slice(0, LONGEST));
  }
  return [...wanted];
}

function* cut(run: string): Generator<string> {
  yield* spaced(run);
  for (const [piece] of run.matchAll(unspaced)) {
    const signs = [...piece];
    for (const [at, sign] of signs.entries()) yield sign + (signs[at + 1] ?? '');
  }
}

/** In a query the last sign is the beginning of some pair, unless it is the end of one. */
function* cutWanted(run: string): Generator<string> {
  yield* spaced(run);
  for (const [piece] of run.matchAll(unspaced)) {
    const signs = [...piece];
    if (signs.length === 1) yield piece;
    for (let at = 1; at < signs.length; at++) yield `${signs[at - 1]}${signs[at]}`;
  }
}

/** The parts of a run in scripts with spaces: “5G网络”. */
function spaced(run: string): string[] {
  return run
    .split(unspaced)
    .filter(Boolean)
    .map((part) => part.slice(0, LONGEST));
}
