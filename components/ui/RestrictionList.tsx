import type { Restriction } from '../../utils/model/entry.ts';
import { dateInWords } from './dates.ts';
import { SourceLine } from './SourceLine.tsx';

/** Where states restrict a platform, since when, and who says so. */
export function RestrictionList({ restrictions }: { restrictions: readonly Restriction[] }) {
  if (restrictions.length === 0) return null;
  const regions = new Intl.DisplayNames(['en'], { type: 'region' });
  return (
    <section class="group restrictions">
      <h3 class="heading">Restricted</h3>
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
    </section>
  );
}
