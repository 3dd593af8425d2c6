import { t } from '../../utils/i18n/index.ts';
import { news } from './news.ts';

/** What each version has brought. */
export function WhatIsNew() {
  return (
    <section id="new" aria-labelledby="new-heading" class="news">
      <h2 id="new-heading">{t('news_heading')}</h2>
      {news.map(({ version, lines }) => (
        <article key={version}>
          <h3>{t('news_version', version)}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}
