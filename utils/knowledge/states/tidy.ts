import type { UnLanguage } from './generate.ts';

/** A source's name as running text has it: no article, no note in brackets, no asterisk. */
export function tidy(text: string, language: UnLanguage): string {
  const plain = text
    .replace(/\s*\((?:the|le|la|les|l['’]|el|los|las)\)\s*/i, '')
    .replace(/\*/g, '')
    .replace(/[’]/g, "'")
    .trim();
  switch (language) {
    case 'en':
      return plain.replace(/^the /, '');
    case 'fr':
      return plain.replace(/^(?:le |la |les |l')/, '');
    case 'es':
      return plain.replace(/^(?:el |la |los |las )(?=\p{Lu})/u, '');
    case 'ru':
      return plain.replace(/о-ва(?=\s|$)/, 'острова').replace(/ё/g, 'е');
    default:
      return plain;
  }
}

/** For comparing names: without case, accents, kinds of hyphen and apostrophe. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\-–]+/g, ' ')
    .replace(/^st\. /, 'saint ')
    .trim();
