import type { Clipping } from '../../utils/model/clipping.ts';
import type { EntryId } from '../../utils/model/entry.ts';
import { dateInWords } from '../ui/dates.ts';
import { WebLink } from '../ui/WebLink.tsx';
import { quotedText } from './quotation.ts';

type ClippingItemProps = {
  clipping: Clipping;
  names: ReadonlyMap<EntryId, string>;
  /** The address that opens the page at the sentence. */
  link: string;
  chosen: boolean;
  onChoose(chosen: boolean): void;
  onDelete(): void;
};

/** One kept passage or page: the words, where they are from, and what they mention. */
export function ClippingItem(props: ClippingItemProps) {
  const { clipping, names, link, chosen, onChoose, onDelete } = props;
  const { citation, mentions, direction } = clipping;
  const quote = quotedText(clipping);
  const title = citation.title || citation.URL;
  const origin = [
    citation.author.map(({ literal }) => literal).join(', '),
    citation['container-title'],
    dateInWords(citation.issued),
  ].filter(Boolean);
  return (
    <li class="clipping">
      <input
        type="checkbox"
        aria-label={`Choose “${title}”`}
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div class="what" dir={direction} lang={citation.language || undefined}>
        {quote ? <blockquote dir="auto">{quote}</blockquote> : null}
        <h2 dir="auto">
          <WebLink url={link}>{title}</WebLink>
        </h2>
        <p class="quiet" dir="auto">
          {origin.join(' · ')}
        </p>
        <p class="quiet small">
          {quote ? 'Saved' : 'Page saved'} {dateInWords(clipping.created)}
          {mentions.length > 0
            ? ` · mentions ${listed(mentions.map((id) => names.get(id) ?? id))}`
            : ''}
        </p>
      </div>
      <button
        type="button"
        class="button plain"
        aria-label={`Delete “${title}”`}
        onClick={onDelete}
      >
        Delete
      </button>
    </li>
  );
}

const MOST = 8;

/** The first names, and how many more there are. */
function listed(names: readonly string[]): string {
  const more = names.length - MOST;
  return more > 0 ? `${names.slice(0, MOST).join(', ')} and ${more} more` : names.join(', ');
}
