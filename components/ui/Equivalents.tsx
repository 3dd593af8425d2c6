import type { Entry, Language } from '../../utils/model/entry.ts';
import { SourceLine } from './SourceLine.tsx';

const order: Language[] = ['ar', 'zh', 'fr', 'ru', 'es'];

/** What the entry is called in the other languages of the United Nations, and where that stands. */
export function Equivalents({ entry }: { entry: Entry }) {
  const names = order.flatMap((language) => {
    const name = entry.names?.[language];
    return name === undefined ? [] : [{ language, name }];
  });
  if (names.length === 0) return null;
  const words = new Intl.DisplayNames(['en'], { type: 'language' });
  const source = entry.kind === 'term' ? entry.namesSource : undefined;
  return (
    <details class="equivalents">
      <summary>In other languages</summary>
      <dl>
        {names.map(({ language, name }) => (
          <div key={language}>
            <dt>{words.of(language)}</dt>
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
