import { languageInWords, t } from '../../utils/i18n/index.ts';
import { languagesOff, type Marking } from '../../utils/model/marking.ts';

type LanguageOffProps = {
  /** The BCP 47 tag of the page, as it says itself; may be empty. */
  language: string;
  marking: Pick<Marking, 'languages'>;
};

/** Says so where the reader wants nothing marked in the language of the page. */
export function LanguageOff({ language, marking }: LanguageOffProps) {
  const primary = /^[a-z]{2,3}(?=-|_|$)/i.exec(language.trim())?.[0].toLowerCase() ?? '';
  const off = languagesOff(marking);
  // A page may not say which language it is in: then it may be one of those.
  if (off.length === 0 || (primary !== '' && !off.includes(primary))) return null;
  return (
    <p class="language note">
      {primary === ''
        ? t('popup_some_languages_off')
        : t('popup_language_off', languageInWords(primary))}
    </p>
  );
}
