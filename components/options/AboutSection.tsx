import { t } from '../../utils/i18n/index.ts';
import { Section } from './Section.tsx';

/** Which version this is, what it does not do, and under which terms it is given. */
export function AboutSection({ version }: { version: string }) {
  return (
    <Section id="about" title={t('options_about')}>
      <p>{t('options_version', version)}</p>
      <p>{t('options_about_privacy')}</p>
      <p>
        <a href="/LICENSE.txt">{t('options_licences')}</a>
      </p>
    </Section>
  );
}
