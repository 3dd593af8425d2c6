import { t } from '../../utils/i18n/index.ts';

/** A few sentences as they stand in the news, with one name that is not what it seems. */
export function SampleArticle() {
  return (
    <>
      <h1>{t('sample_headline')}</h1>
      <p>{t('sample_first')}</p>
      <p>{t('sample_second')}</p>
    </>
  );
}
