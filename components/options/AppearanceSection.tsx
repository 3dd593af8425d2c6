import { t } from '../../utils/i18n/index.ts';
import { type Marking, themes } from '../../utils/model/marking.ts';
import { themeWords } from './field-words.ts';
import { Section } from './Section.tsx';

type AppearanceProps = {
  /** Null until it is read. */
  marking: Marking | null;
  onChange(change: Pick<Marking, 'theme'>): void;
};

/** How our pages and cards look. */
export function AppearanceSection({ marking, onChange }: AppearanceProps) {
  return (
    <Section id="appearance" title={t('options_appearance')} about={t('options_appearance_about')}>
      <fieldset class="choice" disabled={marking === null}>
        <legend class="hidden">{t('options_appearance')}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              checked={marking?.theme === theme}
              onChange={() => onChange({ theme })}
            />
            <span>{t(themeWords[theme])}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
