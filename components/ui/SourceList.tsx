import { dateInWords, t } from '../../utils/i18n/index.ts';
import type { Source } from '../../utils/model/entry.ts';
import { english } from './english.ts';
import { WebLink } from './WebLink.tsx';
import { Worded } from './Worded.tsx';

/** Where a statement can be checked. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <div class="sources">
      <h3 class="heading">{t(sources.length === 1 ? 'entry_source' : 'entry_sources')}</h3>
      <ul>
        {sources.map((source) => (
          <li key={source.title + source.publisher}>
            {source.date ? (
              <Worded
                of="entry_source_dated"
                with={[<Where key="source" source={source} />, dateInWords(source.date)]}
              />
            ) : (
              <Where source={source} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What it is and who published it, as both are written in English. */
const Where = ({ source: { url, title, publisher } }: { source: Source }) => (
  <bdi {...english}>
    <WebLink url={url}>{title}</WebLink>, {publisher}
  </bdi>
);
