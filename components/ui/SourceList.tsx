import { dateInWords } from '../../utils/i18n/index.ts';
import type { Source } from '../../utils/model/entry.ts';
import { WebLink } from './WebLink.tsx';

/** Where a statement can be checked. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <div class="sources">
      <h3 class="heading">{sources.length === 1 ? 'Source' : 'Sources'}</h3>
      <ul>
        {sources.map((source) => (
          <li key={source.title + source.publisher}>
            <WebLink url={source.url}>{source.title}</WebLink>, {source.publisher}
            {source.date ? `, ${dateInWords(source.date)}` : ''}
          </li>
        ))}
      </ul>
    </div>
  );
}
