import { languageInWords, language as own, t } from '../../utils/i18n/index.ts';
import type { Entry, Language } from '../../utils/model/entry.ts';
import { SourceLine } from './SourceLine.tsx';

const order: Language[] = ['ar', 'zh', 'fr', 'ru', 'es'];

/**
 * What the entry is called in the languages of the United Nations other than English and the reader's, which
 * stand in its head; and where that stands.
 */
export function Equivalents({ entry }: { entry: Entry }) {
  const names = order.flatMap((language) => {
    const name = entry.names?.[language];
    return name === undefined || language === own() ? [] : [{ language, name }];
  });
  if (names.length === 0) return null;
  const source = entry.kind === 'term' ? entry.namesSource : undefined;
  return (
    <details class="equivalents">
      <summary>{t('entry_in_other_languages')}</summary>
      <dl>
        {names.map(({ language, name }) => (
          <div key={language}>
            <dt>{languageInWords(language)}</dt>
            <dd lang={language === 'zh' ? 'zh-Hans' : language} dir="auto">
              {name}
            </dd>
          </div>
        ))}
      </dl>
      {source ? (
        <p>
          <SourceLine sources={[source]} />
        </p>
      ) : null}
    </details>
  );
}
