import { compare, languageInWords, listInWords, t } from '../../utils/i18n/index.ts';
import { readLanguages } from '../../utils/model/languages.ts';

/** Says so when the page is in a language of which Attaché knows only international names. */
export function LanguageNote({ language }: { language: string }) {
  const primary = /^[a-z]{2,3}(?=-|_|$)/i.exec(language.trim())?.[0].toLowerCase();
  if (primary === undefined || readLanguages.has(primary)) return null;
  const read = listInWords([...readLanguages].map(languageInWords).sort(compare));
  return (
    <p class="language note">{t('popup_language', languageInWords(primary) || primary, read)}</p>
  );
}
