import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compare, languageInWords, t } from '../../utils/i18n/index.ts';
import { articleLanguages } from '../../utils/model/languages.ts';
import type { Marking } from '../../utils/model/marking.ts';
import { MarkingMenu, type MarkingStore } from '../popup/MarkingMenu.tsx';
import { Part, Section } from './Section.tsx';

type MarksSectionProps = {
  store: MarkingStore;
  /** The choice as it is now; null until it is read. */
  marking: Marking | null;
  /** Resolves when it is stored, or could not be. */
  onChange(change: Partial<Marking>): Promise<void>;
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
  onChange(change: Pick<Marking, 'languages'>): Promise<void>;
};

/** What is chosen: each click builds on the one before, also while that is on its way to be stored. */
function useAhead({ languages, onChange }: LanguageChoiceProps) {
  const [ahead, setAhead] = useState<Marking['languages'] | null>(null);
  const underWay = useRef(0);
  const latest = useRef(languages);
  latest.current = ahead ?? languages;
  useEffect(() => {
    if (underWay.current === 0) setAhead(null);
  }, [languages]);
  const choose = async (change: Partial<Marking['languages']>): Promise<void> => {
    const next = { ...latest.current, ...change };
    latest.current = next;
    setAhead(next);
    underWay.current += 1;
    await onChange({ languages: next });
    underWay.current -= 1;
  };
  return { chosen: latest.current, choose };
}

function LanguageChoice(props: LanguageChoiceProps) {
  const { chosen, choose } = useAhead(props);
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
                checked={chosen[language]}
                onChange={(event) => void choose({ [language]: event.currentTarget.checked })}
              />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
      {Object.values(chosen).includes(true) ? null : (
        <p class="note" role="status">
          {t('options_no_language')}
        </p>
      )}
    </>
  );
}
