import type { Source } from '../../utils/model/entry.ts';
import { english } from './english.ts';
import { WebLink } from './WebLink.tsx';

/** Sources in one line, for notes and events. */
export function SourceLine({ sources }: { sources: readonly Source[] }) {
  return (
    <span class="sources" {...english}>
      {sources.map((source, index) => (
        <span key={source.title}>
          {index > 0 ? '; ' : ''}
          <WebLink url={source.url}>{source.title}</WebLink>, {source.publisher}
        </span>
      ))}
    </span>
  );
}
