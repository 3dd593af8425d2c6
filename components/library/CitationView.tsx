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
                <span class="value" dir="auto">
                  {field === 'URL' ? <WebLink url={text.URL}>{text.URL}</WebLink> : null}
                  {field === 'type' ? t(typeNames[clipping.citation.type]) : null}
                  {field === 'issued' || field === 'accessed' ? dateInWords(text[field]) : null}
                  {isPlain(field) ? text[field] : null}
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
