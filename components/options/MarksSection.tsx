import { useMemo } from 'preact/hooks';
import { compare, languageInWords, t } from '../../utils/i18n/index.ts';
import { articleLanguages } from '../../utils/model/languages.ts';
import type { Marking } from '../../utils/model/marking.ts';
import { MarkingMenu, type MarkingStore } from '../popup/MarkingMenu.tsx';
import { Part, Section } from './Section.tsx';

type MarksSectionProps = {
  store: MarkingStore;
  /** The choice as it is now; null until it is read. */
  marking: Marking | null;
  onChange(change: Partial<Marking>): void;
};

const nothing = (): void => undefined;

/** What is marked on every page: how often, which kinds and forms, in which languages. */
export function MarksSection({ store, marking, onChange }: MarksSectionProps) {
  // The menu reads anew when it is given another store: so it follows changes from other screens.
  const followed = useMemo(() => ({ ...store }), [store, marking]);
  return (
    <Section id="marks" title={t('options_marks')} about={t('options_marks_about')}>
      <MarkingMenu store={followed} site="" isOpen onChoice={nothing} />
      <Part id="languages" title={t('options_languages')} about={t('options_languages_about')}>
        {marking ? <LanguageChoice languages={marking.languages} onChange={onChange} /> : null}
      </Part>
    </Section>
  );
}

type LanguageChoiceProps = {
  languages: Marking['languages'];
  onChange(change: Pick<Marking, 'languages'>): void;
};

function LanguageChoice({ languages, onChange }: LanguageChoiceProps) {
  const named = articleLanguages
    .map((language) => ({ language, name: languageInWords(language) }))
    .sort((one, other) => compare(one.name, other.name));
  return (
    <>
      <ul class="ticks" aria-labelledby="languages-title">
        {named.map(({ language, name }) => (
          <li key={language}>
            <label>
              <input
                type="checkbox"
                checked={languages[language]}
                onChange={(event) =>
                  onChange({
                    languages: { ...languages, [language]: event.currentTarget.checked },
                  })
                }
              />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
      {Object.values(languages).includes(true) ? null : (
        <p class="note" role="status">
          {t('options_no_language')}
        </p>
      )}
    </>
  );
}
