import type { TextBlock } from '../model/mention.ts';

/**
 * The primary subtag (BCP 47) of the language a text is to be read in: what the page says; else,
 * where the script tells, Arabic, Chinese or Russian; else English.
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

function languageByScript(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // Kana means Japanese: its ideographs are not read as Chinese.
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  for (const [language, script] of scripts) {
    if ((text.match(script)?.length ?? 0) > letters / 2) return language;
  }
  return 'en';
}
