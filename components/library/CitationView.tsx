import { dateInWords, t } from '../../utils/i18n/index.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import { WebLink } from '../ui/WebLink.tsx';
import { citationFields, citationToText, originWords, typeNames } from './citation-text.ts';

/** The citation field by field, each with where it came from. */
export function CitationView({ clipping }: { clipping: Clipping }) {
  const text = citationToText(clipping.citation);
  return (
    <dl class="citation">
      {citationFields
        .filter(({ field }) => text[field] !== '')
        .map(({ field, name }) => {
          const origin = clipping.origins[field];
          return (
            <div key={field}>
              <dt>{t(name)}</dt>
              <dd>
                <span class="value">
                  {field === 'URL' ? (
                    <bdi>
                      <WebLink url={text.URL}>{text.URL}</WebLink>
                    </bdi>
                  ) : null}
                  {field === 'type' ? t(typeNames[clipping.citation.type]) : null}
                  {field === 'issued' || field === 'accessed' ? (
                    <bdi>{dateInWords(text[field])}</bdi>
                  ) : null}
                  {isPlain(field) ? <bdi>{text[field]}</bdi> : null}
                </span>
                {origin ? <span class="quiet origin">{t(originWords[origin])}</span> : null}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

const isPlain = (field: string): boolean => !['URL', 'type', 'issued', 'accessed'].includes(field);
