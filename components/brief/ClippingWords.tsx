import { dateInWords } from '../../utils/i18n/index.ts';
import { type Clipping, nameOf, quotation } from '../../utils/model/clipping.ts';
import { beginning } from './titles.ts';

/** As many characters of a quotation are shown while a brief is made. */
const SHOWN = 400;

/** The first words of a clipping, and where it is from. */
export function ClippingWords({ clipping }: { clipping: Clipping }) {
  const { citation, direction, language } = clipping;
  const quote = quotation(clipping).trim();
  const origin = [
    citation.title || citation.URL,
    citation.author.map(nameOf).join(', '),
    citation['container-title'],
    dateInWords(citation.issued),
  ];
  return (
    <>
      {quote ? (
        <blockquote dir={direction} lang={language || undefined}>
          {beginning(quote, SHOWN)}
        </blockquote>
      ) : null}
      <p class="origin quiet small">
        {origin.filter(Boolean).map((text, index) => (
          <span key={index}>
            {index > 0 ? ' · ' : ''}
            <bdi lang={citation.language || undefined}>{text}</bdi>
          </span>
        ))}
      </p>
    </>
  );
}
