import { dateInWords } from '../../utils/i18n/index.ts';
import type { Restriction } from '../../utils/model/entry.ts';
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
      <h3 class="heading">Restricted</h3>
      <Rows restrictions={ordered.slice(0, SHOWN)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{rest.length} more, in force or ended</summary>
          <Rows restrictions={rest} />
        </details>
      )}
    </section>
  );
}

function Rows({ restrictions }: { restrictions: readonly Restriction[] }) {
  const regions = new Intl.DisplayNames(['en'], { type: 'region' });
  return (
    <ul>
      {restrictions.map(({ by, since, until, text, source }) => (
        <li key={by + since + text}>
          <span class="title">{regions.of(by.toUpperCase())}</span>
          <span class="quiet">
            {' '}
            {until === undefined ? 'since ' : ''}
            {dateInWords(since)}
            {until === undefined ? '' : ` to ${dateInWords(until)}`}
          </span>
          <span>. {text} </span>
          <SourceLine sources={[source]} />
        </li>
      ))}
    </ul>
  );
}
