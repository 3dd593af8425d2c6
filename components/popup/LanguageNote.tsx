import { readLanguages } from '../../utils/model/languages.ts';

/** Says so when the page is in a language of which Attaché knows only international names. */
export function LanguageNote({ language }: { language: string }) {
  const primary = /^[a-z]{2,3}(?=-|_|$)/i.exec(language.trim())?.[0].toLowerCase();
  if (primary === undefined || readLanguages.has(primary)) return null;
  return (
    <p class="language note">
      This page is in {nameOf(primary)}. Attaché reads Arabic, Chinese, English, French, Russian and
      Spanish; here it marks only names and acronyms that are the same in every language.
    </p>
  );
}

/** The English name of a language; the tag itself where the browser knows none. */
function nameOf(language: string): string {
  return (
    new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(language) ?? language
  );
}
