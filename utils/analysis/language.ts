import { readLanguages } from '../model/languages.ts';
import type { TextBlock } from '../model/mention.ts';

/**
 * The primary subtag (BCP 47) of the language a text is to be read in: what the page says; else
 * Arabic, Chinese, Japanese or Russian where the script tells, else what its commonest small words
 * tell, else English. `und` where the small words are of a language that Attaché does not read.
 */
export function languageOf(tag: string, blocks: readonly TextBlock[]): string {
  const stated = /^[a-z]{2,3}(?=-|_|$)/i.exec(tag.trim())?.[0].toLowerCase();
  return (
    stated ??
    languageByScript(
      blocks
        .slice(0, SAMPLE_BLOCKS)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}

const SAMPLE_BLOCKS = 40;
const scripts: [language: string, letters: RegExp][] = [
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/** Languages of the same script, by letters of their own: Ukrainian, Persian. */
const neighbours: Record<string, [language: string, letters: RegExp]> = {
  ru: ['uk', /[іїєґ]/giu],
  ar: ['fa', /[پچژگ]/gu],
};

function languageByScript(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // Kana means Japanese: its ideographs are not read as Chinese.
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  for (const [language, script] of scripts) {
    if ((text.match(script)?.length ?? 0) <= letters / 2) continue;
    const [other, own] = neighbours[language] ?? [];
    return other && (text.match(own ?? /$^/g)?.length ?? 0) > letters / 100 ? other : language;
  }
  return languageBySmallWords(text);
}

/** Words that no text of some length does without, and that the other languages do not have. */
const smallWords: Record<string, string> = {
  en: 'the of and to in that is was for with on by from which has had have were this their would been not',
  fr: 'le les des du et est dans une sur pour que qui pas avec sont par aux cette ont ses plus été ce au',
  es: 'el los las del y que en una por con para su se al como más pero sus fue ha lo este son entre',
  de: 'der die und das von den mit ist des im für dem nicht ein eine auf sich auch hat als werden nach',
  pt: 'os do da que em um uma não com para dos das no na por mais foi ao pela pelo são como ou seu',
  it: 'il di che la e è per un una non con del della gli dei sono le nel alla dal anche ha più si',
  nl: 'de het een van en dat op te zijn voor met niet die aan door bij ook maar om uit naar wordt',
  pl: 'w i na z że się do nie jest o po przez dla od jak oraz został który które za było',
  tr: 've bir bu da de için ile olarak olan daha çok gibi kadar sonra değil ancak en ise olduğu',
  uk: 'та що не на із для від або як це його який була було між щодо під',
};
const ENOUGH_WORDS = 8;
function languageBySmallWords(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(smallWords).map(([language, list]) => {
    const known = new Set(list.split(' '));
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < ENOUGH_WORDS || first.count < 1.3 * (second?.count ?? 0)) return 'en';
  return readLanguages.has(first.language) ? first.language : 'und';
}
