import { dateInWords, plural, regionInWords, t } from '../../utils/i18n/index.ts';
import type { Restriction } from '../../utils/model/entry.ts';
import { english } from './english.ts';
import { SourceLine } from './SourceLine.tsx';

const SHOWN = 3;

/** Where states restrict a platform, since when, and who says so: what is in force first. */
export function RestrictionList({ restrictions }: { restrictions: readonly Restriction[] }) {
  if (restrictions.length === 0) return null;
  const ordered = [...restrictions].sort(
    (a, b) =>
      Number(a.until !== undefined) - Number(b.until !== undefined) ||
      b.since.localeCompare(a.since),
  );
  const rest = ordered.slice(SHOWN);
  return (
    <section class="group restrictions">
      <h3 class="heading">{t('entry_restricted')}</h3>
      <Rows restrictions={ordered.slice(0, SHOWN)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{plural('entry_restrictions_more', rest.length)}</summary>
          <Rows restrictions={rest} />
        </details>
      )}
    </section>
  );
}

function Rows({ restrictions }: { restrictions: readonly Restriction[] }) {
  return (
    <ul>
      {restrictions.map(({ by, since, until, text, source }) => (
        <li key={by + since + text}>
          <span class="title">{regionInWords(by.toUpperCase())}</span>{' '}
          <span class="quiet">
            {until === undefined
              ? t('entry_restricted_since', dateInWords(since))
              : t('entry_restricted_between', dateInWords(since), dateInWords(until))}
          </span>
          <p {...english}>
            {text} <SourceLine sources={[source]} />
          </p>
        </li>
      ))}
    </ul>
  );
}
