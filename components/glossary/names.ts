import { compare, language } from '../../utils/i18n/index.ts';
import type { Entry } from '../../utils/model/entry.ts';
import { equivalentIn, isUnLanguage, type UnLanguage } from '../../utils/model/names.ts';

/** What an entry is called on the screen: in the reader's language where that is known, else in English. */
export type Shown = { text: string; lang: UnLanguage };

export function shownName(entry: Entry): Shown {
  const own = language();
  const text = isUnLanguage(own) ? equivalentIn(entry, own) : null;
  return text === null || !isUnLanguage(own)
    ? { text: entry.name, lang: 'en' }
    : { text, lang: own };
}

/** `lang` and `dir` for a name: browsers choose letters and voices by them. */
export const spoken = (lang: UnLanguage) =>
  ({ lang: lang === 'zh' ? 'zh-Hans' : lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }) as const;

/** Entries by the name that is shown, as the language sorts. */
export function sorted(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry) => ({ entry, name: shownName(entry).text }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ entry }) => entry);
}
