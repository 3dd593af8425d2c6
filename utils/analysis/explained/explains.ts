import type { Passage } from '../../model/passage.ts';
import { languageOf } from '../language.ts';
import { isExpanded } from './expands.ts';
import { nothingBefore, wordsOf } from './words.ts';

/**
 * Which of some sentences says what is named in it, by its index; else which expands the name, or gives its
 * short form; null where none does.
 */
export function explaining(passages: readonly Passage[]): number | null {
  const ways = passages.map(wayOf);
  const found = ways.includes('explains') ? ways.indexOf('explains') : ways.indexOf('expands');
  return found < 0 ? null : found;
}

/** What a sentence does for the name in it. It abstains when in doubt. */
export function wayOf({ sentence, name, same, language }: Passage): 'explains' | 'expands' | null {
  const text = sentence.replace(/\s/g, ' ');
  // Of “Lime-RAT, a version of njRAT” nothing is said about RATs.
  if (/[-‐]/.test(text[name.start - 1] ?? '')) return null;
  const words = wordsOf(languageOf(language, [{ id: 0, text }]));
  if (words) {
    const before = withoutSoftHyphens(text.slice(0, name.start));
    const after = withoutSoftHyphens(text.slice(name.end, name.end + 200));
    if (words.after.test(after) || words.before.test(before.slice(-120))) return 'explains';
    if (nothingBefore.test(before) && words.afterFirst.test(after)) return 'explains';
  }
  return isExpanded(text, name, same) ? 'expands' : null;
}

const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');
