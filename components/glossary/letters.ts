import { compare, language, locale } from '../../utils/i18n/index.ts';

/** What begins with a digit or a sign. */
export const OTHER_SIGNS = '#';

/**
 * For each letter of the Latin alphabet that a syllable of Mandarin begins with, the first character of that letter
 * in the order of pinyin: what a character lies behind is its letter.
 */
const firstOfPinyin =
  'A阿 B八 C嚓 D哒 E妸 F发 G旮 H哈 J讥 K咔 L垃 M妈 N拏 O噢 P妑 Q七 R呥 S仨 T他 W穵 X夕 Y丫 Z帀'
    .split(' ')
    .map((pair) => ({ letter: pair.charAt(0), first: pair.charAt(1) }));

/** Whether the browser sorts by pinyin: else characters are kept together under one sign. */
const sortsByPinyin = (): boolean =>
  firstOfPinyin.every(
    ({ first }, index) => index === 0 || compare(firstOfPinyin[index - 1]?.first ?? '', first) < 0,
  );

/**
 * The letter under which a name stands in an index: its first, without accents, in capitals; of Chinese names that
 * of the pinyin where the interface is Chinese.
 */
export function letterOf(name: string): string {
  const first = [...name.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '';
  if (/\p{Script=Han}/u.test(first)) return pinyinOf(first);
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(locale()) : OTHER_SIGNS;
}

function pinyinOf(character: string): string {
  if (language() !== 'zh' || !sortsByPinyin()) return '汉';
  const behind = firstOfPinyin.filter(({ first }) => compare(first, character) <= 0);
  return behind.at(-1)?.letter ?? OTHER_SIGNS;
}

/** Things in groups by the letter of their name, which they are sorted by already; the letters sorted as well. */
export function byLetter<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): { letter: string; things: Thing[] }[] {
  const groups = Map.groupBy(things, (thing) => letterOf(nameOf(thing)));
  return [...groups]
    .map(([letter, inIt]) => ({ letter, things: inIt }))
    .sort((a, b) => compare(a.letter, b.letter));
}
